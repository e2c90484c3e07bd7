import { type CityLine, cityLineSelect } from '@/lib/cities/view'
import { type LocalizedText, parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import { type Precision, plainDate } from '@/lib/time/when'
import type { Prisma } from '@/prisma/generated/client/client'
import type { HandoverDay, HandoverState, HandoverTerms } from './rules'

/** Somebody's confirmation; `bySecretariat`: the secretariat gave it for the city. */
type Confirmation = { at: Date; bySecretariat: boolean }

/** A point that the outgoing city added to the checklist. */
type HandoverPointView = { id: string; version: number; text: LocalizedText; doneAt: Date | null }

/** The hand-over of a unit's coordination, as those see it who may read it. */
export type HandoverView = {
  id: string
  version: number
  state: HandoverState
  unit: {
    id: string
    slug: string
    acronym: string
    name: LocalizedText
    networkId: string
    network: { name: string; timeZone: string }
  }
  outgoing: CityLine
  /** The coordination that is handed over, with its days (YYYY-MM-DD, inclusive, in the network's zone) as they are now. */
  mandate: {
    id: string
    startsOn: string
    startPrecision: Precision
    endsOn: string | null
    endPrecision: Precision | null
  }
  /** Null while it is not known who takes over. */
  successor: CityLine | null
  /** Whether anybody acts for the successor today, and whether this viewer may invite somebody to. */
  successorDelegates: { has: boolean; mayInvite: boolean }
  day: HandoverDay | null
  notes: LocalizedText | null
  /** On the day, the decisions that are open with the outgoing city pass to the successor. */
  passesTasks: boolean
  /** As they were added. */
  points: HandoverPointView[]
  openedBy: 'COORDINATION' | 'SECRETARIAT' | 'ITSELF'
  openedAt: Date
  confirmed: { outgoing: Confirmation | null; successor: Confirmation | null }
  calledOff: { at: Date; reason: LocalizedText | null } | null
  /** When what passes on the day had passed. */
  passedAt: Date | null
}

export const handoverSelect = {
  id: true,
  version: true,
  unitId: true,
  successorCityId: true,
  startsOn: true,
  startPrecision: true,
  notes: true,
  passesTasks: true,
  openedBy: true,
  openedAt: true,
  outgoingConfirmedAt: true,
  outgoingBySecretariat: true,
  successorConfirmedAt: true,
  successorBySecretariat: true,
  calledOffAt: true,
  calledOffReason: true,
  passedAt: true,
  unit: {
    select: {
      id: true,
      slug: true,
      acronym: true,
      name: true,
      networkId: true,
      archivedAt: true,
      network: { select: { name: true, timeZone: true } },
    },
  },
  mandate: {
    select: {
      id: true,
      cityId: true,
      startsOn: true,
      startPrecision: true,
      endsOn: true,
      endPrecision: true,
      city: { select: cityLineSelect },
    },
  },
  successorCity: { select: cityLineSelect },
  points: { orderBy: { id: 'asc' }, select: { id: true, version: true, text: true, doneAt: true } },
} as const satisfies Prisma.HandoverSelect

export type HandoverRow = Prisma.HandoverGetPayload<{ select: typeof handoverSelect }>

/** What of a hand-over says who may do what. */
export const handoverRightsSelect = {
  successorCityId: true,
  unit: { select: { id: true, networkId: true } },
  mandate: { select: { cityId: true } },
} as const satisfies Prisma.HandoverSelect

type HandoverRights = Prisma.HandoverGetPayload<{ select: typeof handoverRightsSelect }>

/** What the policy looks at. */
export function handoverResource({ unit, mandate, successorCityId }: HandoverRights) {
  return { networkId: unit.networkId, unitId: unit.id, outgoingCityId: mandate.cityId, successorCityId }
}

export function termsOf(row: HandoverRow): HandoverTerms {
  return {
    day: dayOf(row),
    isConfirmedByOutgoing: row.outgoingConfirmedAt !== null,
    isConfirmedBySuccessor: row.successorConfirmedAt !== null,
    isCalledOff: row.calledOffAt !== null,
    outgoingEndsOn: row.mandate.endsOn && plainDate(row.mandate.endsOn),
  }
}

function dayOf({ startsOn, startPrecision }: Pick<HandoverRow, 'startsOn' | 'startPrecision'>): HandoverDay | null {
  return startsOn && startPrecision && { startsOn: plainDate(startsOn), startPrecision }
}

export function viewOfHandover(
  row: HandoverRow,
  { state, successorDelegates }: Pick<HandoverView, 'state' | 'successorDelegates'>,
): HandoverView {
  const { unit, mandate } = row
  return {
    ...{ id: row.id, version: row.version, state, openedBy: row.openedBy, openedAt: row.openedAt },
    ...{ passesTasks: row.passesTasks, passedAt: row.passedAt },
    unit: {
      ...{ id: unit.id, slug: unit.slug, acronym: unit.acronym, networkId: unit.networkId, network: unit.network },
      name: parseRequired(unit.name),
    },
    outgoing: mandate.city,
    mandate: {
      ...{ id: mandate.id, startPrecision: mandate.startPrecision, endPrecision: mandate.endPrecision },
      startsOn: plainDate(mandate.startsOn),
      endsOn: mandate.endsOn && plainDate(mandate.endsOn),
    },
    successor: row.successorCity,
    successorDelegates,
    day: dayOf(row),
    notes: parseLocalized(row.notes),
    points: row.points.map(({ text, ...point }) => ({ ...point, text: parseRequired(text) })),
    confirmed: {
      outgoing: confirmation(row.outgoingConfirmedAt, row.outgoingBySecretariat),
      successor: confirmation(row.successorConfirmedAt, row.successorBySecretariat),
    },
    calledOff: row.calledOffAt && { at: row.calledOffAt, reason: parseLocalized(row.calledOffReason) },
  }
}

function confirmation(at: Date | null, bySecretariat: boolean): Confirmation | null {
  return at && { at, bySecretariat }
}
