import type { PlanContent } from '@/lib/editions/plan-content'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { ContactView } from '@/lib/plan/contact-queries'
import { formatDate } from '@/lib/time/format'
import { storedDate, todayIn } from '@/lib/time/when'
import type { LogoView } from '@/lib/units/logo-queries'

/** Which state of a plan goes out: an edition, or what is written at a moment. */
type PlanVersion = { edition: number; publishedAt: Date } | { workingAt: Date }

/** What a plan's files are made from, and nothing else: the same sources are the same bytes. */
export type PlanSources = {
  content: PlanContent
  /** Whom to write to, with what the public may see of it; null where that is nothing. */
  contact: ContactView | null
  /** What its unit showed in the state that goes out; null for none. Presentations alone read it. */
  logo: LogoView | null
  version: PlanVersion
  /** The whole address of the page that says the same, in each language. */
  address: (locale: Locale) => string
}

const momentOf = (version: PlanVersion) => ('edition' in version ? version.publishedAt : version.workingAt)

/** The day (YYYY-MM-DD, in the network's zone) of which the files speak. */
export function dayOf({ content, version }: PlanSources): string {
  return todayIn(content.network.timeZone, momentOf(version))
}

/** The date of the files themselves: what is made twice on a day is alike. */
export function madeAt(sources: PlanSources): Date {
  return 'edition' in sources.version ? sources.version.publishedAt : storedDate(dayOf(sources))
}

/** "Edição 2, publicada em 5 de março de 2016", or "Versão de trabalho de 20 de maio de 2016". */
export function versionText(sources: PlanSources, locale: Locale): string {
  const t = getTranslator(locale, 'planOut')
  const date = formatDate(dayOf(sources), locale)
  const { version } = sources
  return 'edition' in version ? t('edition', { number: String(version.edition), date }) : t('working', { date })
}
