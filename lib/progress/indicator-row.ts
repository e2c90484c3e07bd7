import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { type FieldValues, type Refusal, refuse } from '@/lib/errors'
import { asDecimal, type Decimal, formatDecimal } from '@/lib/i18n/decimal'
import type { Locale } from '@/lib/i18n/locales'
import { type LocalizedText, parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import { textFieldValues } from '@/lib/i18n/localized-text-input'
import { type PartialDate, partialWhen, partsOfDate } from '@/lib/time/partial-date'
import { type Precision, plainDate, storedDate, type When } from '@/lib/time/when'
import { Prisma } from '@/prisma/generated/client/client'

/** What an indicator says, as the record of changes keeps it. */
export type IndicatorContent = {
  name: LocalizedText
  measuredIn: LocalizedText | null
  baseline: Decimal | null
  baselineOn: When | null
  target: Decimal
  due: When
}

/** What a reading says, as the record of changes keeps it. */
export type ReadingContent = { value: Decimal; readOn: When; note: LocalizedText | null }

export type IndicatorRow = Prisma.ObjectiveIndicatorGetPayload<object>
export type ReadingRow = Prisma.IndicatorReadingGetPayload<object>

function whenOf(precision: Precision, startsOn: Date, endsOn: Date): When {
  return partialWhen({
    precision: precision === 'TIME' ? 'DAY' : precision,
    firstDay: plainDate(startsOn),
    lastDay: plainDate(endsOn),
  })
}

/** The columns of an indicator, whatever else was read with them, as what it says. */
export function indicatorContent(
  row: Omit<IndicatorRow, 'id' | 'objectiveId' | 'position' | 'version'>,
): IndicatorContent {
  const { baseline, baselinePrecision, baselineStartsOn, baselineEndsOn } = row
  const isDated = baselinePrecision && baselineStartsOn && baselineEndsOn
  return {
    name: parseRequired(row.name),
    measuredIn: parseLocalized(row.measuredIn),
    baseline: baseline && asDecimal(baseline),
    baselineOn: isDated ? whenOf(baselinePrecision, baselineStartsOn, baselineEndsOn) : null,
    target: asDecimal(row.target),
    due: whenOf(row.duePrecision, row.dueStartsOn, row.dueEndsOn),
  }
}

export function indicatorColumns({ name, measuredIn, baseline, baselineOn, target, due }: IndicatorContent) {
  return {
    ...{ name, baseline, target },
    measuredIn: measuredIn ?? Prisma.DbNull,
    baselinePrecision: baselineOn?.precision ?? null,
    baselineStartsOn: baselineOn && storedDate(baselineOn.startsOn),
    baselineEndsOn: baselineOn && storedDate(baselineOn.endsOn),
    duePrecision: due.precision,
    dueStartsOn: storedDate(due.startsOn),
    dueEndsOn: storedDate(due.endsOn),
  }
}

export function readingContent({ value, note, ...row }: Omit<ReadingRow, 'id' | 'indicatorId' | 'cityId' | 'version'>) {
  const readOn = whenOf(row.precision, row.startsOn, row.endsOn)
  return { value: asDecimal(value), readOn, note: parseLocalized(note) } satisfies ReadingContent
}

export function readingColumns({ value, readOn, note }: ReadingContent) {
  return {
    value,
    precision: readOn.precision,
    startsOn: storedDate(readOn.startsOn),
    endsOn: storedDate(readOn.endsOn),
    note: note ?? Prisma.DbNull,
  }
}

/** A date that was put in, as the record keeps it. */
export const whenOfInput = (date: PartialDate | null): When | null => date && partialWhen(date)

const dateValues = (name: string, date: When | null): FieldValues =>
  Object.fromEntries(
    Object.entries(partsOfDate(date?.startsOn ?? null, date?.precision ?? null)).map(([part, value]) => [
      `${name}.${part}`,
      value,
    ]),
  )
const numberValue = (name: string, value: Decimal | null, locale: Locale): FieldValues => ({
  [`${name}.typed`]: value === null ? '' : formatDecimal(value, locale),
})

/** Somebody else has saved the indicator meanwhile; what is stored now as a form in `locale` has it. */
export function indicatorConflict(row: IndicatorRow, locale: Locale): Refusal {
  const { name, measuredIn, baseline, baselineOn, target, due } = indicatorContent(row)
  const values = {
    ...textFieldValues('name', name),
    ...textFieldValues('measuredIn', measuredIn, measuredIn?.original ?? name.original),
    ...numberValue('baseline', baseline, locale),
    ...dateValues('baselineOn', baselineOn),
    ...numberValue('target', target, locale),
    ...dateValues('due', due),
  }
  return refuse('conflict', { current: { version: row.version, values } })
}

/** As {@link indicatorConflict}, of a reading. */
export function readingConflict(row: ReadingRow, locale: Locale): Refusal {
  const { value, readOn, note } = readingContent(row)
  const values = {
    ...numberValue('value', value, locale),
    ...dateValues('when', readOn),
    ...textFieldValues('note', note),
  }
  return refuse('conflict', { current: { version: row.version, values } })
}

/** The places of an objective's indicators. */
export function countIndicatorRows(tx: Transaction, objectiveId: string): Promise<number> {
  return tx.objectiveIndicator.count({ where: { objectiveId } })
}
