import type { Transaction } from '@/lib/db/client'
import { parseRequired } from '@/lib/i18n/localized-text'
import { proposePeriod } from '@/lib/plan/rules'
import { plainDate, todayIn, yearOf } from '@/lib/time/when'
import type { PlanDraft } from './draft'
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
    networkId: string
    acronym: string
    name: unknown
    network: { name: string; timeZone: string }
    plans: { endsOn: Date; slug: string }[]
  }
}

/** What a text says, beside the register of cities as it is now. The year that it does not name is that of the unit's next plan. */
export async function loadDraft(tx: Transaction, { text, readAt, unit }: ImportRow): Promise<PlanDraft> {
  const cities = await tx.city.findMany({
    where: { networkId: unit.networkId, archivedAt: null },
    orderBy: { id: 'asc' },
    select: { id: true, name: true, country: true },
  })
  const name = parseRequired(unit.name)
  const plans = unit.plans.map(({ endsOn }) => ({ endsOn: plainDate(endsOn) }))
  const { startsOn } = proposePeriod(plans, todayIn(unit.network.timeZone, readAt))
  return recognisePlan(text, {
    networkName: unit.network.name,
    unitName: name.texts[name.original] ?? '',
    acronym: unit.acronym,
    cities,
    year: yearOf(startsOn),
  })
}
