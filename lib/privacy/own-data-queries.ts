import 'server-only'
import { listImportsNaming } from '@/lib/cities/import/erase-named'
import { getDb } from '@/lib/db/client'
import { parseLocalized } from '@/lib/i18n/localized-text'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { plainDate } from '@/lib/time/when'
import { listMeetingsNaming } from './named-in-meetings'
import type { OwnData } from './own-data-schema'

/**
 * Everything that is kept of the viewer, at the instant `now`, and nothing of anybody else; null for a visitor. The number of queries does not
 * depend on how much there is.
 */
export async function findOwnData(viewer: Viewer, now: Date): Promise<OwnData | null> {
  const personId = viewer?.personId ?? ''
  if (!can(viewer, 'profile.export', { personId })) return null
  const person = await getDb().person.findUnique({ where: { id: personId } })
  if (!person) return null
  return {
    format: 'enlace.own-data',
    version: 1,
    madeAt: now.toISOString(),
    person: {
      id: person.id,
      name: person.name,
      email: person.email,
      language: person.language,
      timeZone: person.timeZone,
      suspendedAt: iso(person.suspendedAt),
      addressConfirmedAt: iso(person.emailVerified),
      lastSignInAt: iso(person.lastSignInAt),
    },
    ...(await partsOf(personId)),
    ...(await signInsOf(personId, person.email)),
    ...(await noticesOf(personId, person.email)),
    ...(await invitationsOf(personId, person.email)),
    ...(await importsOf(personId, person.email)),
    answers: await answersOf(personId),
    ...(await translationsOf(personId)),
    namedInMeetings: await meetingsOf(personId),
    ...(await contactsOf(personId, person.email)),
    changes: await changesOf(personId),
  }
}

async function partsOf(personId: string) {
  const delegates = await getDb().delegate.findMany({
    where: { personId },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    select: { office: true, isLead: true, startsOn: true, endsOn: true, city: { select: { name: true } } },
  })
  const members = await getDb().secretariatMember.findMany({
    where: { personId },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    select: { startsOn: true, endsOn: true, network: { select: { name: true } } },
  })
  const days = ({ startsOn, endsOn }: { startsOn: Date; endsOn: Date | null }) => {
    return { startsOn: plainDate(startsOn), endsOn: endsOn && plainDate(endsOn) }
  }
  return {
    delegations: delegates.map((row) => ({
      ...{ city: row.city.name, office: row.office, isLead: row.isLead },
      ...days(row),
    })),
    secretariats: members.map((row) => ({ network: row.network.name, ...days(row) })),
  }
}

async function signInsOf(personId: string, email: string) {
  const sessions = await getDb().session.findMany({
    where: { personId },
    orderBy: { createdAt: 'asc' },
    select: { createdAt: true, expiresAt: true },
  })
  const requests = await getDb().signInRequest.findMany({
    where: { email },
    orderBy: { createdAt: 'asc' },
    select: { createdAt: true, consumedAt: true },
  })
  const feed = await getDb().privateFeed.findUnique({ where: { personId }, select: { createdAt: true } })
  return {
    calendarAddressSince: iso(feed?.createdAt ?? null),
    sessions: sessions.map(({ createdAt, expiresAt }) => ({
      openedAt: createdAt.toISOString(),
      endsAt: expiresAt.toISOString(),
    })),
    signInRequests: requests.map(({ createdAt, consumedAt }) => ({
      askedAt: createdAt.toISOString(),
      usedAt: iso(consumedAt),
    })),
  }
}

async function noticesOf(personId: string, email: string) {
  const ofKind = { notice: { select: { kind: true } } } as const
  const choices = await getDb().noticeChoice.findMany({ where: { personId }, orderBy: { kind: 'asc' } })
  const entries = await getDb().digestEntry.findMany({
    where: { personId },
    orderBy: { createdAt: 'asc' },
    select: { createdAt: true, ...ofKind },
  })
  const mails = await getDb().mail.findMany({
    where: { OR: [{ personId }, { address: hers(email) }] },
    orderBy: { createdAt: 'asc' },
    include: ofKind,
  })
  const caused = await getDb().notice.findMany({
    where: { personId },
    orderBy: { createdAt: 'asc' },
    select: { kind: true, createdAt: true },
  })
  return {
    noticeChoices: choices.map(({ kind, delivery }) => ({ kind, delivery })),
    waitingForDigest: entries.map(({ createdAt, notice }) => ({ kind: notice.kind, since: createdAt.toISOString() })),
    mails: mails.map(({ notice, address, createdAt, sentAt, failedAt, droppedAt, lastError }) => ({
      ...{ kind: notice.kind, address, writtenAt: createdAt.toISOString() },
      ...{ sentAt: iso(sentAt), failedAt: iso(failedAt), droppedAt: iso(droppedAt), reply: lastError },
    })),
    noticesCaused: caused.map(({ kind, createdAt }) => ({ kind, at: createdAt.toISOString() })),
  }
}

async function invitationsOf(personId: string, email: string) {
  const invitations = await getDb().invitation.findMany({
    where: { address: hers(email) },
    orderBy: { createdAt: 'asc' },
    include: { city: { select: { name: true } }, network: { select: { name: true } } },
  })
  return {
    invitations: invitations.map(({ city, network, name, office, isLead, createdAt, acceptedAt, revokedAt }) => ({
      ...{ to: (city ?? network)?.name ?? '', name, office, isLead, invitedAt: createdAt.toISOString() },
      ...{ acceptedAt: iso(acceptedAt), revokedAt: iso(revokedAt) },
    })),
    invitationsSent: await getDb().invitation.count({ where: { invitedById: personId } }),
  }
}

async function importsOf(personId: string, email: string) {
  const naming = await listImportsNaming(getDb(), email)
  const brought = await getDb().registerImport.findMany({
    where: { personId },
    orderBy: { readAt: 'asc' },
    select: { readAt: true },
  })
  const plans = await getDb().planImport.findMany({
    where: { personId },
    orderBy: { readAt: 'asc' },
    select: { readAt: true },
  })
  return {
    namedInTables: naming.map(({ readAt, ...named }) => ({ ...named, readAt: readAt.toISOString() })),
    tablesBrought: [...brought, ...plans].map(({ readAt }) => ({ readAt: readAt.toISOString() })),
  }
}

async function answersOf(personId: string): Promise<OwnData['answers']> {
  const answers = await getDb().meetingAnswer.findMany({
    where: { answeredById: personId },
    orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
    select: { choice: true, answeredAt: true, city: { select: { name: true } }, activity: { select: { title: true } } },
  })
  return answers.map(({ choice, answeredAt, city, activity }) => ({
    ...{ city: city.name, activity: textOf(activity.title), answer: choice, at: answeredAt.toISOString() },
  }))
}

async function translationsOf(personId: string) {
  const asked = await getDb().translationRequest.findMany({
    where: { personId },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    select: { language: true, askedAt: true, endedAt: true, plan: { select: { title: true } } },
  })
  return {
    translationsAsked: asked.map(({ plan, language, askedAt, endedAt }) => ({
      ...{ plan: textOf(plan.title), language, askedAt: askedAt.toISOString(), endedAt: iso(endedAt) },
    })),
    translationsAskedByHer: await getDb().translationRequest.count({ where: { askedById: personId } }),
  }
}

async function meetingsOf(personId: string): Promise<OwnData['namedInMeetings']> {
  const meetings = await listMeetingsNaming(getDb(), personId)
  return meetings.map(({ activity, as }) => ({ activity: textOf(activity), as }))
}

async function contactsOf(personId: string, email: string) {
  const contacts = await getDb().contact.findMany({
    where: { email: hers(email) },
    orderBy: { id: 'asc' },
    include: {
      unit: { select: { acronym: true } },
      city: { select: { name: true } },
      consents: { orderBy: [{ givenAt: 'asc' }, { field: 'asc' }] },
    },
  })
  const told = await getDb().contactConsent.findMany({
    where: { toldById: personId },
    orderBy: [{ givenAt: 'asc' }, { id: 'asc' }],
    select: {
      field: true,
      audience: true,
      givenAt: true,
      contact: { select: { unit: { select: { acronym: true } } } },
    },
  })
  return {
    contacts: contacts.map(({ unit, city, name, organization, email: address, phone, office, consents }) => ({
      ...{ unit: unit.acronym, name, organization, email: address, phone, city: city?.name ?? null },
      office: textOf(office),
      consents: consents.map(({ field, audience, word, textVersion, givenAt, withdrawnAt }) => ({
        ...{ field, audience, word, textVersion, givenAt: givenAt.toISOString(), withdrawnAt: iso(withdrawnAt) },
      })),
    })),
    consentsToldByHer: told.map(({ field, audience, givenAt, contact }) => ({
      ...{ unit: contact.unit.acronym, field, audience, at: givenAt.toISOString() },
    })),
  }
}

async function changesOf(personId: string): Promise<OwnData['changes']> {
  const changes = await getDb().changeRecord.findMany({
    where: { personId },
    orderBy: { id: 'asc' },
    select: { at: true, action: true, subjectType: true, subjectId: true, actingCityId: true },
  })
  const cityIds = [...new Set(changes.flatMap(({ actingCityId }) => actingCityId ?? []))]
  const cities = await getDb().city.findMany({ where: { id: { in: cityIds } }, select: { id: true, name: true } })
  const names = new Map(cities.map(({ id, name }) => [id, name]))
  return changes.map(({ at, action, subjectType, subjectId, actingCityId }) => ({
    ...{ at: at.toISOString(), action, subject: { type: subjectType, id: subjectId } },
    forCity: (actingCityId && names.get(actingCityId)) || null,
  }))
}

const hers = (email: string) => ({ equals: email, mode: 'insensitive' }) as const
const iso = (instant: Date | null) => instant?.toISOString() ?? null

function textOf(stored: unknown): OwnData['contacts'][number]['office'] {
  const value = parseLocalized(stored)
  return value && { original: value.original, texts: Object.fromEntries(Object.entries(value.texts)) }
}
