import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'

/** The page on which somebody sees and changes what is kept of her. Without a token (who only looks at the mail gets none) it leads nowhere. */
export function pageOfOwnData(language: Locale, token: string | null): string {
  return `${getEnv().ENLACE_URL}/${language}/privacy/data/${token ?? '…'}`
}
