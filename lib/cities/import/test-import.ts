import { expect } from 'vitest'
import type { Actor } from '@/lib/permissions/actor'
import { applyImport, draftImport } from './mutations'
import { type DraftView, findImport } from './queries'
import type { Choices } from './rules'

/** For tests: a table with a head in Portuguese, as a draft of the network. */
export async function readTableOf(viewer: Actor, networkId: string, table: string[][], now: Date): Promise<string> {
  const result = await draftImport(viewer, { networkId, fileName: 'cidades.csv', table }, now)
  if (!result.ok) throw new Error(`the table is refused: ${result.code}`)
  return result.id
}

/** For tests: what is shown of a draft. */
export async function showDraft(viewer: Actor, id: string, now: Date): Promise<DraftView> {
  const view = await findImport(viewer, id, now)
  if (view?.state !== 'DRAFT') throw new Error(`${id} is no draft`)
  return view
}

/** For tests: confirms a draft as it is shown at this moment. */
export async function confirmDraft(viewer: Actor, id: string, now: Date, choice: Choices = {}, allOrNothing = false) {
  const { digest } = await showDraft(viewer, id, now)
  return applyImport(viewer, { id, seen: digest, choice, allOrNothing }, now)
}

/** For tests: a table that was read and imported. */
export async function importTableOf(viewer: Actor, networkId: string, table: string[][], now: Date): Promise<string> {
  const id = await readTableOf(viewer, networkId, table, now)
  expect(await confirmDraft(viewer, id, now)).toMatchObject({ ok: true })
  return id
}
