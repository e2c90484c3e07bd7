import type { Metadata } from 'next'
import { isLocale, type Locale } from '@/lib/i18n/locales'

/**
 * The `generateMetadata` of a page of the workspace, which needs a title and nothing else: what `say` answers for the page's language
 * and its other parameters. Null leaves the title to the site, where the viewer may not know more.
 */
export function pageTitle<P extends { locale: string }>(
  say: (locale: Locale, params: P) => string | null | Promise<string | null>,
) {
  return async ({ params }: { params: Promise<P> }): Promise<Metadata> => {
    const given = await params
    const title = isLocale(given.locale) ? await say(given.locale, given) : null
    return title === null ? {} : { title }
  }
}
