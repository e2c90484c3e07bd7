import { continuePlan } from '@/lib/continuation/mutations'
import { publishEdition } from '@/lib/editions/mutations'
import { closePlan, reopenPlan } from '@/lib/plan/close-mutations'
import { addContact, chooseContact, saveContact } from '@/lib/plan/contact-mutations'
import { addItem, moveItem, removeItem, restoreItem, saveItem } from '@/lib/plan/item-mutations'
import type { ItemKind } from '@/lib/plan/numbered-items'
import { createPlan, publishPlan, savePlan, withdrawPlan } from '@/lib/plan/plan-mutations'
import { seen, type Target, type Trial, words } from './trial'
import { now } from './world'

const period = { startsOn: '2027-01-01', endsOn: '2027-12-31' }
const contact = {
  name: 'Rosa Prates',
  office: words('Gabinete'),
  organization: null,
  cityId: null,
  email: 'gabinete@vila.example',
  phone: null,
  reaches: { name: 'UNIT', office: 'NOBODY', organization: 'NOBODY', email: 'PUBLIC', phone: 'NOBODY' },
} as const

function itemTrials(kind: ItemKind): Trial[] {
  const item = ({ plan }: Target) => (kind === 'objective' ? plan.objectiveId : plan.axisId)
  const removed = ({ plan }: Target) => (kind === 'objective' ? plan.removedObjectiveId : plan.removedAxisId)
  return [
    {
      name: 'addItem',
      action: `${kind}.create`,
      seen: 'plan',
      run: (viewer, { plan }) => addItem(kind, viewer, { planId: plan.id, text: words('Mais um.') }),
    },
    {
      name: 'saveItem',
      action: `${kind}.update`,
      seen: 'plan',
      run: (viewer, target) => saveItem(kind, viewer, { ...seen(item(target)), text: words('Outras palavras.') }),
    },
    {
      name: 'moveItem',
      action: `${kind}.reorder`,
      seen: 'plan',
      run: (viewer, target) => moveItem(kind, viewer, { id: item(target), from: 1, to: 2 }),
    },
    {
      name: 'removeItem',
      action: `${kind}.remove`,
      seen: 'plan',
      run: (viewer, target) => removeItem(kind, viewer, seen(item(target)), now),
    },
    {
      name: 'restoreItem',
      action: `${kind}.restore`,
      seen: 'plan',
      run: (viewer, target) => restoreItem(kind, viewer, { id: removed(target) }),
    },
  ]
}

export const planTrials: Trial[] = [
  ...itemTrials('objective'),
  ...itemTrials('axis'),
  {
    name: 'createPlan',
    action: 'plan.create',
    seen: 'public',
    run: (viewer, { world }) =>
      createPlan(viewer, { unitId: world.unit.id, title: words('Plano 2027'), slug: '2027', ...period }),
  },
  {
    name: 'continuePlan',
    action: 'plan.create',
    seen: 'public',
    run: (viewer, { plan: { id, objectiveId, axisId, activities } }) => {
      const chosen = { objectives: [objectiveId], axes: [axisId], activities: [...activities.values()] }
      return continuePlan(viewer, { planId: id, title: words('Plano 2027'), slug: '2027', ...period, ...chosen })
    },
  },
  {
    name: 'savePlan',
    action: 'plan.update',
    seen: 'plan',
    run: (viewer, { plan }) => {
      const texts = { title: words('Plano 2027'), introduction: words('Introdução.'), closing: words('Obrigado.') }
      return savePlan(viewer, { ...seen(plan.id), ...texts, ...period })
    },
  },
  {
    name: 'publishEdition',
    action: 'edition.publish',
    seen: 'plan',
    run: (viewer, { plan }) =>
      publishEdition(viewer, { id: plan.id, last: 0, note: words('Aprovada na Cúpula.') }, now),
  },
  {
    name: 'publishPlan',
    action: 'plan.publish',
    states: ['a draft', 'a later draft'],
    seen: 'plan',
    run: (viewer, { plan }) => publishPlan(viewer, { id: plan.id }, now),
  },
  {
    name: 'withdrawPlan',
    action: 'plan.publish',
    states: ['published', 'closed'],
    seen: 'plan',
    run: (viewer, { plan }) => withdrawPlan(viewer, { id: plan.id }),
  },
  {
    name: 'closePlan',
    action: 'plan.close',
    states: ['a draft', 'a later draft', 'published'],
    seen: 'plan',
    run: (viewer, { plan }) => closePlan(viewer, { id: plan.id }, now),
  },
  {
    name: 'reopenPlan',
    action: 'plan.reopen',
    states: ['closed'],
    seen: 'plan',
    run: (viewer, { plan }) => reopenPlan(viewer, { id: plan.id, reason: 'A ata de junho não estava publicada.' }),
  },
  {
    name: 'saveContact',
    action: 'contact.update',
    seen: 'contact',
    run: (viewer, { world }) => saveContact(viewer, { ...seen(world.contactId), ...contact }, now),
  },
  {
    name: 'addContact',
    action: 'plan.update',
    seen: 'plan',
    run: (viewer, { plan }) => addContact(viewer, { planId: plan.id, ...contact }, now),
  },
  {
    name: 'chooseContact',
    action: 'plan.update',
    seen: 'plan',
    run: (viewer, { world, plan }) => chooseContact(viewer, { id: plan.id, from: null, contactId: world.contactId }),
  },
]
