import type { Transaction } from '@/lib/db/client'
import { storedDate } from '@/lib/time/when'
import type { Prisma } from '@/prisma/generated/client/client'

type MandateGiven = Partial<Omit<Prisma.MandateUncheckedCreateInput, 'startsOn' | 'endsOn'>> & {
  unitId: string
  cityId: string
  /** YYYY-MM-DD; known by the day unless a precision is given. */
  startsOn?: string
  endsOn?: string
}

/** A membership that began in 2016, the day being unknown, and has no end. */
export function createMandate(db: Transaction, { startsOn, endsOn, ...given }: MandateGiven) {
  return db.mandate.create({
    data: {
      role: 'MEMBERSHIP',
      startsOn: storedDate(startsOn ?? '2016-01-01'),
      startPrecision: startsOn ? 'DAY' : 'YEAR',
      ...(endsOn ? { endsOn: storedDate(endsOn), endPrecision: 'DAY' } : {}),
      ...given,
    },
  })
}
