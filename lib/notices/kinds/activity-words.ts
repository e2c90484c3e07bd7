import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import type { ActivitySubject } from '../subject-queries'

export function activityTitle(activity: ActivitySubject, locale: Locale): string {
  return readActivityTitle(activity, locale).text
}

/** The activity's page: it stays the same from "2016" to "16 June, 10:00". */
export function activityAddress({ slug, unit }: ActivitySubject, locale: Locale): string {
  return `${getEnv().ENLACE_URL}/${locale}/${unit.slug}/activities/${slug}`
}
