import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { ContactView } from '@/lib/plan/contact-queries'
import { formatDate } from '@/lib/time/format'
import { storedDate, todayIn } from '@/lib/time/when'
import type { LogoView } from '@/lib/units/logo-queries'
import type { ReportContent } from './report-content'

/** What a report's files are made from, and nothing else: the same sources are the same bytes. */
export type ReportSources = {
  content: ReportContent
  /** Whom to write to, as everybody may see it today; null where that is nothing. Presentations end with it. */
  contact: ContactView | null
  /** What its unit showed in the state that goes out; null for none. Presentations alone read it. */
  logo: LogoView | null
  /** Which state of the report goes out: what was published, or what is written at a moment. */
  version: { number: number; publishedAt: Date } | { workingAt: Date }
  /** The whole address of the page that says the same, in each language. */
  address: (locale: Locale) => string
}

/** The day (YYYY-MM-DD, in the network's zone) of which the files speak. */
export function dayOf({ content, version }: ReportSources): string {
  return todayIn(content.network.timeZone, 'number' in version ? version.publishedAt : version.workingAt)
}

/** The date of the files themselves: what is made twice on a day is alike. */
export function madeAt(sources: ReportSources): Date {
  return 'number' in sources.version ? sources.version.publishedAt : storedDate(dayOf(sources))
}

/** "Versão 2, publicada em 5 de março de 2017", or "Versão de trabalho de 20 de janeiro de 2017, não publicada". */
export function versionText(sources: ReportSources, locale: Locale): string {
  const t = getTranslator(locale, 'reportOut')
  const date = formatDate(dayOf(sources), locale)
  const { version } = sources
  return 'number' in version ? t('version', { number: version.number, date }) : t('working', { date })
}
