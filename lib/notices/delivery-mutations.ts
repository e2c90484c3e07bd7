import 'server-only'
import { getDb, type Transaction } from '@/lib/db/client'
import { getEnv } from '@/lib/env'
import { type NoticeKind, noticeKinds } from '@/lib/mail/notice-kinds'
import { mayBeWrittenTo } from '@/lib/mail/recipients'
import { refusalOf, sendMail } from '@/lib/mail/send-mail'
import type { Mail, Notice } from '@/prisma/generated/client/client'
import { listAddressees } from './addressee-queries'
import { composeMail } from './compose-mail'
import { noticeOfRow } from './notice-queries'

// What the worker does, one step at a time. Each step locks the row it works on for as long as it takes and passes over what others have
// locked: several workers never do the same, and a worker that is killed leaves its row to the next at once.

const minute = 60_000

/** Sending waits for a mail server, which the timeouts of lib/mail bound; a transaction of a request never does. */
const patience = { maxWait: 5_000, timeout: 90_000 }

/**
 * Addresses one notice that is due at `now`: a mail for each reader who wants one at once, an entry in the digest for who wants that. False when none
 * is due.
 */
export async function addressNextNotice(now: Date): Promise<boolean> {
  let id: string | undefined
  const work = getDb().$transaction(async (tx) => {
    const [due] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id::text AS id FROM notice
      WHERE due_at <= ${now} AND addressed_at IS NULL AND called_off_at IS NULL
      ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`
    if (!due) return false
    id = due.id
    await address(tx, await tx.notice.findUniqueOrThrow({ where: { id } }), now)
    return true
  }, patience)
  return work.catch((error) => putOff(id, now, error))
}

/** One notice that cannot be addressed does not stand in the way of the others. */
async function putOff(id: string | undefined, now: Date, error: unknown): Promise<boolean> {
  if (!id) throw error
  const dueAt = new Date(now.getTime() + 10 * minute)
  await getDb().notice.updateMany({ where: { id, addressedAt: null }, data: { dueAt } })
  process.stderr.write(
    `A notice could not be addressed: ${error instanceof Error ? error.message.trim() : 'unknown'}\n`,
  )
  return true
}

async function address(tx: Transaction, row: Notice, now: Date): Promise<void> {
  const { isBulk } = noticeKinds[row.kind as NoticeKind]
  const addressees = await listAddressees(tx, noticeOfRow(row), now)
  const told = addressees.filter(({ reader }) => mayBeWrittenTo(reader.address))
  await tx.mail.createMany({
    data: told
      .filter(({ delivery }) => delivery === 'AT_ONCE')
      .map(({ reader }) => ({ ...reader, noticeId: row.id, isBulk, nextAttemptAt: now })),
  })
  await tx.digestEntry.createMany({
    data: told.flatMap(({ reader, delivery }) =>
      reader.personId && delivery === 'DIGEST' ? [{ noticeId: row.id, personId: reader.personId }] : [],
    ),
    skipDuplicates: true,
  })
  await tx.notice.update({ where: { id: row.id }, data: { addressedAt: now }, select: { id: true } })
}

/**
 * Sends one mail that is due at `now`, those that somebody waits for before those that go to many. It is noted as sent in the transaction that
 * holds its row: killed in between, the worker leaves it to be sent again, with the same Message-ID, and no other. False when none is due, or when as many went out
 * within the last minute as the throttle lets.
 */
export async function sendNextMail(now: Date): Promise<boolean> {
  const takesBulk = await hasRoomForBulk(now)
  return getDb().$transaction(async (tx) => {
    // Waiting for the mail server is no forgotten transaction.
    await tx.$executeRaw`SET LOCAL idle_in_transaction_session_timeout = '90s'`
    const [due] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id::text AS id FROM mail
      WHERE next_attempt_at <= ${now} AND sent_at IS NULL AND failed_at IS NULL AND dropped_at IS NULL
        AND (NOT is_bulk OR ${takesBulk})
      ORDER BY is_bulk, next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`
    if (!due) return false
    const mail = await tx.mail.findUniqueOrThrow({ where: { id: due.id }, include: { notice: true } })
    const outcome = await attempt(tx, mail, now)
    await tx.mail.update({
      where: { id: mail.id },
      data: { ...outcome, attempts: { increment: 1 } },
      select: { id: true },
    })
    return true
  }, patience)
}

async function attempt(tx: Transaction, mail: Mail & { notice: Notice }, now: Date) {
  try {
    const composed = await composeMail(noticeOfRow(mail.notice), mail, now, tx)
    if (!composed) return { droppedAt: now }
    await sendMail({ ...composed, identity: mail.id })
    return { sentAt: now, lastError: null }
  } catch (error) {
    const { reply, isForGood } = refusalOf(error)
    const isLast = mail.attempts + 1 >= mostAttempts
    if (isForGood || isLast) return { failedAt: now, lastError: reply }
    return { lastError: reply, nextAttemptAt: new Date(now.getTime() + pauseAfter(mail.attempts + 1)) }
  }
}

/** With these pauses, the last attempt comes about three days after the first. */
const mostAttempts = 16

/** After 1, 2, 4 … minutes, and at most 8 hours. */
function pauseAfter(attempts: number): number {
  return Math.min(2 ** (attempts - 1) * minute, 8 * 60 * minute)
}

/** Mail servers take a flood of mails for spam. */
async function hasRoomForBulk(now: Date): Promise<boolean> {
  const sent = await getDb().mail.count({
    where: { isBulk: true, sentAt: { gt: new Date(now.getTime() - minute) } },
  })
  return sent < getEnv().MAIL_BULK_PER_MINUTE
}
