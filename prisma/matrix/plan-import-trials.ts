import { getDb } from '@/lib/db/client'
import { draftDigest } from '@/lib/plan-import/draft-digest'
import { importSelect, loadDraft } from '@/lib/plan-import/load-draft'
import { applyPlan, pastePlan, rereadPlan } from '@/lib/plan-import/mutations'
import { distinct } from '../factories/defaults'
import { seen, type Trial, words } from './trial'
import { now } from './world'

/** The digest of what is shown of a text. */
async function digestOf(id: string): Promise<string> {
  const row = await getDb().planImport.findUniqueOrThrow({ where: { id }, select: importSelect })
  return draftDigest(await loadDraft(getDb(), row))
}

export const planImportTrials: Trial[] = [
  {
    name: 'pastePlan',
    action: 'plan.create',
    seen: 'public',
    run: (viewer, { world }) => pastePlan(viewer, { unitId: world.unit.id, text: 'Plano de Trabalho 2031' }, now),
  },
  {
    name: 'rereadPlan',
    action: 'plan.create',
    seen: 'hidden',
    run: (viewer, { world }) =>
      rereadPlan(viewer, { ...seen(world.planImportId), text: 'Plano de Trabalho 2032' }, now),
  },
  {
    name: 'applyPlan',
    action: 'plan.create',
    seen: 'hidden',
    run: async (viewer, { world: { planImportId } }) => {
      const period = { startsOn: '2031-01-01', endsOn: '2031-12-31' }
      const given = { title: words('Plano lido'), slug: `lido-${distinct()}`, ...period, keepContact: false }
      return applyPlan(viewer, { id: planImportId, seen: await digestOf(planImportId), ...given }, now)
    },
  },
]
