import { z } from 'zod'
import { isDecimal } from '@/lib/i18n/decimal'
import { locales } from '@/lib/i18n/locales'
import { localizedText } from '@/lib/i18n/localized-text'
import { activityKinds, activityStatuses } from '@/lib/schedule/kinds'
import { isPlainDate, precisions, type When } from '@/lib/time/when'

const day = z.string().refine(isPlainDate)
const precision = z.enum(precisions)

export const city = z.object({
  slug: z.string(),
  /** The place's own name and what its local government calls itself, in the city's own language. */
  name: z.string(),
  language: z.enum(locales),
  country: z.string(),
  governmentName: z.string().nullable(),
})
export type ContentCity = z.infer<typeof city>

export const mandate = z.object({
  role: z.enum(['COORDINATION', 'SUB_COORDINATION']),
  startsOn: day,
  startPrecision: precision,
  endsOn: day.nullable(),
  endPrecision: precision.nullable(),
  city,
})
export type ContentMandate = z.infer<typeof mandate>

/** An objective or an axis; its number is its place in the list. */
const item = z.object({ id: z.uuid(), text: localizedText })
export type ContentItem = z.infer<typeof item>

/** An exact number, as a text: "-1234.5". */
export const decimal = z.templateLiteral([z.number()]).refine(isDecimal)
/** The days that a date without an hour stands for. */
export const span = z.object({ precision: precision.exclude(['TIME']), startsOn: day, endsOn: day })

/** The days of a date of which no hour was said. */
export function spanOf({ precision, startsOn, endsOn }: When): z.infer<typeof span> {
  return { precision: precision === 'TIME' ? 'DAY' : precision, startsOn, endsOn }
}

/** What an objective is measured by: from where, to where, until when. What was found of it since is no plan's to say. */
export const indicator = z.object({
  id: z.uuid(),
  name: localizedText,
  /** What is counted or measured in; null for a plain number. */
  measuredIn: localizedText.nullable(),
  baseline: decimal.nullable(),
  baselineOn: span.nullable(),
  target: decimal,
  due: span,
})
export type ContentIndicator = z.infer<typeof indicator>

/** Editions of before objectives had indicators and responsible cities say neither: they are read as having none. */
const objective = item.extend({
  indicators: z.array(indicator).default([]),
  /** The cities that answer for it, by name. */
  cities: z.array(city).default([]),
})
export type ContentObjective = z.infer<typeof objective>

export const activity = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: localizedText,
  description: localizedText.nullable(),
  /** Its place among the numbered ones of the plan; null when it is not counted. */
  ordinal: z.number().int().nullable(),
  kinds: z.array(z.enum(activityKinds)),
  when: z.object({
    precision,
    startsOn: day,
    endsOn: day,
    startTime: z.string().nullable(),
    endTime: z.string().nullable(),
    timeZone: z.string().nullable(),
  }),
  /** The zone of its days where `when` says none. */
  zone: z.string(),
  status: z.enum(activityStatuses),
  statusReason: localizedText.nullable(),
  place: z.object({
    city: city.nullable(),
    name: z.string().nullable(),
    country: z.string().nullable(),
    venue: z.string().nullable(),
    isOnline: z.boolean(),
  }),
  /** The ids of the objectives and axes that it is for, in their order. */
  objectiveIds: z.array(z.uuid()),
  axisIds: z.array(z.uuid()),
})
export type ContentActivity = z.infer<typeof activity>

/** Whose it is, and how that looks. What was frozen before there were logos says none. */
export const contentUnit = z.object({
  slug: z.string(),
  acronym: z.string(),
  name: localizedText,
  accent: z.string().nullable(),
  /** The logo that it showed then, which stays when it shows another. */
  logoId: z.uuid().nullable().default(null),
})

/**
 * All that a plan says in public at one moment, in every language it has: what an edition freezes and what decks, papers and exports are
 * made from. Persons are not in it: whom to write to is asked each time, since consents are withdrawn and editions never change.
 */
export const planContent = z.object({
  format: z.literal(1),
  network: z.object({ slug: z.string(), name: z.string(), timeZone: z.string() }),
  unit: contentUnit,
  slug: z.string(),
  title: localizedText,
  introduction: localizedText.nullable(),
  closing: localizedText.nullable(),
  /** First and last day of its period, inclusive. */
  startsOn: day,
  endsOn: day,
  /** Who coordinates and sub-coordinates in the period, in the order in which they took it on. */
  mandates: z.array(mandate),
  objectives: z.array(objective),
  axes: z.array(item),
  /** In the order of the programme. */
  activities: z.array(activity),
})
export type PlanContent = z.infer<typeof planContent>
