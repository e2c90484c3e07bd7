import { loadRegister } from '@/lib/cities/import/register'
import type { Transaction } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locales'
import { parseRequired } from '@/lib/i18n/localized-text'
import { proposePeriod } from '@/lib/plan/rules'
import { plainDate, todayIn, yearOf } from '@/lib/time/when'
import type { Known, PlanDraft } from './draft'
import { type Newcomers, newcomersOf, type UnitMandate } from './newcomers'
import { recognisePlan } from './recognise'

/** Of a text that was brought, all that its readings need. */
export const importSelect = {
  id: true,
  unitId: true,
  readAt: true,
  text: true,
  version: true,
  unit: {
    select: {
      id: true,
      slug: true,
      networkId: true,
      acronym: true,
      name: true,
      archivedAt: true,
      network: { select: { name: true, timeZone: true } },
      plans: { select: { endsOn: true, slug: true } },
    },
  },
} as const

type ImportRow = {
  text: string
  readAt: Date
  unit: {
    id: string
    networkId: string
    acronym: string
    name: unknown
    network: { name: string; timeZone: string }
    plans: { endsOn: Date; slug: string }[]
  }
}

/** What a text says, and what of it is new to Enlace; `known` is what it was read with. */
export type Reading = { draft: PlanDraft; newcomers: Newcomers; known: Known }

/** What a text says, beside the register of cities and the mandates as they are now. The year that it does not name is that of the unit's next plan. */
export async function loadReading(tx: Transaction, row: ImportRow): Promise<Reading> {
  const register = await loadRegister(tx, row.unit.networkId)
  const known = { ...knownOf(row), cities: register.filter((city) => !city.isArchived) }
  const draft = recognisePlan(row.text, known)
  return { draft, newcomers: newcomersOf(draft, register, await loadMandates(tx, row.unit.id)), known }
}

/** Letters in which a plan has said what it is called. */
const HEAD_LETTERS = 10_000

/** What the plan of a text is called, in the language that it is in; null where nothing in it says so. */
export function titleOf(row: ImportRow): { title: string | null; language: Locale } {
  const { title, language } = recognisePlan(row.text.slice(0, HEAD_LETTERS), { ...knownOf(row), cities: [] })
  return { title, language }
}

function knownOf({ readAt, unit }: ImportRow): Omit<Known, 'cities'> {
  const name = parseRequired(unit.name)
  const plans = unit.plans.map(({ endsOn }) => ({ endsOn: plainDate(endsOn) }))
  const { startsOn } = proposePeriod(plans, todayIn(unit.network.timeZone, readAt))
  return {
    networkName: unit.network.name,
    unitName: name.texts[name.original] ?? '',
    acronym: unit.acronym,
    year: yearOf(startsOn),
  }
}

async function loadMandates(tx: Transaction, unitId: string): Promise<UnitMandate[]> {
  const rows = await tx.mandate.findMany({
    where: { unitId },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    select: {
      cityId: true,
      role: true,
      startsOn: true,
      startPrecision: true,
      endsOn: true,
      endPrecision: true,
      city: { select: { name: true } },
    },
  })
  return rows.map(({ city, startsOn, endsOn, ...mandate }) => ({
    ...mandate,
    ...{ cityName: city.name, startsOn: plainDate(startsOn), endsOn: endsOn && plainDate(endsOn) },
  }))
}
