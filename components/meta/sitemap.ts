import type { MetadataRoute } from 'next'
import { locales } from '@/lib/i18n/locales'
import { listPublishedPaths } from '@/lib/publication/path-queries'
import { languageAddresses, pageAddress } from './page-address'

/** Every public page in every language, each with its other languages beside it. */
export async function listSitemap(): Promise<MetadataRoute.Sitemap> {
  const paths = await listPublishedPaths()
  return paths.flatMap((path) =>
    locales.map((locale) => ({ url: pageAddress(locale, path), alternates: { languages: languageAddresses(path) } })),
  )
}
