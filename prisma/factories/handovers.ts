import type { Transaction } from '@/lib/db/client'
import { type LocalizedText, localize } from '@/lib/i18n/localized-text'
import { storedDate } from '@/lib/time/when'
import type { Prisma } from '@/prisma/generated/client/client'
import { createUnit } from './cities'
import { asLocalized } from './defaults'
import { createMandate } from './mandates'

type HandoverGiven = Partial<Omit<Prisma.HandoverUncheckedCreateInput, 'startsOn' | 'notes'>> & {
  unitId: string
  mandateId: string
  /** YYYY-MM-DD; known by the day unless a precision is given. */
  startsOn?: string
  notes?: string | LocalizedText
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

type TellGiven = { networkId: string; cityId: string; successorCityId: string; now: Date; notes?: LocalizedText }

/**
 * What mails about hand-overs tell, by their kinds: each a unit of its own, which the city coordinates until the end of 2016, with its hand-over as it is when that kind is
 * sent at `now`.
 */
export async function createHandoversToTell(
  db: Transaction,
  { networkId, cityId, successorCityId, now, notes }: TellGiven,
) {
  const reason = localize('pt', { pt: 'Cúpula adiada.', es: 'Cumbre postergada.' })
  const confirmed = { outgoingConfirmedAt: now, successorConfirmedAt: now }
  const handOver = async (slug: string, given: Partial<HandoverGiven>) => {
    const { id: unitId } = await createUnit(db, { networkId, slug: `utpeam-${slug}`, acronym: 'UTPEAM' })
    const term = { startsOn: '2014-01-01', endsOn: '2016-12-31' }
    const mandate = await createMandate(db, { unitId, cityId, role: 'COORDINATION', ...term })
    const terms = { successorCityId, startsOn: '2017-01-01' }
    return (await createHandover(db, { unitId, mandateId: mandate.id, ...terms, ...given })).id
  }
  const passed = { startsOn: now.toISOString().slice(0, 10), point: 'Entregar as senhas.', ...(notes ? { notes } : {}) }
  return {
    'handover.opened': {
      handoverId: await handOver('a', { successorCityId: null, startPrecision: 'YEAR', openedBy: 'ITSELF' }),
    },
    'handover.asked': { handoverId: await handOver('b', { outgoingConfirmedAt: now }), side: 'successor' },
    'handover.confirmed': { handoverId: await handOver('c', confirmed) },
    'handover.calledOff': {
      handoverId: await handOver('d', { ...confirmed, calledOffAt: now, calledOffReason: reason }),
      wasConfirmed: true,
    },
    'handover.passed': { handoverId: await handOver('e', { ...confirmed, ...passed, passedAt: now }) },
  } as const
}
