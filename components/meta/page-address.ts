import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'

/** The absolute address of a public page. `path` is what follows the language, such as `/utpeam/plans/2016`; empty for the first page. */
export function pageAddress(locale: Locale, path: string): string {
  return `${getEnv().ENLACE_URL}/${locale}${path}`
}

/**
 * The same page in every language, by `hreflang`. Bare languages and no regions: a reader from Angola or Peru is meant too.
 * `x-default` is for readers of other languages: the first page asks the browser, the others have Portuguese, the original.
 */
export function languageAddresses(path: string): Record<Locale | 'x-default', string> {
  const pt = pageAddress('pt', path)
  const fallback = path === '' ? `${getEnv().ENLACE_URL}/` : pt
  return { pt, es: pageAddress('es', path), en: pageAddress('en', path), 'x-default': fallback }
}
