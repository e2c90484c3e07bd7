import 'server-only'
import { getDb } from '@/lib/db/client'
import { type LocalizedText, parseLocalized } from '@/lib/i18n/localized-text'
import type { CityResource, HandoverResource, PlanResource, ProposalResource, Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import type { Prisma } from '@/prisma/generated/client/client'

/** Whose history is read, with what decides who may: an activity's is its plan's. */
export type HistoryScope =
  | { of: 'plan'; planId: string; contactId: string | null; plan: PlanResource }
  | { of: 'activity'; activityId: string; plan: PlanResource }
  | { of: 'proposal'; proposalId: string; proposal: ProposalResource }
  | { of: 'handover'; handoverId: string; handover: HandoverResource }
  | { of: 'city'; cityId: string; city: CityResource }

/** One line of the record of changes. `before` and `after` are what its writer put there: their readers take no shape for granted. */
export type Change = {
  id: string
  at: Date
  action: string
  subject: {
    type: string
    id: string
    /** What the thing is called now, and of a mandate its unit; null where it has no words of its own. */
    text: LocalizedText | null
  }
  /** Null when the person is registered no more, and where nobody was signed in. */
  person: string | null
  /** Her data were erased: the record keeps that somebody did it. */
  isErased: boolean
  /** The person herself whom the thing is about, by a link that was mailed to her; nobody was signed in. */
  isByHerself: boolean
  /** By a link that was mailed to the city; nobody was signed in. */
  isByLink: boolean
  /** Enlace did it: nobody was signed in. */
  isByItself: boolean
  /** The city on whose behalf; null for the secretariat. */
  city: string | null
  before: unknown
  after: unknown
  /** Names of people whom `before` and `after` speak of, by id; null for whose data were erased. */
  people: ReadonlyMap<string, string | null>
}

export type History = {
  /** The latest first. */
  changes: Change[]
  /** The cursor of the page with the older ones; null at the end. */
  older: string | null
}

const pageSize = 25

/**
 * A page of the history of a plan (with its objectives, axes, activities and contact), an activity, a proposal, a hand-over or a city (with its mandates and
 * delegates): what is older than `cursor`, or the latest. Null when the viewer may not read it; a cursor that is none counts as absent.
 * The number of queries does not depend on the number of changes.
 */
export async function listChanges(viewer: Viewer, scope: HistoryScope, cursor?: string): Promise<History | null> {
  if (!mayRead(viewer, scope)) return null
  const before = cursor && /^\d{1,18}$/.test(cursor) ? BigInt(cursor) : undefined
  const rows = await getDb().changeRecord.findMany({
    where: {
      ...whereOf(scope),
      ...withoutMaterials(viewer, scope),
      ...(before === undefined ? {} : { id: { lt: before } }),
    },
    orderBy: { id: 'desc' },
    take: pageSize + 1,
  })
  const page = rows.slice(0, pageSize)
  const names = await findNames(page)
  return {
    changes: page.map((row) => ({
      id: String(row.id),
      at: row.at,
      action: row.action,
      subject: { type: row.subjectType, id: row.subjectId, text: names.texts.get(row.subjectId) ?? null },
      person: (row.personId && names.people.get(row.personId)) || null,
      isErased: row.personId !== null && names.people.get(row.personId) === null,
      isByHerself: row.personId === null && row.subjectType === 'contact',
      isByItself: row.personId === null && row.actingCityId === null && row.subjectType !== 'contact',
      isByLink: row.personId === null && row.actingCityId !== null,
      city: (row.actingCityId && names.cities.get(row.actingCityId)) || null,
      before: row.before,
      after: row.after,
      people: names.people,
    })),
    older: rows.length > pageSize ? String(page.at(-1)?.id) : null,
  }
}

function mayRead(viewer: Viewer, scope: HistoryScope): boolean {
  if (scope.of === 'city') return can(viewer, 'city.readHistory', scope.city)
  if (scope.of === 'proposal') return can(viewer, 'proposal.read', scope.proposal)
  if (scope.of === 'handover') return can(viewer, 'handover.read', scope.handover)
  return can(viewer, 'plan.readHistory', scope.plan)
}

function whereOf(scope: HistoryScope): Prisma.ChangeRecordWhereInput {
  if (scope.of === 'activity') return { subjectType: 'activity', subjectId: scope.activityId }
  if (scope.of === 'proposal') return { subjectType: 'proposal', subjectId: scope.proposalId }
  if (scope.of === 'handover') return { subjectType: 'handover', subjectId: scope.handoverId }
  if (scope.of === 'city') return { cityId: scope.cityId }
  const { planId, contactId } = scope
  // A contact belongs to the unit and may stand in several plans: its changes carry no plan.
  return contactId ? { OR: [{ planId }, { subjectType: 'contact', subjectId: contactId }] } : { planId }
}

/** Names and addresses of materials may be for who takes part in the unit alone: whose mandate ended reads nothing of them, nor of what they were. */
function withoutMaterials(viewer: Viewer, scope: HistoryScope): Prisma.ChangeRecordWhereInput {
  // No material stands in the history of a city, a proposal or a hand-over.
  if (scope.of !== 'plan' && scope.of !== 'activity') return {}
  const seesMaterials = can(viewer, 'activity.readPrivate', { ...scope.plan, hostCityId: null })
  return seesMaterials ? {} : { NOT: { action: { startsWith: 'material.' } } }
}

type Row = Prisma.ChangeRecordGetPayload<object>

/** The names that a page of the record needs, by id, in eight queries. */
async function findNames(rows: Row[]) {
  const db = getDb()
  const idsOf = (type: string) => ({
    where: { id: { in: rows.filter((row) => row.subjectType === type).map((row) => row.subjectId) } },
  })
  const personIds = rows.flatMap((row) => [row.personId, personIdIn(row.before), personIdIn(row.after)])
  const named = { select: { id: true, name: true } }
  const mandates = rows.filter((row) => row.subjectType === 'mandate')
  const [people, erased, cities, objectives, axes, activities, indicators, units] = await Promise.all([
    db.person.findMany({ where: { id: { in: present(personIds) } }, ...named }),
    db.erasedPerson.findMany({ where: { personId: { in: present(personIds) } }, select: { personId: true } }),
    db.city.findMany({ where: { id: { in: present(rows.map((row) => row.actingCityId)) } }, ...named }),
    db.objective.findMany({ ...idsOf('objective'), select: { id: true, text: true } }),
    db.axis.findMany({ ...idsOf('axis'), select: { id: true, text: true } }),
    db.activity.findMany({ ...idsOf('activity'), select: { id: true, title: true } }),
    db.objectiveIndicator.findMany({ ...idsOf('indicator'), select: { id: true, name: true } }),
    db.unit.findMany({ where: { id: { in: present(mandates.map((row) => row.unitId)) } }, ...named }),
  ])
  const texts = [
    ...[...objectives, ...axes].map(({ id, text }) => ({ id, text })),
    ...activities.map(({ id, title }) => ({ id, text: title })),
    ...indicators.map(({ id, name }) => ({ id, text: name })),
    ...mandates.map((row) => ({ id: row.subjectId, text: units.find(({ id }) => id === row.unitId)?.name ?? null })),
  ]
  return {
    people: new Map<string, string | null>([
      ...erased.map(({ personId }): [string, null] => [personId, null]),
      ...people.map(({ id, name }): [string, string] => [id, name]),
    ]),
    cities: new Map(cities.map(({ id, name }) => [id, name])),
    texts: new Map(texts.map(({ id, text }) => [id, parseLocalized(text)])),
  }
}

const present = (ids: (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))]

function personIdIn(value: Prisma.JsonValue): string | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null
  return typeof value.personId === 'string' && /^[0-9a-f-]{36}$/.test(value.personId) ? value.personId : null
}
