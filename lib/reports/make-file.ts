import { isLocale, type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { writePaper } from '@/lib/pdf/write-paper'
import type { PlanFile } from '@/lib/plan-papers/make-file'
import { reportDeck } from './deck/deck'
import type { ReportFormat } from './files'
import { reportPaper } from './paper'
import { periodSlug } from './rules'
import type { ReportSources } from './sources'

/** `second` is a second language, as an address says it: anything may stand there, and what is none is not heeded. */
export type AskedReportFile = { format: ReportFormat; locale: Locale; second: string | null }

/** The second language that is asked for; null where there is none beside the first. */
export function secondOf({ locale, second }: Omit<AskedReportFile, 'format'>): Locale | null {
  return isLocale(second) && second !== locale ? second : null
}

/** A report as a paper or a presentation, named for whoever keeps it among others. */
export async function makeReportFile(sources: ReportSources, asked: AskedReportFile): Promise<PlanFile> {
  const { unit, plan, period } = sources.content
  const { format, locale } = asked
  const second = secondOf(asked)
  const numbered = 'number' in sources.version ? `-${sources.version.number}` : ''
  return {
    name: `${getTranslator(locale, 'reportOut')('fileName')}-${unit.slug}-${plan.slug}-${periodSlug(period)}${numbered}.${format}`,
    format,
    language: [locale, ...(second ? [second] : [])].map((one) => languageTags[one]).join(', '),
    body: await writers[format](sources, locale, second ?? undefined),
  }
}

type Writer = (sources: ReportSources, locale: Locale, second?: Locale) => Promise<Uint8Array<ArrayBuffer>>

const writers: Record<ReportFormat, Writer> = {
  pptx: reportDeck,
  pdf: async (...asked) => writePaper(reportPaper(...asked)),
}
