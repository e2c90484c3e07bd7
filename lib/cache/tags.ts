/**
 * The tags under which public pages are cached. Names are coarse on purpose: a page carries the tag of everything it
 * shows, a mutation names what it touched, and nothing in between needs to know the other.
 *
 * - `network`: pages that show several units or cities;
 * - `unit:{slug}` and `units`: pages of a unit; `city:{slug}` and `cities`: pages of a city.
 */
export type CacheTag = 'network' | 'units' | 'cities' | `unit:${string}` | `city:${string}`

export const unitPageTags = (slug: string): CacheTag[] => ['units', `unit:${slug}`]
export const cityPageTags = (slug: string): CacheTag[] => ['cities', `city:${slug}`]

/** What a change to a unit's plan, schedule, contact or mandates touches, with the cities it concerns. */
export const touchedInUnit = (unitSlug: string, citySlugs: (string | null | undefined)[] = []): CacheTag[] => [
  'network',
  `unit:${unitSlug}`,
  ...citySlugs.filter((slug) => slug !== null && slug !== undefined).map((slug): CacheTag => `city:${slug}`),
]

/** What a change to a city's card touches: its name stands on the pages of units too. */
export const touchedByCity = (citySlug: string): CacheTag[] => ['network', 'units', `city:${citySlug}`]

/** What a change to a unit's own name touches: it stands on the cities' pages too. */
export const touchedByUnit = (unitSlug: string): CacheTag[] => ['network', 'cities', `unit:${unitSlug}`]
