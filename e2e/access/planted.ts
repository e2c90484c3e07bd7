import type { Db } from '@/lib/db/client'
import { loadPlanContent } from '@/lib/editions/content-queries'
import { localize } from '@/lib/i18n/localized-text'
import { daysWhen, monthsWhen } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { createContact } from '@/prisma/factories/cities'
import { distinct } from '@/prisma/factories/defaults'
import { createAttendance, createDecision, createMinutes } from '@/prisma/factories/held'
import { createAppliedImport, createDraftImport } from '@/prisma/factories/imports'
import { createFile, createLink } from '@/prisma/factories/materials'
import { createAgendaItem, createAnswer, createCall, createPoll } from '@/prisma/factories/meetings'
import { createAxis, createObjective, createPlan } from '@/prisma/factories/plan'
import { createIndicator, createProgressNote, createReading } from '@/prisma/factories/progress'
import { createProposal } from '@/prisma/factories/proposals'
import { createReport } from '@/prisma/factories/reports'
import type { World } from '../world'

/** Words that stand nowhere else, by who may read them. */
export type Planted = {
  /** Of an old draft and of what was taken out: for whoever holds or held a mandate in the unit. */
  draft: string[]
  /** Of a draft that was begun today: for whoever has held a mandate since. */
  later: string[]
  /** Joining links and private contacts: for whoever holds a mandate now. */
  unit: string[]
  /** What a city proposed, and what was said about it: for that city, for who coordinates and for the secretariat. */
  proposal: string[]
  /** Addresses of people: for who manages them. */
  people: string[]
}

/** Puts a word of its own into every private column and every draft of the world's unit. */
export async function plantSecrets(db: Db, world: World) {
  const planted: Planted = {
    draft: [],
    later: [],
    unit: [],
    proposal: [],
    people: Object.values(world.people).map(({ email }) => email),
  }
  const secret: Secret = (audience, what) => {
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
  await plantMeeting(db, world, secret)
  await plantProposals(db, world, secret)
  const files = await plantMaterials(db, world, secret)
  await plantPoll(db, world, planted)
  const plant = { contactId: contact.id, joiningRoom: () => secret('unit', 'sala') }
  const old = await plantDraft(db, world, { ...plant, createdAt: longAgo, secret: (what) => secret('draft', what) })
  const later = await plantDraft(db, world, {
    ...plant,
    createdAt: new Date(),
    secret: (what) => secret('later', what),
  })
  await plantImports(db, world, planted)
  await plantRemoved(db, world, () => secret('draft', 'Removido'))
  return { planted, files, drafts: { draft: old, later } }
}

type Secret = (audience: 'draft' | 'later' | 'unit' | 'proposal', what: string) => string

/** What a call says to delegates, who leads an item, and whom a city sends. */
async function plantMeeting(db: Db, { activity, cities }: World, secret: Secret) {
  const activityId = activity.id
  await createCall(db, { activityId, practical: secret('unit', 'Como chegar'), answersPublishedAt: new Date() })
  await createAgendaItem(db, { activityId, leadName: secret('unit', 'Quem conduz') })
  await createAgendaItem(db, { activityId })
  const gone = { removedAt: new Date(), position: null, formerPosition: 3 }
  await createAgendaItem(db, { activityId, title: secret('unit', 'Ponto removido'), ...gone })
  const answer = await createAnswer(db, { activityId, cityId: cities.member.id, note: secret('unit', 'Nota') })
  const member = { name: secret('unit', 'Quem vem'), office: secret('unit', 'Cargo') }
  await db.delegationMember.create({ data: { answerId: answer.id, position: 1, ...member } })
  await createMinutes(db, { activityId, text: secret('unit', 'Ata em rascunho') })
  await createDecision(db, { activityId, text: secret('unit', 'Encaminhamento'), responsibleCityId: cities.member.id })
  const guest = { name: secret('unit', 'Pessoa convidada'), office: secret('unit', 'Instituição') }
  await createAttendance(db, { activityId, guests: [guest] })
}

/** Of a sub-coordinating city: one that waits for who coordinates, and one that was asked something. */
async function plantProposals(db: Db, { unit, plan, cities }: World, secret: Secret) {
  for (const question of [undefined, secret('proposal', 'Pergunta')]) {
    const words = { title: secret('proposal', 'Proposta'), why: secret('proposal', 'Por quê'), question }
    await createProposal(db, { ...words, unitId: unit.id, planId: plan.id, cityId: cities.subCoordinating.id })
  }
}

/** What only the unit has of an activity that everybody sees, beside what everybody has: the addresses of the files. */
async function plantMaterials(db: Db, { activity, unit, plan }: World, secret: Secret) {
  const activityId = activity.id
  const url = `https://papel.example/${secret('unit', 'endereço')}`
  await createLink(db, { activityId, title: secret('unit', 'Link'), url })
  const held = { title: secret('unit', 'Arquivo'), content: secret('unit', 'Bytes') }
  const ofUnit = await createFile(db, { activityId, ...held })
  const ofAll = await createFile(db, { activityId, title: 'Programa', audience: 'PUBLIC' })
  // What was taken out is nobody's to read any more.
  const { id: removedId } = await createActivity(db, { unitId: unit.id, planId: plan.id, removedAt: new Date() })
  const gone = { title: secret('unit', 'Retirado'), content: secret('unit', 'Bytes'), audience: 'PUBLIC' } as const
  const ofRemoved = await createFile(db, { activityId: removedId, ...gone })
  const address = ({ id }: { id: string }) => `/files/${id}`
  return { ofUnit: address(ofUnit), ofAll: address(ofAll), ofRemoved: address(ofRemoved) }
}

/** Which dates the cities are asked about. */
async function plantPoll(db: Db, { unit, plan, cities }: World, planted: Planted) {
  const { id: activityId } = await createActivity(db, {
    ...{ unitId: unit.id, planId: plan.id, hostCityId: cities.subCoordinating.id },
    when: monthsWhen(2035, 6),
  })
  const hours = { precision: 'TIME', startTime: '03:07', endTime: '04:41', timeZone: 'America/Sao_Paulo' } as const
  const candidates = [daysWhen('2035-06-15'), { ...daysWhen('2035-06-16'), ...hours }]
  await createPoll(db, { activityId, candidates })
  planted.unit.push('03:07–04:41')
}

/** A time at which everybody's mandates ran. */
const longAgo = new Date('2016-03-01T12:00:00Z')

type Plant = { contactId: string; createdAt: Date; secret: (what: string) => string; joiningRoom: () => string }

/** A draft that was begun at `createdAt`, with an activity: the words of their addresses. */
async function plantDraft(db: Db, { unit, cities }: World, { contactId, createdAt, secret, joiningRoom }: Plant) {
  const { id: planId, slug: plan } = await createPlan(db, {
    unitId: unit.id,
    slug: secret('rascunho'),
    title: secret('Rascunho'),
    introduction: secret('Introdução'),
    closing: secret('Despedida'),
    contactId,
    createdAt,
  })
  const { id: objectiveId } = await createObjective(db, { planId, text: secret('Objetivo') })
  await createProgressNote(db, { objectiveId, text: secret('Relato') })
  const measured = { name: secret('Indicador'), measuredIn: secret('medida') }
  const indicator = await createIndicator(db, { objectiveId, ...measured })
  await createReading(db, { indicatorId: indicator.id, note: secret('Medição') })
  await createAxis(db, { planId, text: secret('Eixo') })
  const { id: activityId, slug: activity } = await createActivity(db, {
    unitId: unit.id,
    planId,
    slug: secret('atividade'),
    title: secret('Atividade'),
    description: secret('Descrição'),
    venue: secret('Sala'),
    when: daysWhen('2016-09-01'),
    hostCityId: cities.subCoordinating.id,
    joiningLink: `https://reuniao.example/${joiningRoom()}`,
  })
  await createAgendaItem(db, { activityId, title: secret('Ponto'), notes: secret('Anotação') })
  const file = { title: secret('Documento'), content: secret('Conteúdo'), audience: 'PUBLIC' } as const
  const { id: fileId } = await createFile(db, { activityId, ...file })
  await createLink(db, { activityId, title: secret('Link') })
  const report = await createReport(db, { planId })
  const told = { text: localize('pt', { pt: secret('Abertura do relatório') }) }
  await db.reportSection.create({ data: { reportId: report.id, place: 'OPENING', ...told } })
  // It was published once, and then taken back.
  const edition = { content: await loadPlanContent(db, planId), note: localize('pt', { pt: secret('Nota') }) }
  await db.edition.create({ data: { planId, number: 1, publishedAt: new Date(), ...edition } })
  return { plan, activity, file: `/files/${fileId}` }
}

/** Whom tables of cities name: people who have not been asked yet. */
async function plantImports(db: Db, { networkId }: World, planted: Planted) {
  const delegate = () => {
    const email = `convite-${distinct()}@provas.example`
    planted.people.push(email)
    return { name: 'Nina Prates', office: null, email }
  }
  const row = { name: `Villa ${distinct()}`, country: 'Uruguay', delegateEmail: delegate().email }
  await createDraftImport(db, { networkId, rows: [row] })
  await createAppliedImport(db, { networkId, delegate: delegate() })
}

/** One of each kind that was taken out of the published plan. */
async function plantRemoved(db: Db, { unit, plan }: World, secret: () => string) {
  const gone = { removedAt: new Date(), position: null }
  const objective = await createObjective(db, { planId: plan.id, text: secret() })
  const indicator = await createIndicator(db, { objectiveId: objective.id, name: secret(), measuredIn: secret() })
  await createReading(db, { indicatorId: indicator.id, note: secret() })
  await db.objective.update({ where: { id: objective.id }, data: gone })
  const axis = await createAxis(db, { planId: plan.id, text: secret() })
  await db.axis.update({ where: { id: axis.id }, data: gone })
  await createActivity(db, { unitId: unit.id, planId: plan.id, title: secret(), removedAt: new Date() })
}
