import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import { isInForceDuring } from '@/lib/mandates/rules'
import { indicatorContent } from '@/lib/progress/indicator-row'
import { compareScheduled } from '@/lib/schedule/months'
import { countOrdinals } from '@/lib/schedule/ordinals'
import { plainDate, whenFromRow } from '@/lib/time/when'
import type { Prisma } from '@/prisma/generated/client/client'
import {
  type ContentActivity,
  type ContentCity,
  type ContentMandate,
  type ContentObjective,
  type PlanContent,
  spanOf,
} from './plan-content'

/** The columns of a city as contents say it. */
export const citySelect = { slug: true, name: true, language: true, country: true, governmentName: true } as const
const inTheirOrder = {
  where: { removedAt: null },
  orderBy: { position: 'asc' },
  select: { id: true, text: true },
} as const

const contentSelect = {
  slug: true,
  title: true,
  introduction: true,
  closing: true,
  startsOn: true,
  endsOn: true,
  objectives: {
    ...inTheirOrder,
    select: {
      ...inTheirOrder.select,
      indicators: { orderBy: { position: 'asc' } },
      cities: { orderBy: [{ city: { name: 'asc' } }, { cityId: 'asc' }], select: { city: { select: citySelect } } },
    },
  },
  axes: inTheirOrder,
  unit: {
    select: {
      slug: true,
      acronym: true,
      accent: true,
      logoId: true,
      name: true,
      network: { select: { slug: true, name: true, timeZone: true } },
      mandates: {
        where: { role: { in: ['COORDINATION', 'SUB_COORDINATION'] } },
        orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
        select: {
          role: true,
          startsOn: true,
          startPrecision: true,
          endsOn: true,
          endPrecision: true,
          city: { select: citySelect },
        },
      },
    },
  },
  activities: {
    where: { removedAt: null },
    select: {
      id: true,
      slug: true,
      title: true,
      description: true,
      kinds: true,
      isNumbered: true,
      ordinalOverride: true,
      precision: true,
      startsOn: true,
      endsOn: true,
      startTime: true,
      endTime: true,
      timeZone: true,
      status: true,
      statusReason: true,
      placeName: true,
      placeCountry: true,
      venue: true,
      isOnline: true,
      hostCity: { select: { ...citySelect, timeZone: true } },
      objectives: {
        where: { objective: { removedAt: null } },
        orderBy: { objective: { position: 'asc' } },
        select: { objectiveId: true },
      },
      axes: { where: { axis: { removedAt: null } }, orderBy: { axis: { position: 'asc' } }, select: { axisId: true } },
    },
  },
} as const satisfies Prisma.PlanSelect

type ContentRow = Prisma.PlanGetPayload<{ select: typeof contentSelect }>
type ActivityOfContent = ContentRow['activities'][number]

/**
 * What a plan says now. The caller has made sure that it may be read; inside a transaction that is to see one moment only, the caller has
 * made it one (REPEATABLE READ), since this takes several statements.
 */
export async function loadPlanContent(db: Transaction, planId: string): Promise<PlanContent> {
  return contentOfRow(await db.plan.findUniqueOrThrow({ where: { id: planId }, select: contentSelect }))
}

/** The same of several plans at once, by their ids, in as many queries as for one. */
export async function loadPlanContents(db: Transaction, planIds: readonly string[]): Promise<Map<string, PlanContent>> {
  const rows = await db.plan.findMany({
    where: { id: { in: [...planIds] } },
    select: { ...contentSelect, id: true },
  })
  return new Map(rows.map(({ id, ...row }) => [id, contentOfRow(row)]))
}

function contentOfRow(row: ContentRow): PlanContent {
  const { unit, slug } = row
  const { network, mandates } = unit
  const period = { startsOn: plainDate(row.startsOn), endsOn: plainDate(row.endsOn) }
  const activities = row.activities.map((activity) => ({ ...activity, when: whenFromRow(activity) }))
  const ordinals = countOrdinals(activities)
  return {
    format: 1,
    network,
    unit: {
      slug: unit.slug,
      acronym: unit.acronym,
      name: parseRequired(unit.name),
      accent: unit.accent,
      logoId: unit.logoId,
    },
    slug,
    title: parseRequired(row.title),
    introduction: parseLocalized(row.introduction),
    closing: parseLocalized(row.closing),
    ...period,
    mandates: mandates.map(contentOfMandate).filter((mandate) => isInForceDuring(mandate, period)),
    objectives: row.objectives.map(contentOfObjective),
    axes: row.axes.map(({ id, text }) => ({ id, text: parseRequired(text) })),
    activities: activities
      .sort(compareScheduled)
      .map((activity) => contentOfActivity(activity, ordinals.get(activity.id) ?? null, network.timeZone)),
  }
}

function contentOfObjective({ id, text, ...row }: ContentRow['objectives'][number]): ContentObjective {
  const indicators = row.indicators.map((indicator) => {
    const { baselineOn, due, ...said } = indicatorContent(indicator)
    return { id: indicator.id, ...said, baselineOn: baselineOn && spanOf(baselineOn), due: spanOf(due) }
  })
  return { id, text: parseRequired(text), indicators, cities: row.cities.map(({ city }) => city) }
}

function contentOfMandate(row: ContentRow['unit']['mandates'][number]): ContentMandate {
  const role = row.role === 'COORDINATION' ? 'COORDINATION' : 'SUB_COORDINATION'
  return { ...row, role, startsOn: plainDate(row.startsOn), endsOn: row.endsOn && plainDate(row.endsOn) }
}

function contentOfActivity(row: ActivityOfContent, ordinal: number | null, zone: string): ContentActivity {
  const { id, slug, kinds, status, hostCity } = row
  return {
    id,
    slug,
    title: parseRequired(row.title),
    description: parseLocalized(row.description),
    ordinal,
    kinds,
    when: whenFromRow(row),
    zone: hostCity?.timeZone ?? zone,
    status,
    statusReason: parseLocalized(row.statusReason),
    place: placeOfContent(row),
    objectiveIds: row.objectives.map(({ objectiveId }) => objectiveId),
    axisIds: row.axes.map(({ axisId }) => axisId),
  }
}

function placeOfContent(row: ActivityOfContent): ContentActivity['place'] {
  const { venue, isOnline } = row
  if (!row.hostCity) return { city: null, name: row.placeName, country: row.placeCountry, venue, isOnline }
  const { timeZone: _, ...city } = row.hostCity
  return { city: city satisfies ContentCity, name: null, country: null, venue, isOnline }
}
