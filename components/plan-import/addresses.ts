import type { Locale } from '@/lib/i18n/locales'

/** Where the text of an existing plan of a unit is brought along; its review stands below. */
export const planImportHref = (locale: Locale, unitSlug: string) =>
  `/${locale}/workspace/units/${unitSlug}/plans/import`
