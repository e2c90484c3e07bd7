import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { citySelect, loadPlanContent } from '@/lib/editions/content-queries'
import { type PlanContent, planContent } from '@/lib/editions/plan-content'
import { approvedEdition } from '@/lib/editions/rules'
import { parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import { readingContent } from '@/lib/progress/indicator-row'
import { daysWhen, instantsOf, plainDate, todayIn } from '@/lib/time/when'
import { inOrderOfMeetings, type ReportPeriod, reportActivities } from './activity-rules'
import { countCitiesIn, mandateChangesIn, officesIn, type ToldMandate } from './mandate-rules'
import { reportObjectives, type ToldNote, type ToldReading } from './objective-rules'
import type { ReportDecision, ReportFacts, ReportSheet } from './report-content'
import { countByCity, countTotals, sheetOf } from './totals'

const city = { select: citySelect } as const
const byCityName = [{ city: { name: 'asc' } }, { cityId: 'asc' }] as const

/**
 * What the data say at `now` of a plan in a period (first and last day, YYYY-MM-DD, inclusive, in the network's zone); null when there is no such plan. Nothing but what is
 * public once the plan is, and no person; however much there is, in as many queries. The caller has made sure that the plan may be read and, where the facts
 * are to be of one moment, has made the transaction see one (REPEATABLE READ).
 */
export async function takeReportFacts(
  db: Transaction,
  planId: string,
  period: { startsOn: string; endsOn: string },
  now: Date,
): Promise<ReportFacts | null> {
  const plan = await db.plan.findUnique({ where: { id: planId }, select: { unitId: true } })
  if (!plan) return null
  const current = await loadPlanContent(db, planId)
  const { network, unit, slug, title, startsOn, endsOn } = current
  const { timeZone } = network
  const told = { ...period, timeZone }

  const edition = await findMeasure(db, planId, told)
  const mandates = await listMandates(db, plan.unitId, timeZone)
  const sheets = await listSheets(db, planId)
  const activities = reportActivities({ promised: edition?.content ?? null, current, sheets }, told, now)
  const decisions = inOrderOfMeetings(await listPublicDecisions(db, planId), activities)
  const [notes, readings] = [await listNotes(db, planId), await listReadings(db, planId)]
  const objectives = reportObjectives(current, { notes, readings }, told)
  const attendanceByCity = countByCity(activities)

  const today = todayIn(timeZone, now)
  const citiesOfUnit = countCitiesIn(mandates, period, today)
  return {
    format: 1,
    ...{ network, unit, plan: { slug, title, startsOn, endsOn } },
    period: { startsOn: period.startsOn, endsOn: period.endsOn },
    asOf: now.toISOString(),
    measuredBy: edition?.line ?? null,
    offices: officesIn(mandates, period, today),
    mandateChanges: mandateChangesIn(mandates, period, today),
    ...{ activities, attendanceByCity, decisions, objectives },
    totals: countTotals({ activities, decisions, objectives, attendanceByCity, citiesOfUnit }),
  }
}

/**
 * The edition by which a plan is measured in a period: of those published by its end, so that what was approved later is not held against it. Where all came later, as when
 * a plan of the past was entered, of all.
 */
async function findMeasure(db: Transaction, planId: string, { startsOn, endsOn, timeZone }: ReportPeriod) {
  const lines = await db.edition.findMany({
    where: { planId },
    orderBy: { number: 'desc' },
    select: { number: true, note: true, publishedAt: true },
  })
  const { end } = instantsOf(daysWhen(startsOn, endsOn), timeZone)
  const line = approvedEdition(lines.filter(({ publishedAt }) => publishedAt < end)) ?? approvedEdition(lines)
  if (!line) return null
  const { number, note, publishedAt } = line
  const { content } = await db.edition.findUniqueOrThrow({
    where: { planId_number: { planId, number } },
    select: { content: true },
  })
  return {
    line: { number, note: parseLocalized(note), publishedAt: publishedAt.toISOString() },
    content: planContent.parse(content) satisfies PlanContent,
  }
}

async function listMandates(db: Transaction, unitId: string, timeZone: string): Promise<ToldMandate[]> {
  const rows = await db.mandate.findMany({
    where: { unitId },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    select: {
      ...{ role: true, isActing: true, startsOn: true, startPrecision: true, endsOn: true, endPrecision: true, city },
      extensions: {
        orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
        select: {
          ...{ fromEndsOn: true, fromPrecision: true, toEndsOn: true, toPrecision: true },
          ...{ reason: true, decidedAt: true },
        },
      },
    },
  })
  return rows.map((row) => ({
    ...row,
    startsOn: plainDate(row.startsOn),
    endsOn: row.endsOn && plainDate(row.endsOn),
    extensions: row.extensions.map(({ decidedAt, reason, ...days }) => ({
      decidedOn: todayIn(timeZone, decidedAt),
      from: { on: plainDate(days.fromEndsOn), precision: days.fromPrecision },
      to: { on: plainDate(days.toEndsOn), precision: days.toPrecision },
      reason: parseRequired(reason),
    })),
  }))
}

/** Who was at the meetings of a plan, by the activity's id; sheets on which nobody stands are left out. */
async function listSheets(db: Transaction, planId: string): Promise<Map<string, ReportSheet>> {
  const rows = await db.attendanceSheet.findMany({
    where: { activity: { planId, removedAt: null } },
    select: {
      activityId: true,
      guestCount: true,
      cities: { orderBy: [...byCityName], select: { presence: true, onSite: true, remote: true, city } },
    },
  })
  const filledIn = rows.filter(({ cities, guestCount }) => cities.length + guestCount > 0)
  return new Map(filledIn.map(({ activityId, cities, guestCount }) => [activityId, sheetOf(cities, guestCount)]))
}

/** Decisions are public with the minutes of their meeting. */
async function listPublicDecisions(db: Transaction, planId: string): Promise<ReportDecision[]> {
  const rows = await db.decision.findMany({
    where: { activity: { planId, removedAt: null, minutes: { publishedAt: { not: null } } } },
    select: {
      ...{ id: true, activityId: true, position: true, text: true, dueMonth: true, state: true },
      responsibleCity: city,
    },
  })
  return rows.map((row) => ({ ...row, text: parseRequired(row.text) }))
}

/** What was told of the objectives of a plan, whichever day it tells of. */
async function listNotes(db: Transaction, planId: string): Promise<ToldNote[]> {
  const rows = await db.progressNote.findMany({
    where: { objective: { planId, removedAt: null } },
    select: { id: true, objectiveId: true, text: true, reportedOn: true, isReached: true, city },
  })
  return rows.map((row) => ({ ...row, text: parseRequired(row.text), reportedOn: plainDate(row.reportedOn) }))
}

/** What was found of the indicators of a plan, whichever time it tells of. */
async function listReadings(db: Transaction, planId: string): Promise<ToldReading[]> {
  const rows = await db.indicatorReading.findMany({
    where: { indicator: { objective: { planId, removedAt: null } } },
    include: { city },
  })
  return rows.map(({ id, indicatorId, city, ...row }) => {
    const { value, readOn } = readingContent(row)
    return { id, indicatorId, value, when: readOn, city }
  })
}
