import 'server-only'
import { type CityName, cityNameSelect } from '@/lib/cities/view'
import { getDb } from '@/lib/db/client'
import { type LocalizedText, parseRequired } from '@/lib/i18n/localized-text'
import { listUnitCities } from '@/lib/mandates/participation-queries'
import { plainDate } from '@/lib/time/when'
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

export type ObjectiveProgressView = {
  id: string
  version: number
  position: number
  text: LocalizedText
  cities: CityName[]
  /** In the order of the days that they tell of. */
  notes: ProgressNoteView[]
  progress: ObjectiveProgress
}

/** The cities that take part in a unit at `now`, by name; `timeZone` is the network's. */
export function listCitiesOfUnit(unit: { unitId: string; timeZone: string }, now: Date): Promise<CityName[]> {
  return listUnitCities(getDb(), unit, now)
}

/** The objectives of a plan in their order, with who answers for them and how far they are. The caller has made sure that the plan may be read. */
export async function listObjectiveProgress(planId: string): Promise<ObjectiveProgressView[]> {
  const rows = await getDb().objective.findMany({
    where: { planId, removedAt: null },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      version: true,
      position: true,
      text: true,
      cities: { orderBy: { city: { name: 'asc' } }, select: { city: { select: cityNameSelect } } },
      notes: {
        select: {
          id: true,
          version: true,
          text: true,
          reportedOn: true,
          isReached: true,
          city: { select: cityNameSelect },
        },
      },
      activities: { where: { activity: { removedAt: null } }, select: { activity: { select: { status: true } } } },
    },
  })
  return rows.map(({ cities, notes, activities, position, ...row }) => {
    const told = notes.map((note) => ({
      ...note,
      text: parseRequired(note.text),
      reportedOn: plainDate(note.reportedOn),
    }))
    told.sort(byDay)
    return {
      ...row,
      position: position ?? 0,
      text: parseRequired(row.text),
      cities: cities.map(({ city }) => city),
      notes: told,
      progress: objectiveProgress(
        activities.map(({ activity }) => activity),
        told,
      ),
    }
  })
}
