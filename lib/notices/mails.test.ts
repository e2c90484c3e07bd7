import { beforeAll, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { loadPlanContent } from '@/lib/editions/content-queries'
import { locales } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized-text'
import type { NoticeData, NoticeKind } from '@/lib/mail/notice-kinds'
import { daysWhen, monthsWhen } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { createCity, createContact, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createEdition } from '@/prisma/factories/editions'
import { createHandoversToTell } from '@/prisma/factories/handovers'
import { createDecision, createMinutes } from '@/prisma/factories/held'
import { createMandate } from '@/prisma/factories/mandates'
import { createAgendaItem, createCall, createPoll } from '@/prisma/factories/meetings'
import { createDelegate, createInvitation, createPerson, createSecretariatMember } from '@/prisma/factories/people'
import { createPlan } from '@/prisma/factories/plan'
import { createProposal } from '@/prisma/factories/proposals'
import { createReport, createReportEdition } from '@/prisma/factories/reports'
import { createTranslationRequest } from '@/prisma/factories/translations'
import { composeMail } from './compose-mail'
import { noticeOfRow } from './notice-queries'

useTestDatabase()

/** Every kind as its readers get it, in files beside this one that can be read as mails. */
let notices: { [K in NoticeKind]: { data: NoticeData[K]; id?: string; unitId?: null } }
let unitId: string
let personId: string
const now = new Date('2016-05-20T12:00:00Z')

beforeAll(async () => {
  const db = getDb()
  const network = await createNetwork(db, { name: 'Mercociudades' })
  const names = {
    pt: 'Unidade Temática de Planejamento Estratégico',
    es: 'Unidad Temática de Planificación Estratégica',
    en: 'Thematic Unit for Strategic Planning',
  }
  const unit = await createUnit(db, {
    networkId: network.id,
    slug: 'utpeam',
    acronym: 'UTPEAM',
    name: localize('pt', names),
  })
  const canoas = await createCity(db, { networkId: network.id, name: 'Canoas', slug: 'canoas' })
  const coordination = await createMandate(db, { unitId: unit.id, cityId: canoas.id, role: 'COORDINATION' })
  const loPrado = await createCity(db, { networkId: network.id, name: 'Lo Prado' })
  const extended = await createMandate(db, {
    unitId: unit.id,
    cityId: loPrado.id,
    role: 'SUB_COORDINATION',
    endsOn: '2017-06-30',
  })
  await db.mandateExtension.create({
    data: {
      mandateId: extended.id,
      fromEndsOn: new Date('2016-12-31'),
      fromPrecision: 'YEAR',
      toEndsOn: new Date('2017-06-30'),
      toPrecision: 'DAY',
      reason: localize('pt', { pt: 'Cúpula adiada.', es: 'Cumbre postergada.' }),
      decidedAt: now,
    },
  })
  const ana = await createPerson(db, { email: 'ana@canoas.example', name: 'Ana Ferreira' })
  await createDelegate(db, { personId: ana.id, cityId: canoas.id })
  const plan = await createPlan(db, {
    unitId: unit.id,
    slug: '2016',
    title: localize('pt', { pt: 'Plano de Trabalho 2016', es: 'Plan de Trabajo 2016', en: '2016 Work Plan' }),
    publishedAt: now,
  })
  const title = localize('pt', { pt: 'Reunião Anual', es: 'Reunión Anual', en: 'Annual Meeting' })
  const place = { hostCityId: canoas.id, venue: 'Sala Verde' }
  const common = { unitId: unit.id, planId: plan.id, title }
  const meeting = await createActivity(db, {
    ...common,
    ...place,
    slug: 'reuniao-anual',
    when: { ...daysWhen('2016-06-16'), precision: 'TIME', startTime: '10:00', timeZone: 'America/Sao_Paulo' },
  })
  const vague = await createActivity(db, { ...common, slug: 'reuniao-de-junho', when: monthsWhen(2016, 6) })
  const elBosque = await createCity(db, {
    ...{ networkId: network.id, name: 'El Bosque', slug: 'el-bosque', language: 'es', country: 'CL' },
    ...{
      governmentKind: 'COMMUNE',
      governmentName: 'Ilustre Municipalidad de El Bosque',
      subdivision: 'Región Metropolitana',
    },
    ...{ website: 'https://elbosque.example', contactEmail: 'alcaldia@elbosque.example', timeZone: 'America/Santiago' },
    ...{ population: 175_594, populationYear: 2002, confirmedOn: new Date('2015-05-04') },
  })
  await createMandate(db, { unitId: unit.id, cityId: elBosque.id, startsOn: '2014-03-01' })
  await createCall(db, {
    activityId: meeting.id,
    deadlinePrecision: 'DAY',
    deadlineOn: new Date('2016-06-06'),
    practical: localize('pt', { pt: 'A sala fica no térreo.', es: 'La sala está en la planta baja.' }),
  })
  const opening = localize('pt', { pt: 'Abertura', es: 'Apertura', en: 'Opening' })
  await createAgendaItem(db, { activityId: meeting.id, title: opening, minutes: 15, leadCityId: canoas.id })
  const plans = localize('pt', { pt: 'Planos metropolitanos', es: 'Planes metropolitanos', en: 'Metropolitan plans' })
  await createAgendaItem(db, { activityId: meeting.id, title: plans, minutes: 90, leadName: 'Nome Secreto' })
  const offOf = (slug: string, status: 'POSTPONED' | 'CANCELLED', when = daysWhen('2016-06-16')) =>
    createActivity(db, {
      ...{ ...common, ...place, slug, status, when },
      statusReason: localize('pt', { pt: 'Enchente no sul do estado.', es: 'Inundación en el sur del estado.' }),
    })
  const postponed = await offOf('reuniao-adiada', 'POSTPONED', monthsWhen(2016, 8))
  const cancelled = await offOf('reuniao-cancelada', 'CANCELLED')
  for (const { id } of [postponed, cancelled]) {
    await createCall(db, { activityId: id })
    await db.meetingInvitee.create({ data: { activityId: id, cityId: elBosque.id, calledAt: now } })
  }
  const before = {
    when: monthsWhen(2016, 6),
    place: { cityId: null, city: null, name: null, country: null, venue: null, isOnline: true },
    status: 'TENTATIVE' as const,
  }
  const inJune = {
    when: daysWhen('2016-06-16'),
    place: { ...before.place, cityId: canoas.id, city: 'Canoas', country: 'BR', venue: 'Sala Verde', isOnline: false },
    status: 'CONFIRMED' as const,
  }
  const changed = await db.notice.create({
    data: { kind: 'activity.changed', unitId: unit.id, dueAt: now, data: { activityId: meeting.id, before } },
  })
  const contact = await createContact(db, {
    ...{ unitId: unit.id, cityId: canoas.id, name: 'Helena Prado', email: 'helena@canoas.example' },
    office: localize('pt', { pt: 'Diretora de Relações', es: 'Directora de Relaciones' }),
    organization: 'Prefeitura Municipal de Canoas',
    phone: '+55 51 3236-1000',
    reaches: { name: 'PUBLIC', office: 'PUBLIC', organization: 'PUBLIC', phone: 'NOBODY' },
  })
  const { open, closed } = await askForDates(vague.id, meeting.id)
  const proposed = {
    ...{ unitId: unit.id, planId: plan.id, cityId: elBosque.id },
    title: localize('es', { es: 'Seminario de movilidad', pt: 'Seminário de mobilidade' }),
    why: localize('es', { es: 'El Bosque tiene los datos de cinco años.' }),
  }
  // Their ids stand in the mails.
  const proposal = await createProposal(db, { ...proposed, id: '01900000-0000-7000-8000-00000000000a' })
  const question = { id: '01900000-0000-7000-8000-00000000000b', question: 'Quantas pessoas cabem na sala?' }
  const asked = await createProposal(db, { ...proposed, ...question })
  await createMinutes(db, { activityId: meeting.id, publishedAt: now })
  const compare = localize('pt', {
    pt: 'Comparar os planos metropolitanos.',
    es: 'Comparar los planes metropolitanos.',
  })
  const decision = await createDecision(db, {
    ...{ activityId: meeting.id, text: compare, responsibleCityId: canoas.id, dueMonth: '2016-08' },
  })
  await createDecision(db, { activityId: meeting.id, text: localize('pt', { pt: 'Reunir-se de novo.' }) })
  const notes = localize('pt', { pt: 'As atas antigas estão no arquivo.', es: 'Las actas viejas están en el archivo.' })
  const between = { networkId: network.id, cityId: canoas.id, successorCityId: loPrado.id }
  const handovers = await createHandoversToTell(db, { ...between, now, notes })
  unitId = unit.id
  personId = ana.id
  notices = {
    invitation: await invite(network.id, canoas.id),
    'mandate.opened': { data: { mandateId: coordination.id } },
    'mandate.extended': { data: { mandateId: extended.id } },
    'mandate.ended': { data: { mandateId: extended.id } },
    'plan.published': { data: { planId: plan.id } },
    'edition.published': { data: { planId: await publishTwoEditions(plan.id), since: 1 } },
    'report.published': { data: { reportId: await publishReportTwice(plan.id), since: 1 } },
    'activity.changed': { data: { activityId: meeting.id, before } },
    'activity.postponed': { data: { activityId: postponed.id, before: inJune } },
    'activity.cancelled': { data: { activityId: cancelled.id, before: inJune } },
    'activity.notFirm': { data: { activityId: vague.id } },
    'proposal.made': { data: { proposalId: proposal.id, isAnswer: false } },
    'proposal.answered': { data: { proposalId: asked.id } },
    'translation.asked': { data: { requestId: await askToTranslate(plan.id, elBosque.id) } },
    'meeting.call': { data: { activityId: meeting.id, cityIds: [elBosque.id] } },
    'meeting.answerDue': { data: { activityId: meeting.id, cityIds: [elBosque.id] } },
    'poll.opened': { data: { activityId: vague.id, pollId: open } },
    'poll.answerDue': { data: { activityId: vague.id, pollId: open, cityIds: [elBosque.id] } },
    'poll.closed': { data: { ...closed, before: inJune } },
    'meeting.reminder': { data: { activityId: meeting.id, cityIds: [elBosque.id], startsOn: '2016-06-16' } },
    'minutes.published': { data: { activityId: meeting.id } },
    'decision.due': { data: { decisionId: decision.id, cityId: canoas.id, dueMonth: '2016-08', isOver: true } },
    'handover.opened': { data: handovers['handover.opened'] },
    'handover.asked': { data: handovers['handover.asked'] },
    'handover.confirmed': { data: handovers['handover.confirmed'] },
    'handover.calledOff': { data: handovers['handover.calledOff'] },
    'handover.passed': { data: handovers['handover.passed'] },
    'card.toConfirm': { data: { cityId: elBosque.id } },
    'contact.shown': { data: { contactId: contact.id } },
    'published.data': { data: { personId: ana.id } },
    'account.unused': { unitId: null, data: { personId: ana.id } },
    digest: { data: { personId: ana.id, noticeIds: [changed.id] } },
  }
})

/** A poll that is open, and one that was closed on a day. */
async function askForDates(activityId: string, decidedId: string) {
  const db = getDb()
  const hours = { precision: 'TIME', startTime: '10:00', endTime: '12:30', timeZone: 'America/Sao_Paulo' } as const
  const open = await createPoll(db, {
    activityId,
    deadlineOn: new Date('2016-06-06'),
    candidates: [daysWhen('2016-06-14', '2016-06-15'), { ...daysWhen('2016-06-16'), ...hours }],
  })
  const poll = await createPoll(db, { activityId: decidedId })
  const chosenId = poll.candidates[1]?.id
  await db.datePoll.update({ where: { id: poll.id }, data: { state: 'CLOSED', endedAt: now, chosenId } })
  return { open: open.id, closed: { activityId: decidedId, pollId: poll.id } }
}

/** Two editions of a plan, between which an objective was added. */
async function publishTwoEditions(planId: string): Promise<string> {
  const db = getDb()
  const content = await loadPlanContent(db, planId)
  const text = localize('pt', { pt: 'Comparar os planos.', es: 'Comparar los planes.' })
  const objective = { id: planId, text, indicators: [], cities: [] }
  const note = localize('pt', { pt: 'Aprovada pela XXI Cúpula.', es: 'Aprobada por la XXI Cumbre.' })
  await createEdition(db, { planId, content })
  await createEdition(db, { planId, note, content: { ...content, objectives: [objective] } })
  return planId
}

/** Two versions of the report of a year. */
async function publishReportTwice(planId: string): Promise<string> {
  const note = localize('pt', { pt: 'Apresentada à Cúpula.', es: 'Presentada a la Cumbre.' })
  const { id: reportId } = await createReport(getDb(), { planId })
  await createReportEdition(getDb(), { reportId })
  await createReportEdition(getDb(), { reportId, note })
  return reportId
}

/** Somebody who acts for a city is asked to translate a plan into Spanish. */
async function askToTranslate(planId: string, cityId: string): Promise<string> {
  const translator = await createPerson(getDb())
  await createDelegate(getDb(), { personId: translator.id, cityId })
  return (await createTranslationRequest(getDb(), { planId, personId: translator.id })).id
}

/** The secretariat invites somebody to lead the delegates of a city, for a while. */
async function invite(networkId: string, cityId: string) {
  const db = getDb()
  const lucia = await createPerson(db, { email: 'lucia@mercociudades.example', name: 'Lucía Fernández' })
  await createSecretariatMember(db, { personId: lucia.id, networkId })
  const notice = await db.notice.create({ data: { kind: 'invitation', dueAt: now, data: {} } })
  const { id } = await createInvitation(db, {
    ...{ cityId, invitedById: lucia.id, noticeId: notice.id, address: 'bruno@lapaz.example' },
    ...{ isLead: true, office: 'Relações Internacionais' },
    ...{ startsOn: new Date('2016-07-01'), endsOn: new Date('2016-12-31') },
  })
  return { id: notice.id, unitId: null, data: { invitationId: id } }
}

/** Tokens differ with each run's key, ids and the instants that the database sets with each run. */
const alike = (text: string) =>
  text
    .replace(/token=\S+/g, 'token=…')
    .replace(/^(UID|LAST-MODIFIED):.+$/gm, '$1:…')
    .replaceAll('\r\n', '\n')

const kinds = [
  'invitation',
  'mandate.opened',
  'mandate.extended',
  'mandate.ended',
  'plan.published',
  'edition.published',
  'report.published',
  'activity.changed',
  'activity.postponed',
  'activity.cancelled',
  'activity.notFirm',
  'proposal.made',
  'proposal.answered',
  'translation.asked',
  'meeting.call',
  'meeting.answerDue',
  'poll.opened',
  'poll.answerDue',
  'poll.closed',
  'meeting.reminder',
  'minutes.published',
  'decision.due',
  'handover.opened',
  'handover.asked',
  'handover.confirmed',
  'handover.calledOff',
  'handover.passed',
  'card.toConfirm',
  'contact.shown',
  'published.data',
  'account.unused',
  'digest',
] as const satisfies NoticeKind[]

test('every kind is shown here', () => {
  expect(kinds.toSorted()).toEqual(Object.keys(notices).toSorted())
})

describe.each(kinds)('the mail %s', (kind) => {
  test.each(locales)('in %s', async (language) => {
    const { id = unitId, unitId: toldUnitId = unitId } = notices[kind]
    const row = { id, kind, unitId: toldUnitId, personId: null, createdAt: now, data: notices[kind].data }
    const notice = noticeOfRow({ ...row, mergeKey: null, dueAt: now, addressedAt: null, calledOffAt: null })
    const reader = {
      personId: toldUnitId && personId,
      address: 'bruno@lapaz.example',
      language,
      timeZone: 'America/La_Paz',
    }
    const mail = await composeMail(notice, reader, now, null)
    const { subject = '', text = '', html = '', senderName, replyTo, calendar } = mail ?? {}

    const head = [`From: ${senderName}`, `Reply-To: ${replyTo}`, `Subject: ${subject}`, '', text].join('\n')
    const attached = calendar ? `\n${calendar.fileName}\n\n${calendar.text}` : ''
    await expect(alike(head + attached)).toMatchFileSnapshot(`mails/${kind}.${language}.txt`)
    expect(html).toContain(`lang="${language === 'pt' ? 'pt-BR' : language === 'en' ? 'en-GB' : 'es'}"`)
    expect(html).not.toMatch(/<(img|link|script|style|iframe)|src=|url\(|@import/i)
  })
})
