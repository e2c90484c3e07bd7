import type { Transaction } from '@/lib/db/client'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { storedDate } from '@/lib/time/when'
import type { Prisma } from '@/prisma/generated/client/client'
import { asLocalized } from './defaults'

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

type ExtensionGiven = {
  mandateId: string
  /** YYYY-MM-DD, both known by the month: the last day until then, and the new one. */
  fromEndsOn: string
  toEndsOn: string
  reason?: string | LocalizedText
}

/** An extension alone: the mandate is given its new last day by whoever creates it. */
export function createMandateExtension(db: Transaction, { fromEndsOn, toEndsOn, reason, mandateId }: ExtensionGiven) {
  return db.mandateExtension.create({
    data: {
      mandateId,
      fromEndsOn: storedDate(fromEndsOn),
      fromPrecision: 'MONTH',
      toEndsOn: storedDate(toEndsOn),
      toPrecision: 'MONTH',
      reason: asLocalized(reason ?? 'Cúpula adiada'),
      decidedAt: storedDate(fromEndsOn),
    },
  })
}
