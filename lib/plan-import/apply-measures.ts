import { type RecordedChange, recordChanges } from '@/lib/audit/record-change'
import type { Transaction } from '@/lib/db/client'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { Actor } from '@/lib/permissions/actor'
import { indicatorColumns } from '@/lib/progress/indicator-row'
import type { DraftIndicator, DraftObjective } from './draft'

type Where = { planId: string; unitId: string; said: (text: string) => LocalizedText }

/**
 * Writes what the objectives of a draft are measured by and which cities answer for them, each with its line in the record, as if each had been added by
 * hand. `ids` are those of the objectives by their place from 0. A city that is not in the register answers for nothing.
 */
export async function addMeasures(
  tx: Transaction,
  actor: Actor,
  objectives: readonly DraftObjective[],
  where: Where,
  ids: ReadonlyMap<number, string>,
): Promise<void> {
  for (const [at, { indicators, cities }] of objectives.entries()) {
    const objectiveId = ids.get(at)
    if (!objectiveId) continue
    await addIndicators(tx, actor, indicators, objectiveId, where)
    await assignCities(tx, actor, cities, objectiveId, where)
  }
}

async function addIndicators(
  tx: Transaction,
  actor: Actor,
  indicators: readonly DraftIndicator[],
  objectiveId: string,
  { planId, unitId, said }: Where,
): Promise<void> {
  const contents = indicators.map(({ line: _, name, measuredIn, ...figures }) => ({
    ...figures,
    name: said(name),
    measuredIn: measuredIn === null ? null : said(measuredIn),
  }))
  const rows = await tx.objectiveIndicator.createManyAndReturn({
    data: contents.map((content, at) => ({ objectiveId, position: at + 1, ...indicatorColumns(content) })),
    select: { id: true, position: true },
  })
  const changes = rows.map(
    ({ id, position }): RecordedChange => ({
      action: 'indicator.update',
      subject: { type: 'indicator', id, planId, unitId },
      before: null,
      after: { ...contents[position - 1], position },
    }),
  )
  await recordChanges(tx, actor, changes)
}

async function assignCities(
  tx: Transaction,
  actor: Actor,
  cities: DraftObjective['cities'],
  objectiveId: string,
  { planId, unitId }: Where,
): Promise<void> {
  const known = new Map(cities.flatMap(({ cityId, name }) => (cityId ? [[cityId, name] as const] : [])))
  if (known.size === 0) return
  await tx.objectiveCity.createMany({ data: [...known.keys()].map((cityId) => ({ objectiveId, cityId })) })
  const change: RecordedChange = {
    action: 'objective.assign',
    subject: { type: 'objective', id: objectiveId, planId, unitId },
    before: { responsibleCities: '' },
    after: { responsibleCities: [...known.values()].join(', ') },
  }
  await recordChanges(tx, actor, [change])
}
