import type { Locale } from '@/lib/i18n/locales'

/** Where cities are imported, and what happens to each import. */
export const importHref = (locale: Locale) => `/${locale}/workspace/secretariat/cities/import`

/** Where a file is posted to. */
export const uploadHref = (locale: Locale, networkId: string) => `/api/register-import/${locale}/${networkId}`

/** The table to fill in. */
export const templateHref = (locale: Locale, format: 'csv' | 'xlsx') =>
  `/api/register-import/${locale}/template/${format}`
