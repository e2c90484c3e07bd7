import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { queueNotice } from '@/lib/mail/queue-notice'
import { erasePersonData } from './erase-person'
import { dueBefore } from './retention'

/** Deletes what was kept for as long as retention.ts says: outcomes of mails, notices of which nothing is left to send, who came to meetings and was erased long ago. */
export async function deleteKeptLongEnough(tx: Transaction, now: Date): Promise<void> {
  const mailsOf = { lt: dueBefore('mail', now) }
  await tx.mail.deleteMany({ where: { OR: [{ sentAt: mailsOf }, { failedAt: mailsOf }, { droppedAt: mailsOf }] } })
  const noticesOf = { lt: dueBefore('notice', now) }
  await tx.notice.deleteMany({
    where: { OR: [{ addressedAt: noticesOf }, { calledOffAt: noticesOf }], mails: { none: {} }, digest: { none: {} } },
  })
  const metBefore = { activity: { endsOn: { lt: dueBefore('delegation', now) } } }
  await tx.delegationMember.deleteMany({ where: { answer: metBefore } })
  await tx.meetingGuest.deleteMany({ where: { sheet: metBefore } })
  await tx.meetingAnswer.updateMany({ where: metBefore, data: { answeredById: null } })
  await tx.agendaItem.updateMany({ where: { leadName: { not: null }, ...metBefore }, data: { leadName: null } })
  await tx.erasedPerson.deleteMany({ where: { erasedAt: { lt: dueBefore('erasedPerson', now) } } })
}

/** Few at a time: each is a handful of statements, and the next day takes the next ones. */
const atOnce = 25

/**
 * Tells whoever has had no part in anything and has not signed in for as long as retention.ts says that her account will be erased; and erases those
 * who were told long enough ago and did not sign in since.
 */
export async function settleUnusedAccounts(tx: Transaction, now: Date): Promise<void> {
  const unused = await listUnusedAccounts(tx, now)
  const keyOf = (id: string) => `accountUnused ${id}`
  const told = await tx.notice.findMany({
    where: { kind: 'account.unused', mergeKey: { in: unused.map(({ id }) => keyOf(id)) } },
    orderBy: { createdAt: 'asc' },
    select: { mergeKey: true, createdAt: true },
  })
  const toldAt = new Map(told.map(({ mergeKey, createdAt }) => [mergeKey, createdAt]))
  let erased = 0
  for (const person of unused) {
    const at = toldAt.get(keyOf(person.id))
    if (!at) {
      const order = { kind: 'account.unused', data: { personId: person.id }, mergeKey: keyOf(person.id) } as const
      await queueNotice(tx, order, now)
    } else if (at < dueBefore('warning', now) && erased < atOnce) {
      erased += 1
      await erasePersonData(tx, person, { by: { linkOfCityId: null }, action: 'person.erase' }, now)
    }
  }
}

/**
 * Accounts that nobody needs: no part in a city or a secretariat that goes on or ended lately, no sign-in lately, not made lately, and nothing else
 * with their address (a contact, an open invitation, a city's card).
 */
async function listUnusedAccounts(tx: Transaction, now: Date): Promise<{ id: string; email: string }[]> {
  const before = dueBefore('unusedAccount', now)
  return tx.$queryRaw<{ id: string; email: string }[]>`
    SELECT p.id::text AS id, p.email FROM person p
    WHERE NOT p.is_demo
      AND coalesce(p.last_sign_in_at, p.email_verified, ${before}) <= ${before}
      AND p.id < ${firstIdAt(before)}::uuid
      AND NOT EXISTS (SELECT 1 FROM delegate d WHERE d.person_id = p.id AND (d.ends_on IS NULL OR d.ends_on >= ${before}::date))
      AND NOT EXISTS (SELECT 1 FROM secretariat_member m WHERE m.person_id = p.id AND (m.ends_on IS NULL OR m.ends_on >= ${before}::date))
      AND NOT EXISTS (SELECT 1 FROM contact c WHERE lower(c.email) = p.email)
      AND NOT EXISTS (SELECT 1 FROM city c WHERE lower(c.contact_email) = p.email)
      AND NOT EXISTS (SELECT 1 FROM invitation i WHERE i.address = p.email AND i.accepted_at IS NULL AND i.revoked_at IS NULL)
    ORDER BY p.id`
}

/** Ids begin with the milliseconds at which they were made (RFC 9562, section 5.7): the smallest one of an instant. */
function firstIdAt(instant: Date): string {
  const hex = instant.getTime().toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
}
