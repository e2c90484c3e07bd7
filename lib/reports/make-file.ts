import { isLocale, type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { writePaper } from '@/lib/pdf/write-paper'
import type { PlanFile } from '@/lib/plan-papers/make-file'
import { reportPaper } from './paper'
import { periodSlug } from './rules'
import type { ReportSources } from './sources'

/** `second` is a second language, as an address says it: anything may stand there, and what is none is not heeded. */
export type AskedPaper = { locale: Locale; second: string | null }

/** The second language that is asked for; null where there is none beside the first. */
export function secondOf({ locale, second }: AskedPaper): Locale | null {
  return isLocale(second) && second !== locale ? second : null
}

/** A report as a paper, named for whoever keeps it among others. */
export async function makeReportFile(sources: ReportSources, asked: AskedPaper): Promise<PlanFile> {
  const { unit, plan, period } = sources.content
  const { locale } = asked
  const second = secondOf(asked)
  const numbered = 'number' in sources.version ? `-${sources.version.number}` : ''
  return {
    name: `${getTranslator(locale, 'reportOut')('fileName')}-${unit.slug}-${plan.slug}-${periodSlug(period)}${numbered}.pdf`,
    format: 'pdf',
    language: [locale, ...(second ? [second] : [])].map((one) => languageTags[one]).join(', '),
    body: await writePaper(reportPaper(sources, locale, second ?? undefined)),
  }
}
