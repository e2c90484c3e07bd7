import { item, activity as promise } from '@/lib/editions/test-content'
import { type LocalizedText, localize } from '@/lib/i18n/localized-text'
import { daysWhen, monthsWhen } from '@/lib/time/when'
import type {
  ReportActivity,
  ReportCity,
  ReportContent,
  ReportDecision,
  ReportFacts,
  ReportObjective,
} from './report-content'
import { countByCity, countTotals, sheetOf } from './totals'

const city = (slug: string, name: string, country = 'BR'): ReportCity => ({
  ...{ slug, name, country },
  language: country === 'BR' ? 'pt' : 'es',
  governmentName: country === 'BR' ? `Prefeitura Municipal de ${name}` : `Municipalidad de ${name}`,
})
const canoas = city('canoas', 'Canoas')
const rosario = city('rosario', 'Rosario', 'AR')
const montevideo = city('montevideo', 'Montevideo', 'UY')
const limpia = city('santa-maria', 'Santa Maria')

const words = (pt: string, es: string): LocalizedText => localize('pt', { pt, es })

/** For the tests of what is made from a report: an activity, held on 16 June in Canoas unless it is given otherwise. */
function reportActivity(given: Partial<ReportActivity> = {}): ReportActivity {
  const { id, slug, kinds, zone, place } = promise()
  return {
    ...{ id, slug, kinds, zone, place },
    title: words('Reunião da unidade', 'Reunión de la unidad'),
    ordinal: null,
    status: 'HELD',
    when: daysWhen('2016-06-16'),
    outcome: 'held',
    promised: monthsWhen(2016, 6),
    isAdded: false,
    moved: null,
    elsewhere: null,
    reason: null,
    objectives: [1],
    attendance: null,
    ...given,
  }
}

/** As above: meetings held, moved, not held, added and taken out. */
function sampleActivities(): ReportActivity[] {
  const there = { presence: 'ON_SITE', onSite: 2, remote: 0 } as const
  const afar = { presence: 'REMOTE', onSite: 0, remote: 1 } as const
  const none = { onSite: 0, remote: 0 } as const
  const sheets = [
    sheetOf(
      [
        { city: canoas, ...there },
        { city: montevideo, ...afar },
        { city: rosario, presence: 'EXCUSED', ...none },
      ],
      3,
    ),
    sheetOf(
      [
        { city: canoas, ...afar },
        { city: rosario, ...there },
        { city: limpia, presence: 'ABSENT', ...none },
      ],
      0,
    ),
  ] as const
  return [
    reportActivity({ ordinal: 1, attendance: sheets[0] }),
    reportActivity({
      ordinal: 2,
      when: daysWhen('2016-09-08', '2016-09-09'),
      promised: monthsWhen(2016, 8),
      moved: { from: monthsWhen(2016, 8), to: daysWhen('2016-09-08', '2016-09-09') },
      place: { city: rosario, name: null, country: null, venue: null, isOnline: false },
      attendance: sheets[1],
      objectives: [1, 2],
    }),
    reportActivity({
      title: words('Seminário de indicadores urbanos', 'Seminario de indicadores urbanos'),
      kinds: ['SEMINAR', 'TRAINING'],
      status: 'CANCELLED',
      outcome: 'notHeld',
      when: monthsWhen(2016, 10),
      promised: monthsWhen(2016, 10),
      reason: words('Faltou orçamento', 'Faltó presupuesto'),
    }),
    reportActivity({
      title: words('Missão técnica', 'Misión técnica'),
      kinds: ['TECHNICAL_MISSION'],
      status: 'CONFIRMED',
      outcome: 'movedOut',
      when: monthsWhen(2017, 3),
      promised: monthsWhen(2016, 11),
      moved: { from: monthsWhen(2016, 11), to: monthsWhen(2017, 3) },
      objectives: [],
    }),
    reportActivity({
      title: words('Levantamento de planos', 'Relevamiento de planes'),
      kinds: ['SURVEY', 'PUBLICATION'],
      promised: null,
      isAdded: true,
      when: monthsWhen(2016, 7),
      objectives: [3],
    }),
  ]
}

function sampleDecisions([first, second]: ReportActivity[]): ReportDecision[] {
  const decision = (activity: ReportActivity | undefined, position: number, given: Partial<ReportDecision>) => ({
    id: item('').id,
    activityId: activity?.id ?? '',
    position,
    text: words('Reunir os planos das cidades', 'Reunir los planes de las ciudades'),
    responsibleCity: null,
    dueMonth: null,
    state: 'OPEN' as const,
    ...given,
  })
  return [
    decision(first, 1, { responsibleCity: rosario, dueMonth: '2016-08', state: 'DONE' }),
    decision(first, 2, { responsibleCity: canoas, dueMonth: '2016-11' }),
    decision(second, 1, { state: 'DROPPED' }),
  ]
}

function sampleObjectives(): ReportObjective[] {
  const note = { text: words('Doze planos reunidos', 'Doce planes reunidos'), reportedOn: '2016-07-20', city: rosario }
  const objective = (number: number, text: LocalizedText, given: Partial<ReportObjective>): ReportObjective => ({
    ...{ id: item('').id, number, text, state: 'notBegun', held: 0, planned: 0 },
    ...{ responsibleCities: [], notes: [], indicators: [], ...given },
  })
  return [
    objective(1, words('Trocar experiências de planejamento', 'Intercambiar experiencias de planificación'), {
      ...{ state: 'underWay', held: 2, planned: 2, responsibleCities: [canoas, rosario] },
      notes: [{ ...note, isReached: false }],
    }),
    objective(2, words('Formar técnicos', 'Formar técnicos'), { state: 'underWay', held: 1, planned: 1 }),
    objective(3, words('Publicar um levantamento', 'Publicar un relevamiento'), {
      ...{ state: 'reached', held: 1, planned: 1, responsibleCities: [rosario] },
      notes: [{ ...note, reportedOn: '2016-11-30', isReached: true, city: null }],
    }),
  ]
}

const yearOf2016 = { startsOn: '2016-01-01', endsOn: '2016-12-31' }

/** A whole report of 2016, with something of everything, in Portuguese and Spanish; its closing words are in Portuguese only. */
export function sampleReport(given: Partial<ReportContent> = {}): ReportContent {
  const activities = sampleActivities()
  const parts = { activities, decisions: sampleDecisions(activities), objectives: sampleObjectives() }
  const attendanceByCity = countByCity(activities)
  const until2016 = { endsOn: '2016-12-31', endPrecision: 'YEAR' } as const
  const since2016 = { startsOn: '2016-01-01', startPrecision: 'YEAR' } as const
  return {
    format: 1,
    network: { slug: 'rede', name: 'Rede de Provas', timeZone: 'America/Montevideo' },
    unit: {
      slug: 'unidade',
      acronym: 'UTP',
      name: words('Unidade de Provas', 'Unidad de Pruebas'),
      accent: null,
      logoId: null,
    },
    plan: { slug: '2016', title: words('Plano de Trabalho 2016', 'Plan de Trabajo 2016'), ...yearOf2016 },
    period: yearOf2016,
    asOf: '2016-12-20T15:00:00.000Z',
    measuredBy: {
      number: 1,
      note: words('Aprovado pela XX Cúpula', 'Aprobado por la XX Cumbre'),
      publishedAt: '2016-02-10T12:00:00.000Z',
    },
    offices: [
      { role: 'COORDINATION', isActing: false, city: canoas, ...since2016, ...until2016 },
      { role: 'SUB_COORDINATION', isActing: false, city: rosario, ...since2016, endsOn: null, endPrecision: null },
    ],
    mandateChanges: [
      {
        change: 'opened',
        role: 'MEMBERSHIP',
        isActing: false,
        city: limpia,
        at: { on: '2016-03-01', precision: 'MONTH' },
      },
      {
        ...{ change: 'extended', role: 'COORDINATION', isActing: false, city: canoas },
        at: { on: '2016-11-12', precision: 'DAY' },
        from: { on: '2016-11-30', precision: 'MONTH' },
        to: { on: '2016-12-31', precision: 'YEAR' },
        reason: words('A Cúpula foi adiada', 'La Cumbre fue postergada'),
      },
    ],
    ...parts,
    attendanceByCity,
    totals: countTotals({ ...parts, attendanceByCity, citiesOfUnit: 4 }),
    narrative: {
      opening: words(
        'Foi o primeiro ano da unidade sob a coordenação de Canoas.\n\nAs cidades se encontraram duas vezes.',
        'Fue el primer año de la unidad bajo la coordinación de Canoas.\n\nLas ciudades se encontraron dos veces.',
      ),
      activities: words('O seminário fica para o próximo plano.', 'El seminario queda para el próximo plan.'),
      attendance: null,
      decisions: null,
      objectives: words('O levantamento foi lançado em Rosario.', 'El relevamiento se presentó en Rosario.'),
      closing: localize('pt', { pt: 'Agradecemos às cidades.' }),
    },
    ...given,
  }
}

/** The sample without what people wrote. */
export function sampleFacts(): ReportFacts {
  const { narrative: _, ...facts } = sampleReport()
  return facts
}
