import type { Locale } from '@/lib/i18n/locales'
import type { ActivityView } from '@/lib/schedule/view'

type Place = { slug: string; unit: { slug: string } }

/** The address of an activity's public page. */
export function activityHref({ slug, unit }: Place, locale: Locale): string {
  return `/${locale}/${unit.slug}/activities/${slug}`
}

/** The address of an activity in the workspace. */
export function activityWorkspaceHref({ slug, unit }: Place, locale: Locale): string {
  return `/${locale}/workspace/units/${unit.slug}/activities/${slug}`
}

/** The address of a unit's schedule. */
export function scheduleHref(unit: Pick<ActivityView['unit'], 'slug'>, locale: Locale): string {
  return `/${locale}/${unit.slug}/schedule`
}
