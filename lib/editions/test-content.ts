import { localize } from '@/lib/i18n/localized-text'
import { monthsWhen } from '@/lib/time/when'
import type { ContentActivity, ContentIndicator, ContentObjective, PlanContent } from './plan-content'

let last = 0
const id = () => `00000000-0000-7000-8000-${String(++last).padStart(12, '0')}`

const canoas = { slug: 'canoas', name: 'Canoas', language: 'pt', country: 'BR', governmentName: null } as const

/** For the tests of what is made from a plan's content: an objective or an axis. */
export const item = (text: string): ContentObjective => ({
  id: id(),
  text: localize('pt', { pt: text }),
  indicators: [],
  cities: [],
})

/** As above: what an objective is measured by, from 3 in 2015 to 12 by the end of 2016 unless it is given otherwise. */
export const indicator = (name: string, given: Partial<ContentIndicator> = {}): ContentIndicator => ({
  id: id(),
  name: localize('pt', { pt: name }),
  measuredIn: null,
  baseline: '3',
  baselineOn: { precision: 'YEAR', startsOn: '2015-01-01', endsOn: '2015-12-31' },
  target: '12',
  due: { precision: 'MONTH', startsOn: '2016-12-01', endsOn: '2016-12-31' },
  ...given,
})

/** As above: an activity, a meeting in Canoas in June 2016 unless it is given otherwise. */
export function activity(given: Partial<ContentActivity> = {}): ContentActivity {
  const key = id()
  return {
    id: key,
    slug: `atividade-${key.slice(-4)}`,
    title: localize('pt', { pt: 'Reunião da unidade' }),
    description: null,
    ordinal: null,
    kinds: ['MEETING'],
    when: monthsWhen(2016, 6),
    zone: 'America/Sao_Paulo',
    status: 'TENTATIVE',
    statusReason: null,
    place: { city: canoas, name: null, country: null, venue: null, isOnline: false },
    objectiveIds: [],
    axisIds: [],
    ...given,
  }
}

/** As above: a plan of 2016. */
export function content(given: Partial<PlanContent> = {}): PlanContent {
  return {
    format: 1,
    network: { slug: 'rede', name: 'Rede de Provas', timeZone: 'America/Montevideo' },
    unit: {
      slug: 'unidade',
      acronym: 'UTP',
      name: localize('pt', { pt: 'Unidade de Provas' }),
      accent: null,
      logoId: null,
    },
    slug: '2016',
    title: localize('pt', { pt: 'Plano de Trabalho 2016' }),
    introduction: null,
    closing: null,
    startsOn: '2016-01-01',
    endsOn: '2016-12-31',
    mandates: [
      {
        role: 'COORDINATION',
        startsOn: '2016-01-01',
        startPrecision: 'YEAR',
        endsOn: null,
        endPrecision: null,
        city: canoas,
      },
    ],
    objectives: [],
    axes: [],
    activities: [],
    ...given,
  }
}
