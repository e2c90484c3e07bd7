import 'server-only'
import { getDb } from '@/lib/db/client'
import { idInput } from '@/lib/forms/input-schema'
import { type Locale, locales } from '@/lib/i18n/locales'
import { type LocalizedText, localize, parseRequired } from '@/lib/i18n/localized-text'
import type { CalendarMethod } from '@/lib/ical/message'
import type { NoticeKind } from '@/lib/mail/notice-kinds'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import type { Mail, Notice } from '@/prisma/generated/client/client'
import { listAddressees } from './addressee-queries'
import { composeMail } from './compose-mail'
import type { Reader } from './kind'
import { noticeOfRow } from './notice-queries'

/** A notice of a unit as a line. */
export type NoticeLine = {
  id: string
  kind: NoticeKind
  /** What the thing that it speaks of is called now; null when it is gone. */
  about: LocalizedText | null
  state: 'WAITING' | 'SENT' | 'CALLED_OFF'
  /** When it goes, went, or was called off. */
  at: Date
  /** How many get or got it, by mail or in the digest; null while it waits: that is found when it goes. */
  readers: number | null
  failures: number
}

const shown = 50

type UnitResource = { networkId: string; unitId: string }

/** A unit's latest notices, those that wait first, for who looks after its mail; null for others. */
export async function listUnitNotices(viewer: Actor, unit: UnitResource): Promise<NoticeLine[] | null> {
  if (!can(viewer, 'notice.read', unit)) return null
  const rows = await getDb().notice.findMany({
    // A digest is one reader's own.
    where: { unitId: unit.unitId, kind: { not: 'digest' } },
    orderBy: [{ addressedAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take: shown,
    include: { _count: { select: { digest: true } }, mails: { select: { failedAt: true } } },
  })
  const titles = await findTitles(rows)
  return rows.map(({ mails, _count, ...row }) => ({
    ...lineOf(row, titles),
    readers: row.addressedAt ? mails.length + _count.digest : null,
    failures: mails.filter(({ failedAt }) => failedAt !== null).length,
  }))
}

function lineOf(row: Notice, titles: Map<string, LocalizedText>) {
  const { id, kind, dueAt, addressedAt, calledOffAt } = row
  const state = calledOffAt ? 'CALLED_OFF' : addressedAt ? 'SENT' : 'WAITING'
  const about = idsIn(row).flatMap((subject) => titles.get(subject) ?? [])[0] ?? null
  return { id, kind: kind as NoticeKind, about, state, at: calledOffAt ?? addressedAt ?? dueAt } as const
}

/** The ids that notices speak of, whatever their kind. */
function idsIn({ data }: Notice): string[] {
  const values = data && typeof data === 'object' && !Array.isArray(data) ? Object.values(data) : []
  return values.filter((value): value is string => idInput.safeParse(value).success)
}

/** What plans, activities, proposals and cities are called, in four queries for all notices. */
async function findTitles(notices: Notice[]): Promise<Map<string, LocalizedText>> {
  const where = { id: { in: notices.flatMap(idsIn) } }
  const select = { id: true, title: true } as const
  const plans = await getDb().plan.findMany({ where, select })
  const activities = await getDb().activity.findMany({ where, select })
  const proposals = await getDb().proposal.findMany({ where, select })
  const cities = await getDb().city.findMany({ where, select: { id: true, name: true, language: true } })
  return new Map([
    ...[...plans, ...activities, ...proposals].map(({ id, title }) => [id, parseRequired(title)] as const),
    ...cities.map(({ id, name, language }) => [id, localize(language, { [language]: name })] as const),
  ])
}

/** What became of one reader's mail. `at` is when it went or is tried again; `reply` what the mail server said to the last attempt. */
export type ReaderLine = {
  name: string | null
  address: string
  language: Locale
  state: 'WAITING' | 'SENT' | 'RETRYING' | 'FAILED' | 'DROPPED' | 'DIGEST'
  at: Date | null
  reply: string | null
}

/** The mail in one language, as its readers get it. */
export type Preview = {
  language: Locale
  subject: string
  from: string
  replyTo: string | null
  text: string
  calendar: CalendarMethod | null
}

export type NoticeView = NoticeLine & { receivers: ReaderLine[]; previews: Preview[] }

/** A notice with its mail in every language and whoever gets it, for who looks after the unit's mail; null for others and for what is not there. */
export async function findUnitNotice(
  viewer: Actor,
  unit: UnitResource,
  id: string,
  now: Date,
): Promise<NoticeView | null> {
  // The id comes from an address: anything may stand there.
  if (!can(viewer, 'notice.read', unit) || !idInput.safeParse(id).success) return null
  const row = await getDb().notice.findFirst({
    where: { id, unitId: unit.unitId, kind: { not: 'digest' } },
    include: {
      mails: { orderBy: { address: 'asc' }, include: { person: { select: { name: true } } } },
      digest: { select: { person: { select: { name: true, email: true, language: true } } } },
    },
  })
  if (!row) return null
  const { mails, digest, ...notice } = row
  const line = lineOf(notice, await findTitles([notice]))
  const receivers =
    line.state === 'WAITING'
      ? await expectedReaders(notice, now)
      : [...mails.map(readerOfMail), ...digest.map(({ person }) => readerOfDigest(person))]
  return {
    ...line,
    readers: receivers.length,
    failures: receivers.filter(({ state }) => state === 'FAILED').length,
    receivers,
    previews: await previewsOf(notice, now),
  }
}

/** Who would get it if it went now. */
async function expectedReaders(notice: Notice, now: Date): Promise<ReaderLine[]> {
  const addressees = (await listAddressees(getDb(), noticeOfRow(notice), now)).filter(
    ({ delivery }) => delivery !== 'NEVER',
  )
  const people = await getDb().person.findMany({
    where: { id: { in: addressees.flatMap(({ reader }) => reader.personId ?? []) } },
    select: { id: true, name: true },
  })
  return addressees.map(({ reader: { personId, address, language }, delivery }) => {
    const name = people.find((person) => person.id === personId)?.name ?? null
    const state = delivery === 'DIGEST' ? ('DIGEST' as const) : ('WAITING' as const)
    return { name, address, language, state, at: null, reply: null }
  })
}

function readerOfMail(mail: Mail & { person: { name: string } | null }): ReaderLine {
  const { person, address, language, sentAt, failedAt, droppedAt, attempts, nextAttemptAt, lastError } = mail
  const reader = { name: person?.name ?? null, address, language, reply: lastError }
  if (sentAt) return { ...reader, state: 'SENT', at: sentAt }
  if (failedAt) return { ...reader, state: 'FAILED', at: failedAt }
  if (droppedAt) return { ...reader, state: 'DROPPED', at: droppedAt }
  return attempts > 0 ? { ...reader, state: 'RETRYING', at: nextAttemptAt } : { ...reader, state: 'WAITING', at: null }
}

function readerOfDigest({ name, email, language }: { name: string; email: string; language: Locale }): ReaderLine {
  return { name, address: email, language, state: 'DIGEST', at: null, reply: null }
}

/** Nobody's mail: it ends nobody's notices. */
const nobody = { personId: null, address: '', timeZone: 'UTC' }

async function previewsOf(notice: Notice, now: Date): Promise<Preview[]> {
  const previews: Preview[] = []
  for (const language of locales) {
    const reader: Reader = { ...nobody, language }
    const mail = await composeMail(noticeOfRow(notice), reader, now, null)
    if (!mail) continue
    const { subject, text, senderName = '', replyTo = null, calendar } = mail
    previews.push({ language, subject, from: senderName, replyTo, text, calendar: calendar?.method ?? null })
  }
  return previews
}
