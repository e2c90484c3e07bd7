import type { Transaction } from '@/lib/db/client'
import { storedDate } from '@/lib/time/when'
import type { Prisma } from '@/prisma/generated/client/client'
import { asLocalized } from './defaults'

type HandoverGiven = Partial<Omit<Prisma.HandoverUncheckedCreateInput, 'startsOn' | 'notes'>> & {
  unitId: string
  mandateId: string
  /** YYYY-MM-DD; known by the day unless a precision is given. */
  startsOn?: string
  notes?: string
  /** What there is to see to. */
  point?: string
}

/** A hand-over that the coordination opened and nobody has confirmed. */
export function createHandover(db: Transaction, { startsOn, notes, point, ...given }: HandoverGiven) {
  return db.handover.create({
    data: {
      openedBy: 'COORDINATION',
      openedAt: new Date('2016-10-03T12:00:00Z'),
      ...(startsOn ? { startsOn: storedDate(startsOn), startPrecision: 'DAY' } : {}),
      notes: notes && asLocalized(notes),
      ...(point ? { points: { create: { text: asLocalized(point) } } } : {}),
      ...given,
    },
    include: { points: true },
  })
}
