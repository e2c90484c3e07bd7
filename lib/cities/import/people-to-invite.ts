import type { Locale } from '@/lib/i18n/locales'
import { type AppliedView, invitedKey } from './queries'

/** Somebody whom a table names as acting for a city, and who has to be invited: an import opens no access to anybody. */
export type PersonToInvite = {
  cityId: string
  citySlug: string
  cityName: string
  /** The city's: nobody has said yet which is hers. */
  language: Locale
  name: string | null
  office: string | null
  email: string | null
  /** She has been invited, or acts for the city already. */
  isInvited: boolean
}

/** Whom the table of an import named, in its order, as far as their cities are still there. */
export function peopleToInvite({ effects, cities, invited }: AppliedView): PersonToInvite[] {
  return effects.delegates.flatMap((delegate) => {
    const city = cities.get(delegate.cityId)
    if (!city) return []
    const { slug: citySlug, name: cityName, language } = city
    return [{ ...delegate, citySlug, cityName, language, isInvited: invited.has(invitedKey(delegate)) }]
  })
}
