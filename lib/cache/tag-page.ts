import 'server-only'
import { unstable_cache } from 'next/cache'
import type { CacheTag } from './tags'

/**
 * Puts the page being rendered under `tags`, so that it leaves the cache when one of them is expired. The cached value itself
 * means nothing: pages are cached whole, and Next hands a route the tags of the data cache entries it used. Call it before
 * notFound() too, or a page that comes to exist would stay "not found".
 */
export async function tagPage(tags: CacheTag[]): Promise<void> {
  await unstable_cache(async () => true, ['page-tags', ...tags], { tags })()
}

/**
 * Lets the page being rendered be made anew after `seconds`, where that is sooner than its route says: when the first of what it shows will
 * have changed without anybody changing it.
 */
export async function keepPageFor(seconds: number, now: Date): Promise<void> {
  // The entry is another one for each moment: an older one would be asked for again, and the page would keep that one's time.
  const until = Math.round(now.getTime() / 1000) + seconds
  await unstable_cache(async () => true, ['page-kept', String(until)], { revalidate: seconds })()
}
