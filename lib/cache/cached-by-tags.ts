import 'server-only'
import { unstable_cache } from 'next/cache'
import type { CacheTag } from './tags'

/** As public pages are: what no tag tells of is seen after this time. */
const LIFETIME_S = 900

/**
 * What `make` gives, kept until one of `tags` is expired: for what is made of published things and is the same for everybody, but is no page. `key`
 * says all that it depends on. Only what JSON can hold comes back as it was.
 */
export function cachedByTags<T>(key: string[], tags: CacheTag[], make: () => Promise<T>): Promise<T> {
  return unstable_cache(make, key, { tags, revalidate: LIFETIME_S })()
}
