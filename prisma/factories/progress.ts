import type { Transaction } from '@/lib/db/client'
import type { Decimal } from '@/lib/i18n/decimal'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { indicatorColumns, readingColumns } from '@/lib/progress/indicator-row'
import { monthsWhen, storedDate, type When, yearsWhen } from '@/lib/time/when'
import { asLocalized, asOptional } from './defaults'

type NoteGiven = {
  objectiveId: string
  cityId?: string
  text?: string | LocalizedText
  /** YYYY-MM-DD */
  reportedOn?: string
  isReached?: boolean
}

/** A note of what was done for an objective. */
export function createProgressNote(db: Transaction, { text, reportedOn, ...given }: NoteGiven) {
  return db.progressNote.create({
    data: {
      ...given,
      text: asLocalized(text ?? 'Fizemos o levantamento.'),
      reportedOn: storedDate(reportedOn ?? '2016-05-10'),
    },
  })
}

type IndicatorGiven = {
  objectiveId: string
  name?: string | LocalizedText
  measuredIn?: string | LocalizedText
  baseline?: Decimal | null
  baselineOn?: When
  target?: Decimal
  due?: When
}

/** An indicator at the end of its objective's: from 3 to 12 by the end of 2016, unless it is given otherwise. */
export async function createIndicator(db: Transaction, { objectiveId, ...given }: IndicatorGiven) {
  const position = 1 + (await db.objectiveIndicator.count({ where: { objectiveId } }))
  const { name, measuredIn, baseline, baselineOn, target, due } = given
  const columns = indicatorColumns({
    name: asLocalized(name ?? 'Cidades com observatório'),
    measuredIn: asOptional(measuredIn) ?? null,
    baseline: baseline === undefined ? '3' : baseline,
    baselineOn: baselineOn ?? null,
    target: target ?? '12',
    due: due ?? yearsWhen(2016),
  })
  return db.objectiveIndicator.create({ data: { objectiveId, position, ...columns } })
}

type ReadingGiven = {
  indicatorId: string
  cityId?: string
  value?: Decimal
  when?: When
  note?: string | LocalizedText
}

/** What an indicator was found to be: 5 in May 2016, unless it is given otherwise. */
export function createReading(db: Transaction, { indicatorId, cityId, value, when, note }: ReadingGiven) {
  const columns = readingColumns({
    value: value ?? '5',
    readOn: when ?? monthsWhen(2016, 5),
    note: asOptional(note) ?? null,
  })
  return db.indicatorReading.create({ data: { indicatorId, cityId, ...columns } })
}
