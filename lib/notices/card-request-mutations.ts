import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { queueNotices } from '@/lib/mail/queue-notice'
import { listCardsToConfirm } from './card-queries'

/** After how long a city that did not answer is asked once more, and then no more for the same reason. */
const patience = 30 * 24 * 60 * 60_000

/** Asks the cities that take part whose cards are to be confirmed: once for each day on which a card became due, and once more later. */
export async function queueCardRequests(tx: Transaction, now: Date): Promise<void> {
  const cards = (await listCardsToConfirm(tx, now)).map(({ due, ...card }) => {
    const first = `card ${card.cityId} ${due.on}`
    return { ...card, first, again: `${first} again` }
  })
  const keys = cards.flatMap(({ first, again }) => [first, again])
  const asked = await tx.notice.findMany({
    where: { mergeKey: { in: keys } },
    select: { mergeKey: true, createdAt: true },
  })
  const askedAt = new Map(asked.map(({ mergeKey, createdAt }) => [mergeKey, createdAt]))
  const orders = cards.flatMap(({ cityId, unitId, first, again }) => {
    const firstAt = askedAt.get(first)
    const mergeKey = firstAt ? again : first
    const isTooSoon = firstAt && now.getTime() - firstAt.getTime() < patience
    if (isTooSoon || askedAt.has(mergeKey)) return []
    return [{ kind: 'card.toConfirm' as const, unitId, data: { cityId }, mergeKey }]
  })
  await queueNotices(tx, orders, now)
}
