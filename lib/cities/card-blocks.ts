import type { FieldValues } from '@/lib/errors'
import { seenDigest } from '@/lib/forms/seen-digest'
import type { Locale } from '@/lib/i18n/locales'
import { textFieldValues } from '@/lib/i18n/localized-text-input'
import { formatNumber } from '@/lib/time/format'
import { formatCoordinate } from './numbers'
import type { CityView } from './view'

/** The parts of a city's card, each edited by itself. */
export type CardBlock = 'names' | 'contact' | 'facts' | 'presentation'

export type CityCard = Pick<
  CityView,
  | 'name'
  | 'governmentKind'
  | 'governmentName'
  | 'motto'
  | 'subdivision'
  | 'website'
  | 'contactEmail'
  | 'contactPhone'
  | 'acceptsMail'
  | 'population'
  | 'populationYear'
  | 'latitude'
  | 'longitude'
  | 'timeZone'
  | 'presentation'
>

/** What the fields of a block hold, with numbers as `locale` writes them. */
export function blockValues(block: CardBlock, card: CityCard, locale: Locale): FieldValues {
  const decimal = (value: number | null) => (value === null ? '' : formatCoordinate(value, locale))
  switch (block) {
    case 'names': {
      const { name, governmentKind, governmentName, motto, subdivision } = card
      return withoutNulls({ name, governmentKind, governmentName, motto, subdivision })
    }
    case 'contact': {
      const { website, contactEmail, contactPhone, acceptsMail } = card
      return { ...withoutNulls({ website, contactEmail, contactPhone }), acceptsMail: acceptsMail ? 'on' : '' }
    }
    case 'facts':
      return {
        population: card.population === null ? '' : formatNumber(card.population, locale),
        populationYear: card.populationYear === null ? '' : String(card.populationYear),
        latitude: decimal(card.latitude),
        longitude: decimal(card.longitude),
        timeZone: card.timeZone,
      }
    case 'presentation':
      return textFieldValues('presentation', card.presentation)
  }
}

function withoutNulls(values: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? '']))
}

/** A digest of a block as it is stored: the same as long as nobody saves other values into it. */
export function blockDigest(block: CardBlock, card: CityCard): string {
  return seenDigest(blockValues(block, card, 'en'))
}
