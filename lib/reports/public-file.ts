import 'server-only'
import { cachedByTags } from '@/lib/cache/cached-by-tags'
import { unitPageTags } from '@/lib/cache/tags'
import { getEnv } from '@/lib/env'
import type { PlanFile } from '@/lib/plan-papers/make-file'
import { type AskedPaper, makeReportFile, secondOf } from './make-file'
import { findPublishedReport } from './published-queries'
import type { ReportSources } from './sources'

type ReportFileAt = { unitSlug: string; planSlug: string; period: string; number?: number }

/**
 * The paper of a published report, kept as its page is; null where the public has none. It names the address of its own version, which says the
 * same for ever.
 */
export async function findPublicReportFile(at: ReportFileAt, asked: AskedPaper): Promise<PlanFile | null> {
  const { unitSlug, planSlug, period, number } = at
  const key = ['report-file', unitSlug, planSlug, period, String(number), asked.locale, String(secondOf(asked))]
  const kept = await cachedByTags(key, unitPageTags(unitSlug), async () => {
    const sources = await findPublishedSources(at)
    if (!sources) return null
    const file = await makeReportFile(sources, asked)
    // What is kept is kept as JSON.
    return { ...file, body: Buffer.from(file.body).toString('base64') }
  })
  return kept && { ...kept, body: new Uint8Array(Buffer.from(kept.body, 'base64')) }
}

async function findPublishedSources({
  unitSlug,
  planSlug,
  period,
  number: asked,
}: ReportFileAt): Promise<ReportSources | null> {
  const report = await findPublishedReport(unitSlug, planSlug, period, asked)
  if (!report) return null
  const { content, number, publishedAt } = report.version
  const path = `${unitSlug}/plans/${planSlug}/reports/${period}/versions/${number}`
  return {
    content,
    version: { number, publishedAt },
    address: (locale) => `${getEnv().ENLACE_URL}/${locale}/${path}`,
  }
}
