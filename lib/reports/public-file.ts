import 'server-only'
import { cachedByTags } from '@/lib/cache/cached-by-tags'
import { unitPageTags } from '@/lib/cache/tags'
import { getEnv } from '@/lib/env'
import { isLocale, type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { writePaper } from '@/lib/pdf/write-paper'
import type { PlanFile } from '@/lib/plan-papers/make-file'
import { reportPaper } from './paper'
import { findPublishedReport } from './published-queries'

type ReportFileAt = { unitSlug: string; planSlug: string; period: string; number?: number }
/** `second` is a second language, as an address says it: anything may stand there, and what is none is not heeded. */
type AskedPaper = { locale: Locale; second: string | null }

/**
 * The paper of a published report, kept as its page is; null where the public has none. It names the address of its own version, which says the
 * same for ever.
 */
export async function findPublicReportFile(at: ReportFileAt, asked: AskedPaper): Promise<PlanFile | null> {
  const { unitSlug, planSlug, period, number } = at
  const { locale } = asked
  const second = isLocale(asked.second) && asked.second !== locale ? asked.second : null
  const key = ['report-file', unitSlug, planSlug, period, String(number), locale, String(second)]
  const kept = await cachedByTags(key, unitPageTags(unitSlug), async () => {
    const file = await makeReportFile(at, locale, second)
    // What is kept is kept as JSON.
    return file && { ...file, body: Buffer.from(file.body).toString('base64') }
  })
  return kept && { ...kept, body: new Uint8Array(Buffer.from(kept.body, 'base64')) }
}

async function makeReportFile(at: ReportFileAt, locale: Locale, second: Locale | null): Promise<PlanFile | null> {
  const { unitSlug, planSlug, period } = at
  const report = await findPublishedReport(unitSlug, planSlug, period, at.number)
  if (!report) return null
  const { content, number, publishedAt } = report.version
  const path = `${unitSlug}/plans/${planSlug}/reports/${period}/versions/${number}`
  const address = (language: Locale) => `${getEnv().ENLACE_URL}/${language}/${path}`
  const sources = { content, version: { number, publishedAt }, address }
  return {
    name: `${getTranslator(locale, 'reportOut')('fileName')}-${unitSlug}-${planSlug}-${period}-${number}.pdf`,
    format: 'pdf',
    language: [locale, ...(second ? [second] : [])].map((one) => languageTags[one]).join(', '),
    body: await writePaper(reportPaper(sources, locale, second ?? undefined)),
  }
}
