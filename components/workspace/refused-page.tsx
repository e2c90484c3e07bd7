import type { ReactNode } from 'react'
import type { Crumb } from '@/components/layout/header-path'
import { Page } from '@/components/layout/page'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { WorkspaceFrame } from './workspace-frame'

type RefusedPageProps = {
  locale: Locale
  crumbs: Crumb[]
  title: string
  /** Who may, in a sentence or two, and how to ask. */
  children: ReactNode
  /** Ways on from here. */
  ways: { label: string; href: string }[]
}

/** A page that is not the reader's to use: says whose it is, and where to go instead. */
export function RefusedPage({ locale, crumbs, title, children, ways }: RefusedPageProps) {
  return (
    <WorkspaceFrame locale={locale} crumbs={crumbs}>
      <Page title={title}>
        <Notice tone="attention">{children}</Notice>
        <ul className="word-links">
          {ways.map((way) => (
            <li key={way.href}>
              <a href={way.href}>{way.label}</a>
            </li>
          ))}
        </ul>
      </Page>
    </WorkspaceFrame>
  )
}
