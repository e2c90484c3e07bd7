import { z } from 'zod'
import { activity, city, contentUnit, decimal, indicator, mandate, span } from '@/lib/editions/plan-content'
import { localizedText } from '@/lib/i18n/localized-text'
import { decisionStates, presences } from '@/lib/meetings/rules'
import { isPlainDate, precisions } from '@/lib/time/when'

const day = z.string().refine(isPlainDate)
const count = z.number().int().nonnegative()
/** First and last day (YYYY-MM-DD), inclusive. */
const period = { startsOn: day, endsOn: day }
/** A day of which no more is known than its precision says. */
const datedDay = z.object({ on: day, precision: z.enum(precisions) })

/** A city, as it was called when the facts were taken. */
export type ReportCity = z.infer<typeof city>

/** Who coordinated or sub-coordinated in the period, with the mandate's own dates, which may go beyond it. */
const office = mandate.extend({ isActing: z.boolean() })

const ofMandate = { role: z.enum(['COORDINATION', 'SUB_COORDINATION', 'MEMBERSHIP']), isActing: z.boolean(), city }
/**
 * What changed in a mandate in the period: it began, it ended (`at` is its first or its last day), or its last day was moved further away, for
 * a reason, on a day of the period.
 */
const mandateChange = z.discriminatedUnion('change', [
  z.object({ change: z.literal('opened'), ...ofMandate, at: datedDay }),
  z.object({ change: z.literal('ended'), ...ofMandate, at: datedDay }),
  z.object({
    change: z.literal('extended'),
    ...ofMandate,
    at: datedDay,
    from: datedDay,
    to: datedDay,
    reason: localizedText,
  }),
])

/** How one city took part in one meeting; people are counted, and nobody is named. */
const cityPresence = z.object({ city, presence: z.enum(presences), onSite: count, remote: count })
/** Who was at a meeting. `guests` are the people who were there for no city. */
const sheet = z.object({ cities: z.array(cityPresence), onSite: count, remote: count, guests: count })
export type ReportSheet = z.infer<typeof sheet>

/**
 * What became of an activity by the end of the report: as `Outcome` of lib/editions/happened, and `movedOut` when its date is outside the
 * report's period now: another report tells of it.
 */
export const reportOutcomes = ['held', 'notHeld', 'postponed', 'movedOut', 'takenOut', 'unrecorded', 'open'] as const

const reportActivity = activity
  .pick({ id: true, slug: true, title: true, ordinal: true, kinds: true, zone: true, status: true })
  .extend({
    /** Date and place as they are now; of what was taken out, as they were promised. */
    when: activity.shape.when,
    place: activity.shape.place,
    outcome: z.enum(reportOutcomes),
    /** The date in the edition that the plan is measured by; null where it is not in it, or there is none. */
    promised: activity.shape.when.nullable(),
    /** Whether it came to the plan after that edition; false where there is none. */
    isAdded: z.boolean(),
    /** The dates that it was moved from and to; a date that only firmed up was not moved. */
    moved: z.object({ from: activity.shape.when, to: activity.shape.when }).nullable(),
    elsewhere: z.object({ from: activity.shape.place, to: activity.shape.place }).nullable(),
    /** Why it was postponed or not held. */
    reason: localizedText.nullable(),
    /** The numbers of the objectives that it is for. */
    objectives: z.array(count),
    /** Of a meeting that was held and where somebody recorded who was there. */
    attendance: sheet.nullable(),
  })
export type ReportActivity = z.infer<typeof reportActivity>

/** Of the meetings with a sheet: at how many a city was on site, took part from afar, was excused or absent; and how many people it was there with. */
const cityAttendance = z.object({
  city,
  onSite: count,
  remote: count,
  excused: count,
  absent: count,
  /** Meetings at which it was, in whichever way. */
  attended: count,
  people: count,
})
export type ReportCityAttendance = z.infer<typeof cityAttendance>

const decision = z.object({
  id: z.uuid(),
  /** The meeting that took it, by its id in `activities`. */
  activityId: z.uuid(),
  position: count,
  text: localizedText,
  responsibleCity: city.nullable(),
  /** YYYY-MM: a month and no day of it. */
  dueMonth: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .nullable(),
  state: z.enum(decisionStates),
})
export type ReportDecision = z.infer<typeof decision>

const progressNote = z.object({
  text: localizedText,
  reportedOn: day,
  isReached: z.boolean(),
  /** The city that reported it; null when the secretariat did. */
  city: city.nullable(),
})

/** What an objective is measured by, as it is set now, with what was found of it. */
const reportIndicator = indicator.extend({
  /** Those that tell of a day of the period, in the order of the times that they tell of. */
  readings: z.array(
    z.object({
      when: span,
      value: decimal,
      /** The city that reported it; null when the secretariat did. */
      city: city.nullable(),
    }),
  ),
})

export const objectiveStates = ['notBegun', 'underWay', 'reached'] as const
const objective = z.object({
  id: z.uuid(),
  number: z.number().int().positive(),
  text: localizedText,
  /**
   * At the end of the period, or when the facts were taken if that was earlier; with what it is seen by: the activities for it up to then, also
   * those before the period, held of planned.
   */
  state: z.enum(objectiveStates),
  held: count,
  planned: count,
  responsibleCities: z.array(city),
  /** Those that tell of a day of the period, in the order of those days. */
  notes: z.array(progressNote),
  /** What it is measured by. */
  indicators: z.array(reportIndicator),
})
export type ReportObjective = z.infer<typeof objective>

/** The numbers of a report. They are kept with it, so that one that is published never counts otherwise. */
const totals = z.object({
  activities: z.object({
    total: count,
    ...counts(reportOutcomes),
    /** Those whose date was moved, whatever became of them; and those that came to the plan after the edition. */
    moved: count,
    added: count,
  }),
  attendance: z.object({
    /** Meetings with a sheet. */
    meetings: count,
    onSite: count,
    remote: count,
    guests: count,
    /** Cities that took part in the unit in the period, and cities that were at a meeting at least once. */
    citiesOfUnit: count,
    citiesThatCame: count,
  }),
  decisions: z.object({ total: count, ...counts(decisionStates) }),
  objectives: z.object({ total: count, ...counts(objectiveStates), notes: count }),
})
export type ReportTotals = z.infer<typeof totals>

function counts<K extends string>(keys: readonly K[]) {
  return Object.fromEntries(keys.map((key) => [key, count])) as Record<K, typeof count>
}

/**
 * What the data say of a plan in a period, at one moment: nothing but what is public once the plan is, and no person. What is written by
 * people stands beside it, in {@link reportNarrative}.
 */
const reportFacts = z.object({
  format: z.literal(1),
  network: z.object({ slug: z.string(), name: z.string(), timeZone: z.string() }),
  unit: contentUnit,
  plan: z.object({ slug: z.string(), title: localizedText, ...period }),
  /** A calendar year, or the whole period of the plan. */
  period: z.object(period),
  /** The moment at which the facts were taken. */
  asOf: z.iso.datetime(),
  /** The edition that the plan is measured by; null when none was published. */
  measuredBy: z
    .object({ number: z.number().int().positive(), note: localizedText.nullable(), publishedAt: z.iso.datetime() })
    .nullable(),
  /** In the order in which they took it on. */
  offices: z.array(office),
  /** In the order of their days. */
  mandateChanges: z.array(mandateChange),
  /** In the order of the programme. */
  activities: z.array(reportActivity),
  /** By the city's name: those that stand on a sheet. */
  attendanceByCity: z.array(cityAttendance),
  /** Those of meetings whose minutes are published; in the order of the meetings. */
  decisions: z.array(decision),
  objectives: z.array(objective),
  totals,
})
export type ReportFacts = z.infer<typeof reportFacts>

/** Where people write, in the order of the page. */
export const narrativePlaces = ['opening', 'activities', 'attendance', 'decisions', 'objectives', 'closing'] as const
export type NarrativePlace = (typeof narrativePlaces)[number]

const place = localizedText.nullable()
/** What people wrote, in paragraphs; null where nobody wrote anything. */
const reportNarrative = z.object({
  opening: place,
  activities: place,
  attendance: place,
  decisions: place,
  objectives: place,
  closing: place,
}) satisfies z.ZodType<Record<NarrativePlace, unknown>>

/** All that a report says, in every language that it has: what is frozen, and what pages, papers and presentations are made from. */
export const reportContent = reportFacts.extend({ narrative: reportNarrative })
export type ReportContent = z.infer<typeof reportContent>
