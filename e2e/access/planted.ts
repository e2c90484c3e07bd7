import type { Db } from '@/lib/db/client'
import { daysWhen } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { createContact } from '@/prisma/factories/cities'
import { distinct } from '@/prisma/factories/defaults'
import { createAxis, createObjective, createPlan } from '@/prisma/factories/plan'
import type { World } from '../world'

/** Words that stand nowhere else, by who may read them. */
export type Planted = {
  /** Of drafts and of what was taken out: for whoever holds or held a mandate in the unit. */
  draft: string[]
  /** Joining links and private contacts: for whoever holds a mandate now. */
  unit: string[]
  /** Addresses of people: for who manages them. */
  people: string[]
}

/** Puts a word of its own into every private column and every draft of the world's unit. */
export async function plantSecrets(db: Db, world: World) {
  const planted: Planted = { draft: [], unit: [], people: Object.values(world.people).map(({ email }) => email) }
  const secret = (audience: 'draft' | 'unit', what: string) => {
    const words = `${what}-${distinct()}`
    planted[audience].push(words)
    return words
  }
  const unitId = world.unit.id
  const contact = await createContact(db, {
    unitId,
    cityId: world.cities.coordinating.id,
    name: secret('unit', 'Nome'),
    office: secret('unit', 'Cargo'),
    organization: secret('unit', 'Órgão'),
    phone: secret('unit', 'Telefone'),
    email: `${secret('unit', 'contato').toLowerCase()}@provas.example`,
  })
  planted.unit.push(contact.email ?? '')
  await db.plan.update({ where: { id: world.plan.id }, data: { contactId: contact.id } })
  await db.activity.update({
    where: { id: world.activity.id },
    data: { joiningLink: `https://reuniao.example/${secret('unit', 'sala')}` },
  })
  const draft = await createPlan(db, {
    unitId,
    slug: secret('draft', 'rascunho').toLowerCase(),
    title: secret('draft', 'Rascunho'),
    introduction: secret('draft', 'Introdução'),
    closing: secret('draft', 'Despedida'),
    contactId: contact.id,
  })
  planted.draft.push(draft.slug)
  await createObjective(db, { planId: draft.id, text: secret('draft', 'Objetivo') })
  await createAxis(db, { planId: draft.id, text: secret('draft', 'Eixo') })
  const activity = await createActivity(db, {
    unitId,
    planId: draft.id,
    slug: secret('draft', 'atividade').toLowerCase(),
    title: secret('draft', 'Atividade'),
    description: secret('draft', 'Descrição'),
    venue: secret('draft', 'Sala'),
    when: daysWhen('2016-09-01'),
    hostCityId: world.cities.subCoordinating.id,
    joiningLink: `https://reuniao.example/${secret('unit', 'sala')}`,
  })
  planted.draft.push(activity.slug)
  await plantRemoved(db, world, () => secret('draft', 'Removido'))
  return { planted, draft, draftActivity: activity }
}

/** One of each kind that was taken out of the published plan. */
async function plantRemoved(db: Db, { unit, plan }: World, secret: () => string) {
  const gone = { removedAt: new Date(), position: null }
  const objective = await createObjective(db, { planId: plan.id, text: secret() })
  await db.objective.update({ where: { id: objective.id }, data: gone })
  const axis = await createAxis(db, { planId: plan.id, text: secret() })
  await db.axis.update({ where: { id: axis.id }, data: gone })
  await createActivity(db, { unitId: unit.id, planId: plan.id, title: secret(), removedAt: new Date() })
}
