import type { MetadataRoute } from 'next'
import { listSitemap } from '@/components/meta/sitemap'

/** Which pages are published is known to the database, which no build needs. */
export const dynamic = 'force-dynamic'

export default function sitemap(): Promise<MetadataRoute.Sitemap> {
  return listSitemap()
}
