import type { ReactNode } from 'react'
import { LanguagePair, sideIn } from '@/components/layout/language-pair'
import { MarginRow } from '@/components/layout/margin-row'
import { NumberedItem } from '@/components/layout/numbered-list'
import { Section } from '@/components/layout/section'
import { PairedWords } from '@/components/text/paired-words'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { ReportContent } from '@/lib/reports/report-content'

/** In which languages a report is read: the reader's and, beside it, a second one. */
export type ReportLanguages = { locale: Locale; second?: Locale }

/** What stands where people write, in a language; null where nothing does. */
type WordsIn = (language: Locale) => ReactNode

export type ReportPartProps = ReportLanguages & { content: ReportContent; words: WordsIn }

type TitleKey = 'offices' | 'changes' | 'activities' | 'attendance' | 'decisions' | 'objectives' | 'closing'
type PartProps = ReportLanguages & { id: string; title: TitleKey; children: ReactNode }

/** A part of a report, with its title in each of the languages. */
export function ReportPart({ id, title, locale, second, children }: PartProps) {
  const words = (language: Locale) => getTranslator(language, 'reportOut')(title)
  return (
    <Section id={id} title={<PairedWords locale={locale} second={second} words={words} />} wide={second !== undefined}>
      {children}
    </Section>
  )
}

/** The same, of a part whose title stands in the margin where there is one language only. */
export function MarginPart({ rule, children, ...part }: PartProps & { rule: 'hair' | 'strong' }) {
  if (part.second) return <ReportPart {...part}>{children}</ReportPart>
  return (
    <MarginRow id={part.id} title={getTranslator(part.locale, 'reportOut')(part.title)} rule={rule}>
      {children}
    </MarginRow>
  )
}

type InLanguagesProps = ReportLanguages & { id?: string; wide?: boolean; children: (language: Locale) => ReactNode }

/** A row of a report: in one language beside the margin, in two as two columns; nothing where there is nothing to say. */
export function InLanguages({ locale, second, id, wide, children }: InLanguagesProps) {
  const first = children(locale)
  if (!first) return null
  if (second) return <LanguagePair id={id} first={sideIn(locale, first)} second={sideIn(second, children(second))} />
  return (
    <MarginRow id={id} rule="hair" wide={wide}>
      {first}
    </MarginRow>
  )
}

type NumberedProps = ReportLanguages & { number: number; children: (language: Locale) => ReactNode }

/** One of several that are numbered, with the number that both languages share. */
export function InLanguagesNumbered({ locale, second, number, children }: NumberedProps) {
  if (!second) return <NumberedItem number={number}>{children(locale)}</NumberedItem>
  return (
    <LanguagePair
      as="li"
      number={number}
      first={sideIn(locale, children(locale))}
      second={sideIn(second, children(second))}
    />
  )
}
