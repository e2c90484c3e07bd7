import { z } from 'zod'
import type { ErrorCode } from '@/lib/errors'
import {
  idInput,
  lineInput,
  optionalLineInput,
  seenDigestInput,
  seenRowInput,
  slugInput,
  tickInput,
  webAddressInput,
} from '@/lib/forms/input-schema'
import { locales } from '@/lib/i18n/locales'
import { localizedTextInput } from '@/lib/i18n/localized-text-input'
import { isTimeZone } from '@/lib/time/when'
import { countries, governmentKinds } from './countries'
import { parseCoordinate, parseWholeNumber } from './numbers'

/**
 * One block of a city's card. `seen` is the digest of the block as the form was filled from it (lib/cities/card-blocks): somebody who
 * saved another block meanwhile is no rival. `locale` is the language in which numbers are written.
 */
const block = seenRowInput.extend({
  seen: seenDigestInput.optional(),
  locale: z.enum(locales, { error: 'invalid' }),
})

const timeZone = z.string({ error: 'required' }).refine(isTimeZone, { error: 'invalidTimeZone' })
const name = lineInput(120)
const governmentKind = z.enum(governmentKinds, { error: 'required' })
const subdivision = optionalLineInput(120)

export const cityNamesInput = block.extend({
  name,
  governmentKind,
  governmentName: optionalLineInput(160),
  motto: optionalLineInput(200),
  subdivision,
})
export type CityNamesInput = z.output<typeof cityNamesInput>

export const websiteInput = webAddressInput(300)
export const institutionEmailInput = z
  .string({ error: 'invalidEmail' })
  .trim()
  .max(254, { error: 'tooLong' })
  .pipe(z.email({ error: 'invalidEmail' }))
/** Written as its city writes it; six digits are the fewest that ring anywhere. */
export const phoneInput = optionalLineInput(60).refine((text) => text === null || text.replace(/\D/g, '').length >= 6, {
  error: 'invalidNumber',
})
const orNull = <T>(value: T | undefined) => value ?? null

/** Checked also where other fields are wrong: zod would tell of these only once all else is right. */
const besidesOtherErrors = { when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null }

export const cityContactInput = block
  .extend({
    website: websiteInput.optional().transform(orNull),
    contactEmail: institutionEmailInput.optional().transform(orNull),
    contactPhone: phoneInput,
    /** Whether Enlace may write to the contact's address. */
    acceptsMail: tickInput,
  })
  .refine(({ contactEmail, acceptsMail }) => contactEmail !== null || !acceptsMail, {
    ...besidesOtherErrors,
    error: 'required',
    path: ['contactEmail'],
  })
export type CityContactInput = z.output<typeof cityContactInput>

export const readPopulation = (text: string) => parseWholeNumber(text, { min: 0, max: 999_999_999 })
export const readYear = (text: string) => parseWholeNumber(text, { min: 1500, max: 2200 })

/** A number as a person writes it; nothing is null. `read` gives undefined for what is no such number. */
function numberInput(read: (text: string) => number | undefined, code: ErrorCode = 'invalidNumber') {
  return z
    .string({ error: code })
    .optional()
    .transform((text, context) => {
      if (!text?.trim()) return null
      const value = read(text)
      if (value === undefined) context.addIssue({ code: 'custom', message: code })
      return value ?? null
    })
}

export const cityFactsInput = block
  .extend({
    population: numberInput(readPopulation),
    populationYear: numberInput(readYear, 'invalidYear'),
    latitude: numberInput((text) => parseCoordinate(text, 90), 'invalidLatitude'),
    longitude: numberInput((text) => parseCoordinate(text, 180), 'invalidLongitude'),
    timeZone,
  })
  .refine(({ population, populationYear }) => population !== null || populationYear === null, {
    ...besidesOtherErrors,
    error: 'required',
    path: ['population'],
  })
  .refine(({ latitude, longitude }) => latitude !== null || longitude === null, {
    ...besidesOtherErrors,
    error: 'coordinatesIncomplete',
    path: ['latitude'],
  })
  .refine(({ latitude, longitude }) => longitude !== null || latitude === null, {
    ...besidesOtherErrors,
    error: 'coordinatesIncomplete',
    path: ['longitude'],
  })
export type CityFactsInput = z.output<typeof cityFactsInput>

export const cityPresentationInput = block.extend({ presentation: localizedTextInput({ max: 6_000, required: false }) })
export type CityPresentationInput = z.output<typeof cityPresentationInput>

/** What a link mailed to a city brings along, besides what its form holds. */
export const cardLinkInput = z.object({
  token: z.string({ error: 'linkExpired' }).max(1000, { error: 'linkExpired' }),
})
export type CardLinkInput = z.output<typeof cardLinkInput>

/** A new city: what never changes afterwards (address and country), and what its card cannot do without. */
export const createCityInput = z.object({
  networkId: idInput,
  slug: slugInput,
  name,
  language: z.enum(locales, { error: 'required' }),
  country: z.enum(countries, { error: 'required' }),
  governmentKind,
  subdivision,
  timeZone,
})
export type CreateCityInput = z.output<typeof createCityInput>
