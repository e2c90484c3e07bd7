import type { Db } from '@/lib/db/client'
import { locales } from '@/lib/i18n/locales'
import { layOutMail } from '@/lib/mail/mail-document'
import type { NoticeData, NoticeKind } from '@/lib/mail/notice-kinds'
import { signInMail } from '@/lib/mail/sign-in-mail'
import { composeMail } from '@/lib/notices/compose-mail'
import { noticeOfRow } from '@/lib/notices/notice-queries'
import { yearsWhen } from '@/lib/time/when'
import { createContact } from '@/prisma/factories/cities'
import { createEdition } from '@/prisma/factories/editions'
import { createHandoversToTell } from '@/prisma/factories/handovers'
import { createDecision, createMinutes } from '@/prisma/factories/held'
import { createAgendaItem, createCall, createPoll } from '@/prisma/factories/meetings'
import { createInvitation } from '@/prisma/factories/people'
import { createProposal } from '@/prisma/factories/proposals'
import { createReport, createReportEdition } from '@/prisma/factories/reports'
import { createTranslationRequest } from '@/prisma/factories/translations'
import { expect, test } from '../fixtures'
import type { World } from '../world'
import { barriersOn } from './checks'

const nowhere = { cityId: null, city: null, name: null, country: null, venue: null, isOnline: false }

type Others = {
  changedId: string
  contactId: string
  invitationId: string
  pollIds: [open: string, closed: string]
  proposalId: string
  askedId: string
  decisionId: string
  requestId: string
  reportId: string
  handovers: Awaited<ReturnType<typeof createHandoversToTell>>
}

/** One of each kind, about the world's things and others. */
function dataOf(
  { plan, activity, mandates, people, cities }: World,
  {
    changedId,
    contactId,
    invitationId,
    decisionId,
    pollIds,
    proposalId,
    askedId,
    requestId,
    reportId,
    handovers,
  }: Others,
): NoticeData {
  const before = { when: yearsWhen(2016), place: nowhere, status: 'TENTATIVE' } as const
  const mandate = { mandateId: mandates.subCoordinating.id }
  return {
    invitation: { invitationId },
    'mandate.opened': mandate,
    'mandate.extended': mandate,
    'mandate.ended': mandate,
    'plan.published': { planId: plan.id },
    'edition.published': { planId: plan.id, since: 0 },
    'report.published': { reportId, since: 0 },
    'activity.changed': { activityId: activity.id, before },
    'activity.postponed': { activityId: activity.id, before },
    'activity.cancelled': { activityId: activity.id, before },
    'activity.notFirm': { activityId: activity.id },
    'proposal.made': { proposalId, isAnswer: true },
    'proposal.answered': { proposalId: askedId },
    'translation.asked': { requestId },
    'meeting.call': { activityId: activity.id, cityIds: [cities.member.id] },
    'meeting.answerDue': { activityId: activity.id, cityIds: [cities.member.id] },
    'poll.opened': { activityId: activity.id, pollId: pollIds[0] },
    'poll.answerDue': { activityId: activity.id, pollId: pollIds[0], cityIds: [cities.member.id] },
    'poll.closed': { activityId: activity.id, pollId: pollIds[1], before },
    'meeting.reminder': { activityId: activity.id, cityIds: [cities.member.id], startsOn: '2016-06-01' },
    'minutes.published': { activityId: activity.id },
    'decision.due': { decisionId, cityId: cities.member.id, dueMonth: '2016-08', isOver: false },
    ...handovers,
    'card.toConfirm': { cityId: cities.member.id },
    'contact.shown': { contactId },
    'published.data': { personId: people.member.id },
    'account.unused': { personId: people.member.id },
    digest: { personId: changedId, noticeIds: [changedId] },
  }
}

/** What a mail may be made of, all of it. */
const everyPiece = layOutMail(
  {
    subject: 'Todas as partes',
    blocks: [
      { is: 'heading', text: 'Um título' },
      { is: 'paragraph', text: 'Um parágrafo.' },
      { is: 'quote', text: 'Uno dijo esto.', lang: 'es' },
      { is: 'facts', rows: [{ label: 'Quando', value: '16 de junho de 2016' }] },
      { is: 'links', items: [{ text: 'Uma página', href: 'https://enlace.example/pt' }] },
      { is: 'button', lead: 'Faça isto:', label: 'Fazer', href: 'https://enlace.example/pt/fazer' },
      { is: 'code', lead: 'Digite:', code: '012 345' },
    ],
    reasons: ['Para mudar: https://enlace.example/pt/perfil'],
  },
  'pt',
)

/** A poll with a deadline that is open, and one that ended without a date. */
async function createPolls(db: Db, { activity }: World): Promise<Others['pollIds']> {
  const activityId = activity.id
  const open = await createPoll(db, { activityId, deadlineOn: new Date('2016-06-01') })
  const ended = await createPoll(db, { activityId, state: 'CALLED_OFF', endedAt: new Date() })
  return [open.id, ended.id]
}

test('every mail is sound in every language, wide and narrow', async ({ db, world, visitor }) => {
  test.setTimeout(240_000)
  const unitId = world.unit.id
  const contact = await createContact(db, { unitId, office: 'Diretora', organization: 'Prefeitura', phone: '55' })
  const proposed = { unitId, planId: world.plan.id, cityId: world.cities.subCoordinating.id }
  const proposalId = (await createProposal(db, proposed)).id
  const askedId = (await createProposal(db, { ...proposed, question: 'Quantas pessoas?' })).id
  const toDo = { activityId: world.activity.id, responsibleCityId: world.cities.member.id, dueMonth: '2016-08' }
  const decision = await createDecision(db, toDo)
  await createEdition(db, { planId: world.plan.id })
  const { id: reportId } = await createReport(db, { planId: world.plan.id })
  await createReportEdition(db, { reportId })
  await createMinutes(db, { activityId: world.activity.id, publishedAt: new Date() })
  const between = { cityId: world.cities.coordinating.id, successorCityId: world.cities.member.id }
  const told = { networkId: world.unit.networkId, ...between, now: new Date('2016-05-20T12:00:00Z') }
  const handovers = await createHandoversToTell(db, told)
  const others = {
    changedId: unitId,
    contactId: contact.id,
    invitationId: unitId,
    decisionId: decision.id,
    requestId: (await createTranslationRequest(db, { planId: world.plan.id, personId: world.people.member.id })).id,
    pollIds: await createPolls(db, world),
    ...{ proposalId, askedId, reportId, handovers },
  }
  const before = dataOf(world, others)['activity.changed']
  const changed = await db.notice.create({
    data: { kind: 'activity.changed', unitId, data: before, dueAt: new Date(), calledOffAt: new Date() },
  })
  await db.mandate.update({
    where: { id: world.mandates.subCoordinating.id },
    data: { endsOn: new Date('2030-12-31'), endPrecision: 'YEAR' },
  })
  const invitation = await createInvitation(db, {
    ...{ cityId: world.cities.member.id, office: 'Cooperação', isLead: true },
    ...{ invitedById: world.people.secretary.id, noticeId: changed.id },
  })
  const now = new Date('2016-05-20T12:00:00Z')
  const confirmedOn = new Date('2015-04-01')
  await db.city.update({ where: { id: world.cities.member.id }, data: { confirmedOn } })
  const deadline = { deadlineOn: new Date('2016-06-01'), deadlinePrecision: 'DAY' } as const
  await createCall(db, { activityId: world.activity.id, practical: 'Sala no térreo.', ...deadline })
  await createAgendaItem(db, { activityId: world.activity.id })
  const htmls: [name: string, html: string][] = [['every piece', everyPiece.html]]
  for (const language of locales) {
    const reader = { personId: world.people.member.id, address: 'x@provas.example', language, timeZone: 'UTC' }
    const data = dataOf(world, { ...others, changedId: changed.id, invitationId: invitation.id })
    for (const [kind, one] of Object.entries(data) as [NoticeKind, object][]) {
      const mail = await composeMail(noticeOfRow({ ...changed, kind, data: one as never }), reader, now, null)
      htmls.push([`${kind} in ${language}`, mail?.html ?? ''])
    }
    const link = 'https://enlace.example/x'
    htmls.push([`sign-in in ${language}`, signInMail({ locale: language, link, code: '012345', minutes: 10 }).html])
  }

  const page = await visitor()
  for (const [name, html] of htmls) {
    expect.soft(html, `${name} has words`).toContain('</html>')
    await page.setContent(html)
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 })
      expect.soft(await barriersOn(page), `${name} at ${width}`).toEqual([])
    }
  }
})
