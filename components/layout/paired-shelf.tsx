import type { ReactNode } from 'react'
import { DateMark, type DateMarkState } from '@/components/ui/date-mark'
import type { Locale } from '@/lib/i18n/locales'
import { LanguagePair, sideIn } from './language-pair'

type InTwo = { locale: Locale; second: Locale }

export type PairedShelfProps = InTwo & {
  /** "Junho", in each language. */
  title: (language: Locale) => string
  /** `PairedShelfItem`s. */
  children: ReactNode
}

/** A month of a shelf in two languages. */
export function PairedShelf({ title, locale, second, children }: PairedShelfProps) {
  return (
    <section className="paired-shelf ruled">
      <LanguagePair
        first={sideIn(locale, <h3 className="month small-caps">{title(locale)}</h3>)}
        second={sideIn(second, <p className="month small-caps">{title(second)}</p>)}
      />
      <ul>{children}</ul>
    </section>
  )
}

export type PairedShelfItemProps = InTwo & {
  mark: DateMarkState
  /** What the mark says, in the reader's language. */
  markLabel: string
  title: (language: Locale) => ReactNode
  /** Lines under the title. */
  children: (language: Locale) => ReactNode
}

/** One entry; its mark stands between the columns, as it belongs to both. */
export function PairedShelfItem({ mark, markLabel, title, locale, second, children }: PairedShelfItemProps) {
  const side = (language: Locale) =>
    sideIn(
      language,
      <div className="paired-activity" data-state={mark}>
        <p className="title">{title(language)}</p>
        <div className="detail">{children(language)}</div>
      </div>,
    )
  return (
    <LanguagePair
      as="li"
      number={<DateMark state={mark} label={markLabel} />}
      first={side(locale)}
      second={side(second)}
    />
  )
}
