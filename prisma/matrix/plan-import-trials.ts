import { getDb } from '@/lib/db/client'
import type { Viewer } from '@/lib/permissions/actor'
import { importSelect, loadReading } from '@/lib/plan-import/load-reading'
import { applyPlan, pastePlan, rereadPlan } from '@/lib/plan-import/mutations'
import { readingDigest } from '@/lib/plan-import/reading-digest'
import { distinct } from '../factories/defaults'
import type { State } from './policy-table'
import { seen, type Trial, words } from './trial'
import { now } from './world'
import { citiesOfText, newCityOfText } from './world-plan-text'

/** The digest of what is shown of a text. */
async function digestOf(id: string): Promise<string> {
  const row = await getDb().planImport.findUniqueOrThrow({ where: { id }, select: importSelect })
  return readingDigest(await loadReading(getDb(), row))
}

const cityIn = (state: State) => {
  if (state === 'a coordination') return citiesOfText.COORDINATION
  return state === 'a sub-coordination' ? citiesOfText.SUB_COORDINATION : citiesOfText.MEMBERSHIP
}

/** Confirms the text of a plan, and what was chosen along with it. */
async function apply(viewer: Viewer, id: string, chosen: { city?: string[]; mandate?: string[] } = {}) {
  const period = { startsOn: '2031-01-01', endsOn: '2031-12-31' }
  const given = { title: words('Plano lido'), slug: `lido-${distinct()}`, ...period, keepContact: false }
  return applyPlan(viewer, { id, seen: await digestOf(id), ...given, city: [], mandate: [], ...chosen }, now)
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
    run: (viewer, { world }) => apply(viewer, world.planImportId),
  },
  {
    name: 'applyPlan',
    action: 'city.create',
    seen: 'text',
    run: (viewer, { world }) => apply(viewer, world.planImportId, { city: [newCityOfText] }),
  },
  {
    name: 'applyPlan',
    action: 'mandate.open',
    states: ['a membership', 'a sub-coordination', 'a coordination'],
    seen: 'text',
    run: (viewer, { world, state }) => apply(viewer, world.planImportId, { mandate: [cityIn(state)] }),
  },
]
