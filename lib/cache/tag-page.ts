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
