import { applyImport, draftImport, pasteImport } from '@/lib/cities/import/mutations'
import { planDigest } from '@/lib/cities/import/plan-digest'
import { loadRegister } from '@/lib/cities/import/register'
import { importContent } from '@/lib/cities/import/row-schema'
import { planImport } from '@/lib/cities/import/rules'
import { undoImport } from '@/lib/cities/import/undo-mutations'
import { getDb } from '@/lib/db/client'
import { distinct } from '../factories/defaults'
import type { Trial } from './trial'
import { now } from './world'

/** The digest of what a draft is shown to do. */
async function digestOf(id: string, networkId: string): Promise<string> {
  const { content } = await getDb().registerImport.findUniqueOrThrow({ where: { id } })
  return planDigest(planImport(importContent.parse(content).rows, await loadRegister(getDb(), networkId)))
}

export const importTrials: Trial[] = [
  {
    name: 'draftImport',
    action: 'register.import',
    seen: 'public',
    run: (viewer, { world: { networkId } }) => {
      const rows = [
        ['Cidade', 'País'],
        [`Vila ${distinct()}`, 'Uruguai'],
      ]
      return draftImport(viewer, { networkId, fileName: 'cidades.csv', table: rows }, now)
    },
  },
  {
    name: 'pasteImport',
    action: 'register.import',
    seen: 'public',
    run: (viewer, { world: { networkId } }) =>
      pasteImport(viewer, { networkId, table: `Cidade;País\nVila ${distinct()};Uruguai` }, now),
  },
  {
    name: 'applyImport',
    action: 'register.import',
    seen: 'hidden',
    run: async (viewer, { world: { networkId, draftImportId } }) => {
      const seen = await digestOf(draftImportId, networkId)
      return applyImport(viewer, { id: draftImportId, seen, choice: {}, allOrNothing: false }, now)
    },
  },
  {
    name: 'undoImport',
    action: 'register.undo',
    seen: 'hidden',
    run: (viewer, { world }) => undoImport(viewer, { id: world.appliedImportId }, now),
  },
]
