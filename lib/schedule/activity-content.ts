import type { FieldValues } from '@/lib/errors'
import { type LocalizedText, parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import { textFieldValues } from '@/lib/i18n/localized-text-input'
import { whenFromRow } from '@/lib/time/when'
import type { ActivityRow } from './activity-row'
import { whenFieldValues } from './when-fields'

/** An activity is edited by parts, each a form of its own. */
export type Part = 'what' | 'when' | 'place' | 'status' | 'links'

/** What the record of changes keeps of each part: all that its readers may see, and so never the joining link itself. */
export const contentOf = {
  what: (row: ActivityRow) => ({
    title: parseRequired(row.title),
    description: parseLocalized(row.description),
    kinds: row.kinds,
    isNumbered: row.isNumbered,
    ordinalOverride: row.ordinalOverride,
  }),
  when: (row: ActivityRow) => ({ when: whenFromRow(row) }),
  place: (row: ActivityRow) => ({ place: placeOf(row) }),
  status: (row: ActivityRow) => ({ status: row.status, statusReason: parseLocalized(row.statusReason) }),
  links: (row: ActivityRow) => ({
    objectives: numbered(row.objectives.map(({ objective }) => objective)),
    axes: numbered(row.axes.map(({ axis }) => axis)),
  }),
} satisfies Record<Part, unknown>

type PlaceColumns = Pick<ActivityRow, 'hostCityId' | 'placeName' | 'placeCountry' | 'venue' | 'isOnline'>

/** The place as it is recorded: the city with its name and country, because the record outlives it. */
export function placeOf({ hostCity, ...row }: PlaceColumns & { hostCity: { name: string; country: string } | null }) {
  return {
    cityId: row.hostCityId,
    city: hostCity?.name ?? null,
    name: row.placeName,
    country: hostCity?.country ?? row.placeCountry,
    venue: row.venue,
    isOnline: row.isOnline,
  }
}

type Item = { id: string; position: number | null }

/** Objectives or axes as they are recorded: with the numbers that they had. */
export function numbered(items: Item[]): { id: string; number: number | null }[] {
  return items
    .map(({ id, position }) => ({ id, number: position }))
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0) || (a.id < b.id ? -1 : 1))
}

/** What is stored now, as a form of that part would submit it: for a save that lost the race. */
export const fieldValuesOf = {
  what: (row: ActivityRow): FieldValues => ({
    ...textFieldValues('title', parseRequired(row.title)),
    ...optionalText('description', parseLocalized(row.description)),
    kinds: row.kinds,
    isNumbered: row.isNumbered ? 'on' : '',
    ordinalOverride: row.ordinalOverride === null ? '' : String(row.ordinalOverride),
  }),
  when: (row: ActivityRow): FieldValues => whenFieldValues(whenFromRow(row)),
  place: (row: ActivityRow): FieldValues => ({
    'place.cityId': row.hostCityId ?? '',
    'place.name': row.placeName ?? '',
    'place.country': row.placeCountry ?? '',
    'place.venue': row.venue ?? '',
    'place.isOnline': row.isOnline ? 'on' : '',
    'place.joiningLink': row.joiningLink ?? '',
  }),
  status: (row: ActivityRow): FieldValues => ({
    status: row.status,
    ...optionalText('reason', parseLocalized(row.statusReason)),
  }),
  links: (row: ActivityRow): FieldValues => ({
    objectives: row.objectives.map(({ objective }) => objective.id),
    axes: row.axes.map(({ axis }) => axis.id),
  }),
} satisfies Record<Part, unknown>

/** A text that is not there has no original language either: the one that is chosen in the form contradicts nobody. */
function optionalText(name: string, value: LocalizedText | null): FieldValues {
  const { [`${name}.original`]: original, ...texts } = textFieldValues(name, value)
  return value && original !== undefined ? { [`${name}.original`]: original, ...texts } : texts
}
