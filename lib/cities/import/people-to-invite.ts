import type { AppliedView } from './queries'

/** Somebody whom a table names as acting for a city, and who has to be invited: an import opens no access to anybody. */
export type PersonToInvite = {
  cityId: string
  citySlug: string
  cityName: string
  name: string | null
  office: string | null
  email: string | null
}

/** Whom the table of an import named, in its order, as far as their cities are still there. */
export function peopleToInvite({ effects, cities }: Pick<AppliedView, 'effects' | 'cities'>): PersonToInvite[] {
  return effects.delegates.flatMap((delegate) => {
    const city = cities.get(delegate.cityId)
    return city ? [{ ...delegate, citySlug: city.slug, cityName: city.name }] : []
  })
}
