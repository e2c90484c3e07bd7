import type { Locale } from '@/lib/i18n/locales'

/** Where an activity's call, agenda and answers are looked after. */
export function meetingHref({ slug, unit }: { slug: string; unit: { slug: string } }, locale: Locale): string {
  return `/${locale}/workspace/units/${unit.slug}/activities/${slug}/meeting`
}
