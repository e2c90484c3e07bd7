import 'server-only'
import { type CityName, cityNameSelect } from '@/lib/cities/view'
import { getDb } from '@/lib/db/client'
import { type LocalizedText, parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import { listUnitCities } from '@/lib/mandates/participation-queries'
import { plainDate } from '@/lib/time/when'
import type { Prisma } from '@/prisma/generated/client/client'
import { type IndicatorContent, indicatorContent, type ReadingContent, readingContent } from './indicator-row'
import { byTime, type Measured, wordsOfUnit } from './indicator-rules'
import { byDay, type ObjectiveProgress, objectiveProgress } from './rules'

/** What was reported of an objective; `reportedOn` is the day (YYYY-MM-DD) that it tells of. */
export type ProgressNoteView = {
  id: string
  version: number
  text: LocalizedText
  reportedOn: string
  isReached: boolean
  /** The city that reported it; null when the secretariat did. */
  city: CityName | null
}

/** What was measured of an indicator; `when` is the day, month or year that it tells of. */
export type ReadingView = Measured &
  Pick<ReadingContent, 'note'> & {
    version: number
    /** The city that reported it; null when the secretariat did. */
    city: CityName | null
  }

export type IndicatorView = IndicatorContent & {
  id: string
  version: number
  position: number
  /** In the order of the times that they tell of. */
  readings: ReadingView[]
}

export type ObjectiveProgressView = {
  id: string
  version: number
  position: number
  text: LocalizedText
  cities: CityName[]
  indicators: IndicatorView[]
  /** In the order of the days that they tell of. */
  notes: ProgressNoteView[]
  progress: ObjectiveProgress
}

/** The cities that take part in a unit at `now`, by name; `timeZone` is the network's. */
export function listCitiesOfUnit(unit: { unitId: string; timeZone: string }, now: Date): Promise<CityName[]> {
  return listUnitCities(getDb(), unit, now)
}

const city = { select: cityNameSelect } as const
const progressSelect = {
  ...{ id: true, version: true, position: true, text: true },
  cities: { orderBy: { city: { name: 'asc' } }, select: { city } },
  indicators: { orderBy: { position: 'asc' }, include: { readings: { include: { city } } } },
  notes: { select: { id: true, version: true, text: true, reportedOn: true, isReached: true, city } },
  activities: { where: { activity: { removedAt: null } }, select: { activity: { select: { status: true } } } },
} as const satisfies Prisma.ObjectiveSelect
type Row = Prisma.ObjectiveGetPayload<{ select: typeof progressSelect }>

/** The objectives of a plan in their order, with who answers for them and how far they are. The caller has made sure that the plan may be read. */
export async function listObjectiveProgress(planId: string): Promise<ObjectiveProgressView[]> {
  const rows = await getDb().objective.findMany({
    where: { planId, removedAt: null },
    orderBy: { position: 'asc' },
    select: progressSelect,
  })
  return rows.map(viewOf)
}

/** The words of an indicator, with its place and its objective's. `measuredIn` is null also where it is only a sign. */
export type IndicatorTextsView = {
  id: string
  objectiveId: string
  objective: number
  number: number
  name: LocalizedText
  measuredIn: LocalizedText | null
}

/** What the indicators of a plan say, in the order of its document. The caller has made sure that the plan may be read. */
export async function listIndicatorTexts(planId: string): Promise<IndicatorTextsView[]> {
  const rows = await getDb().objectiveIndicator.findMany({
    where: { objective: { planId, removedAt: null } },
    orderBy: [{ objective: { position: 'asc' } }, { position: 'asc' }],
    select: {
      ...{ id: true, objectiveId: true, position: true, name: true, measuredIn: true },
      objective: { select: { position: true } },
    },
  })
  return rows.map(({ id, objectiveId, objective, position, name, measuredIn }) => ({
    ...{ id, objectiveId, objective: objective.position ?? 0, number: position },
    name: parseRequired(name),
    measuredIn: wordsOfUnit(parseLocalized(measuredIn)),
  }))
}

function viewOf({ id, version, position, text, ...row }: Row): ObjectiveProgressView {
  const indicators = row.indicators.map(indicatorOf)
  const notes = row.notes.map(noteOf).sort(byDay)
  return {
    ...{ id, version, position: position ?? 0, text: parseRequired(text), indicators, notes },
    cities: row.cities.map(({ city }) => city),
    progress: objectiveProgress({ activities: row.activities.map(({ activity }) => activity), indicators, notes }),
  }
}

function indicatorOf({ id, version, position, readings, ...row }: Row['indicators'][number]): IndicatorView {
  const told = readings.map((reading): ReadingView => {
    const { readOn, ...content } = readingContent(reading)
    return { id: reading.id, version: reading.version, city: reading.city, when: readOn, ...content }
  })
  return { id, version, position, ...indicatorContent(row), readings: told.sort(byTime) }
}

function noteOf({ text, reportedOn, ...note }: Row['notes'][number]): ProgressNoteView {
  return { ...note, text: parseRequired(text), reportedOn: plainDate(reportedOn) }
}
