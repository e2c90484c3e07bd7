import type { Locale } from '@/lib/i18n/locales'

/** Where the cities tell how far a plan's objectives are. */
export function progressHref(plan: { slug: string; unit: { slug: string } }, locale: Locale): string {
  return `/${locale}/workspace/units/${plan.unit.slug}/plans/${plan.slug}/progress`
}
