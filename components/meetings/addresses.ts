import type { Locale } from '@/lib/i18n/locales'

/** Where an activity's call, agenda and answers are looked after. */
export function meetingHref({ slug, unit }: { slug: string; unit: { slug: string } }, locale: Locale): string {
  return `/${locale}/workspace/units/${unit.slug}/activities/${slug}/meeting`
}

/** Where what it left behind is looked after: who was there, decisions, minutes. */
export function heldHref({ slug, unit }: { slug: string; unit: { slug: string } }, locale: Locale): string {
  return `/${locale}/workspace/units/${unit.slug}/activities/${slug}/held`
}
