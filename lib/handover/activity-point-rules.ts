import type { LocalizedText } from '@/lib/i18n/localized-text'
import { bringsTogether, wasCalled } from '@/lib/meetings/rules'
import { activityPhase, activityState, awaitsDate } from '@/lib/schedule/rules'
import type { ActivityView } from '@/lib/schedule/view'
import { knownPoint, pointOf } from './checklist-rules'
import type { ChecklistLine, ChecklistPoint, LineFact } from './checklist-view'

/** What is kept of an activity besides what lists show of it. Who takes no part in the unit gets nothing of the first ones. */
export type ActivityFacts = {
  call: {
    invitesAll: boolean
    invitees: {
      cityId: string
      isChosen: boolean
      calledAt: Date | null
      notice: { calledOffAt: Date | null } | null
    }[]
  } | null
  /** The cities that answered the call. */
  answered: readonly string[]
  minutes: 'none' | 'draft' | 'published'
  hasAttendance: boolean
  /** Of its open polls: which cities answered. */
  polls: readonly { id: string; answered: string[] }[]
  joiningLink: string | null
  /** Those that the reader may have. */
  materials: { id: string; title: LocalizedText; url: string | null }[]
}

export type FactualActivity = ActivityView & { facts: ActivityFacts }

type Cities = readonly { id: string; name: string }[]

/** Whether anything of it can still be settled by the cities: a closed plan is locked, and what it left was left knowingly. */
const isOpen = ({ resource }: ActivityView) => !resource.isClosed
const isAhead = (activity: ActivityView, now: Date) =>
  activity.status !== 'CANCELLED' && activityPhase(activity, now) === 'upcoming'

function lineOf(activity: ActivityView, below: string, facts: LineFact[] = []): ChecklistLine {
  const { id, slug, title, ordinal, kinds, when } = activity
  return {
    ...{ key: id, at: `activities/${slug}${below}` },
    name: { is: 'activity', title, ordinal, kinds },
    facts: [{ is: 'when', when }, ...facts],
  }
}

/** What everybody sees who may read the plans: dates that are not firm, and what is over and was not told. */
export function schedulePoints(activities: readonly FactualActivity[], now: Date) {
  const open = activities.filter(isOpen)
  const unrecorded = open.filter((activity) => activityState(activity, now) === 'UNRECORDED')
  const vague = open.filter((activity) => awaitsDate(activity, now))
  return [
    pointOf(
      'unrecorded',
      unrecorded.map((activity) => lineOf(activity, '#status')),
    ),
    pointOf(
      'dates',
      vague.map((activity) => lineOf(activity, '#when')),
    ),
  ]
}

/** What is between the cities of the unit: calls, polls, minutes and attendance. */
export function meetingPoints(activities: readonly FactualActivity[], cities: Cities, now: Date): ChecklistPoint[] {
  const open = activities.filter(isOpen)
  const ahead = open.filter((activity) => isAhead(activity, now))
  const held = open.filter(({ status }) => status === 'HELD')
  return [
    pointOf('minutes', held.filter(lacksMinutes).map(minutesLine)),
    pointOf(
      'attendance',
      held
        .filter((activity) => bringsTogether(activity) && !activity.facts.hasAttendance)
        .map((activity) => lineOf(activity, '/held#attendance')),
    ),
    pointOf(
      'calls',
      ahead.flatMap((activity) => callLines(activity, cities)),
    ),
    pointOf(
      'polls',
      ahead.flatMap((activity) => pollLines(activity, cities)),
    ),
  ]
}

/** Minutes that somebody began are told of, whatever kind of activity they are of. */
function lacksMinutes({ facts, ...activity }: FactualActivity): boolean {
  return facts.minutes === 'draft' || (facts.minutes === 'none' && bringsTogether(activity))
}

function minutesLine(activity: FactualActivity): ChecklistLine {
  const is = activity.facts.minutes === 'draft' ? 'minutesDraft' : 'minutesNone'
  return lineOf(activity, '/held#minutes', [{ is }])
}

/** Which of the cities that were called, and still take part, have not answered. */
function callLines(activity: FactualActivity, cities: Cities): ChecklistLine[] {
  const { call, answered } = activity.facts
  const called = new Set(
    call?.invitees.filter((one) => wasCalled(one) && (call.invitesAll || one.isChosen)).map(({ cityId }) => cityId),
  )
  const silent = cities.filter(({ id }) => called.has(id) && !answered.includes(id)).map(({ name }) => name)
  return silent.length > 0 ? [lineOf(activity, '/meeting#answers', [{ is: 'notAnswered', cities: silent }])] : []
}

function pollLines(activity: FactualActivity, cities: Cities): ChecklistLine[] {
  return activity.facts.polls.map(({ id, answered }) => {
    const count = cities.filter((city) => answered.includes(city.id)).length
    return { ...lineOf(activity, '#poll', [{ is: 'answeredBy', count, of: cities.length }]), key: id }
  })
}

/** What is kept with the activities: files in Enlace, and what is elsewhere. */
export function keptPoints(activities: readonly FactualActivity[], now: Date): ChecklistPoint[] {
  const withFiles = activities.flatMap((activity) => {
    const count = activity.facts.materials.filter(({ url }) => url === null).length
    return count > 0 ? [{ count, line: lineOf(activity, '/meeting#materials', [{ is: 'files', count }]) }] : []
  })
  const count = withFiles.reduce((sum, one) => sum + one.count, 0)
  return [
    knownPoint(
      'files',
      withFiles.map(({ line }) => line),
      { count },
    ),
    knownPoint(
      'elsewhere',
      activities.flatMap((activity) => elsewhereLines(activity, now)),
    ),
  ]
}

/** Links to what others keep, and, of what is ahead, where one joins it and a place that is no city of the network. */
function elsewhereLines(activity: FactualActivity, now: Date): ChecklistLine[] {
  const { facts, place, id } = activity
  const links = facts.materials.flatMap(({ id, title, url }): ChecklistLine[] =>
    url === null ? [] : [{ ...lineOf(activity, '/meeting#materials', [{ is: 'link', title, url }]), key: id }],
  )
  if (!isAhead(activity, now)) return links
  const at = (key: string, fact: LineFact) => ({ ...lineOf(activity, '#where', [fact]), key: `${id}-${key}` })
  return [
    ...(facts.joiningLink ? [at('join', { is: 'joiningLink', url: facts.joiningLink })] : []),
    ...(place.name ? [at('place', { is: 'placeOutside', name: place.name })] : []),
    ...links,
  ]
}
