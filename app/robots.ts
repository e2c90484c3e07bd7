import type { MetadataRoute } from 'next'
import { getEnv } from '@/lib/env'
import { locales } from '@/lib/i18n/locales'

/** The site's address is known where it runs, not where it is built. */
export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  const own = ['workspace', 'sign-in', 'status/', 'card/', 'call/', 'poll/']
  const ownPlaces = locales.flatMap((locale) => own.map((place) => `/${locale}/${place}`))
  return {
    rules: { userAgent: '*', allow: '/', disallow: [...ownPlaces, '/language/', '/api/'] },
    sitemap: `${getEnv().ENLACE_URL}/sitemap.xml`,
  }
}
