import type { Entry, Line } from '@/lib/deck/flow'
import { lineOf, linesIn, unlabelled } from '@/lib/deck/lines'
import type { Section } from '@/lib/deck/parts'
import { linesOf, roomsOf } from '@/lib/deck/style'
import type { Locale } from '@/lib/i18n/locales'
import { type Told, told } from '@/lib/i18n/told'
import { getTranslator } from '@/lib/i18n/translator'
import type { PlanReading } from '../reading'

/** A plan in one language or two, part by part, in the order of the founding document's slides. */
export function sectionsOf(plans: readonly PlanReading[]): Section[] {
  const [first] = plans
  if (!first) return []
  const inEach = <T>(read: (plan: PlanReading) => T) => plans.map(read)
  return [
    { heads: inEach(({ unit }) => unit), entries: roleEntries(plans), anchor: 'coordination' },
    ...(first.introduction
      ? [
          {
            heads: inEach(({ title }) => title),
            entries: paragraphEntries(inEach(({ introduction }) => introduction)),
            anchor: 'introduction',
          },
        ]
      : []),
    ...(['objectives', 'axes'] as const).map((part) => listSection(plans, part)),
    {
      heads: inEach(({ programme, locale }) => told(programme.heading, locale)),
      entries: programmeEntries(plans),
      anchor: 'activities',
    },
    ...closingSection(plans),
  ]
}

function roleEntries(plans: readonly PlanReading[]): Entry[] {
  const count = plans[0]?.roles.length ?? 0
  return Array.from({ length: count }, (_, index) =>
    unlabelled(
      plans.map(({ roles, locale }) => {
        const { heading = '', cities = [], none = '' } = roles[index] ?? {}
        const places = cities.map(({ place, period }) =>
          lineOf(period ? `${place} (${period})` : place, locale, 'text'),
        )
        return [lineOf(heading, locale, 'strong'), ...(places.length > 0 ? places : [lineOf(none, locale, 'quiet')])]
      }),
    ),
  )
}

function paragraphEntries(texts: (Told | null)[]): Entry[] {
  return [unlabelled(texts.map((text) => (text ? linesIn(text, text.lang) : [])))]
}

function listSection(plans: readonly PlanReading[], part: 'objectives' | 'axes'): Section {
  const heads = plans.map((plan) => told(plan[part].heading, plan.locale))
  const count = plans[0]?.[part].items.length ?? 0
  const entries = Array.from(
    { length: count },
    (_, index): Entry => ({
      label: { text: String(index + 1), style: 'number', lang: plans[0]?.locale ?? 'pt' },
      sides: plans.map((plan) => {
        const item = plan[part].items[index]
        if (!item) return []
        return [
          ...linesIn(item, plan.locale),
          ...item.below.flat().flatMap((line) => linesIn(line, plan.locale, 'quiet')),
        ]
      }),
    }),
  )
  const none = unlabelled(plans.map((plan) => [lineOf(plan[part].none, plan.locale, 'quiet')]))
  return { heads, entries: count > 0 ? entries : [none], anchor: part }
}

/**
 * The month stands in the margin of its first activity, and of the first on each further slide; above it in two languages, since the margin is between
 * them, and where one of the months is too long for the margin.
 */
function programmeEntries(plans: readonly PlanReading[]): Entry[] {
  const [first] = plans
  if (!first) return []
  const { shelves } = first.programme
  if (shelves.length === 0) {
    return [unlabelled(plans.map(({ programme, locale }) => [lineOf(programme.none, locale, 'quiet')]))]
  }
  const isAbove = plans.length === 2 || shelves.some(({ label }) => !fitsMargin(label))
  return shelves.flatMap(({ activities, label }, shelf) => {
    const months = plans.map(({ programme, locale }) => lineOf(programme.shelves[shelf]?.label ?? '', locale, 'month'))
    return activities.map(({ mark }, index): Entry => {
      const sides = plans.map((plan) => activityLines(plan, shelf, index))
      const dated: Pick<Entry, 'label' | 'sides'> = isAbove
        ? { label: null, sides: sides.map((lines, side) => [...months.slice(side, side + 1), ...lines]) }
        : { label: { text: label, style: 'month', lang: first.locale }, sides }
      return {
        mark: { is: mark, says: getTranslator(first.locale, 'schedule')(`marks.${mark}`) },
        ...(index === 0 ? dated : { label: null, sides, atTop: dated }),
      }
    })
  })
}

const fitsMargin = (month: string) => linesOf(month, 'month', roomsOf(1).label.width, 1).length === 1

function activityLines({ programme, locale }: PlanReading, shelf: number, index: number): Line[] {
  const activity = programme.shelves[shelf]?.activities[index]
  if (!activity) return []
  return [
    ...linesIn(activity.title, locale, 'strong'),
    ...activity.lines.flatMap((line) => linesIn(line, locale, 'quiet')),
  ]
}

/** Longer closing words are no head. */
const LONGEST_HEAD = 80

/** The thanks, and whom to write to. */
function closingSection(plans: readonly PlanReading[]): Section[] {
  const closings = plans.map(({ closing }) => closing)
  const contacts = plans.map(({ contact, locale }) => (contact ? contactLines(contact, locale) : []))
  const areHeads = closings.every(
    (closing) => closing && closing.text.length <= LONGEST_HEAD && !/\n/.test(closing.text),
  )
  const entries = [...(areHeads ? [] : paragraphEntries(closings)), unlabelled(contacts)].filter(({ sides }) =>
    sides.some((lines) => lines.length > 0),
  )
  if (!areHeads && entries.length === 0) return []
  const heads = plans.map(({ closing, contact, title, locale }) => {
    if (areHeads && closing) return closing
    return contact && !closing ? told(contact.heading, locale) : title
  })
  return [{ heads, entries, anchor: contacts.some((lines) => lines.length > 0) ? 'contact' : 'closing' }]
}

function contactLines({ lines }: NonNullable<PlanReading['contact']>, locale: Locale): Line[] {
  return lines.flatMap((line) => linesIn(line, locale))
}
