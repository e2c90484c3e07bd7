import 'server-only'
import { getDb } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locales'
import type { Viewer } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import type { Prisma } from '@/prisma/generated/client/client'
import { type ImportEffects, type ImportRemains, importEffects, importRemains } from './effects'
import { planDigest } from './plan-digest'
import { loadRegister } from './register'
import { type ImportContent, importContent } from './row-schema'
import { type PlannedRow, planImport } from './rules'
import { draftEnds, outdated, undoEnds } from './terms'

/** An import as a line of a list. `fileName` is null for a pasted table, `person` when she is registered no more. */
export type ImportLine = {
  id: string
  networkId: string
  fileName: string | null
  readAt: Date
  person: string | null
  state: 'DRAFT' | 'APPLIED' | 'UNDONE'
  appliedAt: Date | null
  undoneAt: Date | null
}

const lineSelect = {
  id: true,
  networkId: true,
  fileName: true,
  readAt: true,
  state: true,
  appliedAt: true,
  undoneAt: true,
  person: { select: { name: true } },
} as const

/** The imports of a network that are not over, the latest first; nothing for a viewer outside of its secretariat. */
export async function listImports(viewer: Viewer, networkId: string, now: Date): Promise<ImportLine[]> {
  if (!can(viewer, 'register.import', { networkId })) return []
  const rows = await getDb().registerImport.findMany({
    where: { networkId, NOT: outdated(now) },
    orderBy: [{ readAt: 'desc' }, { id: 'desc' }],
    select: lineSelect,
  })
  return rows.map((row) => ({ ...row, person: row.person?.name ?? null }))
}

/** What the table of an import is called: see {@link ImportLine}. Undefined when there is none, it is over, or the viewer may not see it. */
export async function findImportName(viewer: Viewer, id: string, now: Date): Promise<string | null | undefined> {
  if (!isId(id)) return undefined
  const row = await getDb().registerImport.findFirst({
    where: { id, NOT: outdated(now) },
    select: { networkId: true, fileName: true },
  })
  return row && can(viewer, 'register.import', row) ? row.fileName : undefined
}

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** What a draft would do to the register as it is now. `digest` goes along with the confirmation; until `endsAt` it can be given. */
export type DraftView = ImportLine &
  Pick<ImportContent, 'columns' | 'ignored'> & { state: 'DRAFT'; rows: PlannedRow[]; digest: string; endsAt: Date }

/**
 * What an import did; `cities` are the addresses of those that are there, by their ids, and `invited` says of whom its table names that she has been
 * invited (see {@link invitedKey}). Undoing is possible until `undoEndsAt`.
 */
export type AppliedView = ImportLine & {
  state: 'APPLIED'
  effects: ImportEffects
  undoEndsAt: Date
  canUndo: boolean
  cities: ReadonlyMap<string, CityAddress>
  invited: ReadonlySet<string>
}

/** What undoing an import did. */
export type UndoneView = ImportLine & {
  state: 'UNDONE'
  remains: ImportRemains
  cities: ReadonlyMap<string, CityAddress>
}

export type CityAddress = { slug: string; name: string; language: Locale }
export type ImportView = DraftView | AppliedView | UndoneView

/** An import with all that it would do, did, or left behind; null when there is none, it is over, or the viewer may not see it. */
export async function findImport(viewer: Viewer, id: string, now: Date): Promise<ImportView | null> {
  if (!isId(id)) return null
  const row = await getDb().registerImport.findFirst({
    where: { id, NOT: outdated(now) },
    select: { ...lineSelect, content: true, effects: true, remains: true },
  })
  if (!row || !can(viewer, 'register.import', row)) return null
  const { content, effects, remains, person, ...rest } = row
  const line = { ...rest, person: person?.name ?? null }
  if (line.state === 'DRAFT') return { ...line, state: 'DRAFT', ...(await viewDraft(line, content)) }
  if (line.state === 'UNDONE') {
    const left = importRemains.parse(remains)
    return { ...line, state: 'UNDONE', remains: left, cities: await addressesOf(left.cities) }
  }
  const did = importEffects.parse(effects)
  const undoEndsAt = undoEnds(line.appliedAt ?? line.readAt)
  const canUndo = now <= undoEndsAt && can(viewer, 'register.undo', row)
  const cities = await addressesOf([
    ...did.created,
    ...did.changed,
    ...did.delegates.map(({ cityId }) => ({ id: cityId })),
  ])
  const invited = await listInvited(did.delegates)
  return { ...line, state: 'APPLIED', effects: did, undoEndsAt, canUndo, cities, invited }
}

async function viewDraft({ networkId, readAt }: ImportLine, stored: Prisma.JsonValue) {
  const { columns, ignored, rows } = importContent.parse(stored)
  const plan = planImport(rows, await loadRegister(getDb(), networkId))
  return { columns, ignored, rows: plan, digest: planDigest(plan), endsAt: draftEnds(readAt) }
}

async function addressesOf(cities: readonly { id: string }[]): Promise<ReadonlyMap<string, CityAddress>> {
  const found = await getDb().city.findMany({
    where: { id: { in: [...new Set(cities.map(({ id }) => id))] } },
    select: { id: true, slug: true, name: true, language: true },
  })
  return new Map(found.map(({ id, ...address }) => [id, address]))
}

/** Names the invitation of an address to act for a city. */
export function invitedKey({ cityId, email }: { cityId: string | null; email: string | null }): string {
  return `${cityId} ${email}`
}

/** Of these people, those who were invited to act for their city and not uninvited, or act for it already. */
async function listInvited(delegates: ImportEffects['delegates']): Promise<ReadonlySet<string>> {
  const cityId = { in: delegates.map((one) => one.cityId) }
  const addresses = { in: delegates.flatMap(({ email }) => email ?? []) }
  const [invitations, acting] = await Promise.all([
    getDb().invitation.findMany({
      where: { cityId, address: addresses, revokedAt: null },
      select: { cityId: true, address: true },
    }),
    getDb().delegate.findMany({
      where: { cityId, person: { email: addresses } },
      select: { cityId: true, person: { select: { email: true } } },
    }),
  ])
  return new Set([
    ...invitations.map(({ cityId, address }) => invitedKey({ cityId, email: address })),
    ...acting.map(({ cityId, person }) => invitedKey({ cityId, email: person.email })),
  ])
}
