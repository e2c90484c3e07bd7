import 'server-only'
import { cachedByTags } from '@/lib/cache/cached-by-tags'
import { unitPageTags } from '@/lib/cache/tags'
import { isLocale } from '@/lib/i18n/locales'
import { type AskedFile, makePlanFile, type PlanFile } from './make-file'
import { findPlanSources, type PlanAt } from './source-queries'

/** A file of a published plan or of an edition of it, kept as its page is; null where the public has no such thing. */
export async function findPublicPlanFile(at: PlanAt, asked: AskedFile): Promise<PlanFile | null> {
  const { unitSlug, planSlug, edition } = at
  const { format, locale } = asked
  // What is no second language makes no other file.
  const second = isLocale(asked.second) && asked.second !== locale && format !== 'json' ? asked.second : null
  const key = ['plan-file', unitSlug, planSlug, String(edition), format, locale, String(second)]
  const kept = await cachedByTags(key, unitPageTags(unitSlug), async () => {
    const sources = await findPlanSources(null, at, new Date())
    const file = sources && (await makePlanFile(sources, { format, locale, second }))
    // What is kept is kept as JSON.
    return file && { ...file, body: Buffer.from(file.body).toString('base64') }
  })
  return kept && { ...kept, body: new Uint8Array(Buffer.from(kept.body, 'base64')) }
}
