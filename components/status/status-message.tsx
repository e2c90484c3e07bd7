import type { ReactNode } from 'react'
import { Page } from '@/components/layout/page'
import type { Locale } from '@/lib/i18n/locales'

type StatusMessageProps = {
  locale: Locale
  title: string
  lead: string
  advice: string
  /** Words for the two ways on. */
  home: string
  cities: string
  /** What else can be done, such as trying again. */
  children?: ReactNode
}

/** The words of such a page. It takes them as they are, so that it can also be shown in the browser without the message files. */
export function StatusMessage({ locale, title, lead, advice, home, cities, children }: StatusMessageProps) {
  return (
    <Page title={title} lead={lead}>
      <div className="status-advice">
        <p>{advice}</p>
        {children}
        <ul className="word-links">
          <li>
            <a href={`/${locale}`}>{home}</a>
          </li>
          <li>
            <a href={`/${locale}/cities`}>{cities}</a>
          </li>
        </ul>
      </div>
    </Page>
  )
}
