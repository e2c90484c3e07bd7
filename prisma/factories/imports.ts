import type { ImportEffects } from '@/lib/cities/import/effects'
import type { Cells } from '@/lib/cities/import/row-schema'
import type { Transaction } from '@/lib/db/client'
import { createCity } from './cities'
import { distinct } from './defaults'

type Given = { networkId: string; personId?: string; readAt?: Date; fileName?: string }

/** A table of cities that was read and not imported yet; without rows given: one of a city that nobody has registered. */
export function createDraftImport(
  db: Transaction,
  {
    rows = [{ name: `Villa ${distinct()}`, country: 'Uruguay' }],
    readAt = new Date(),
    ...given
  }: Given & { rows?: Cells[] },
) {
  const content = {
    columns: [],
    ignored: [],
    rows: rows.map((cells, index) => ({ line: index + 2, cells, seen: [] })),
  }
  return db.registerImport.create({ data: { fileName: 'cidades.csv', readAt, ...given, content } })
}

/** An import that was applied at once, and made one city. */
export async function createAppliedImport(
  db: Transaction,
  {
    readAt = new Date(),
    networkId,
    delegate,
    ...given
  }: Given & { delegate?: Omit<ImportEffects['delegates'][number], 'cityId'> },
) {
  const city = await createCity(db, { networkId, name: 'Villa Importada' })
  const effects: ImportEffects = {
    created: [{ id: city.id, name: city.name }],
    changed: [],
    delegates: delegate ? [{ cityId: city.id, ...delegate }] : [],
  }
  const content = { columns: [], ignored: [], rows: [] }
  const times = { readAt, appliedAt: readAt }
  const row = await db.registerImport.create({
    data: { fileName: 'cidades.csv', ...given, networkId, ...times, state: 'APPLIED', content, effects },
  })
  return { ...row, city }
}

/** The text of a plan that a unit brought, of which none has been made yet. */
export function createPlanImport(
  db: Transaction,
  { readAt = new Date(), ...given }: { unitId: string; text: string; personId?: string; readAt?: Date },
) {
  return db.planImport.create({ data: { readAt, ...given } })
}
