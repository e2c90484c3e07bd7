import 'server-only'
import { cachedByTags } from '@/lib/cache/cached-by-tags'
import { unitPageTags } from '@/lib/cache/tags'
import type { PlanFile } from '@/lib/plan-papers/make-file'
import { type AskedReportFile, makeReportFile, secondOf } from './make-file'
import { findPublishedSources, type ReportFileAt } from './published-sources'

/**
 * A published report as a paper or a presentation, kept as its page is; null where the public has none. It names the address of its own version, which says the
 * same for ever.
 */
export async function findPublicReportFile(at: ReportFileAt, asked: AskedReportFile): Promise<PlanFile | null> {
  const { unitSlug, planSlug, period, number } = at
  const { format, locale } = asked
  const key = ['report-file', unitSlug, planSlug, period, String(number), format, locale, String(secondOf(asked))]
  const kept = await cachedByTags(key, unitPageTags(unitSlug), async () => {
    const sources = await findPublishedSources(at)
    if (!sources) return null
    const file = await makeReportFile(sources, asked)
    // What is kept is kept as JSON.
    return { ...file, body: Buffer.from(file.body).toString('base64') }
  })
  return kept && { ...kept, body: new Uint8Array(Buffer.from(kept.body, 'base64')) }
}
