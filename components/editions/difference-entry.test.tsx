import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { differencesOf } from '@/lib/editions/differences'
import type { PlanContent } from '@/lib/editions/plan-content'
import { activity, content, indicator, item } from '@/lib/editions/test-content'
import { type Locale, locales } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized-text'
import { DifferenceEntry } from './difference-entry'

const [first, second] = [item('Primeiro.'), item('Segundo.')]
const axis = item('Cidades médias.')
const nowhere = { city: null, name: null, country: null, venue: null, isOnline: false }

/** Each difference as its reader sees it, line by line: what became of it, what it is, then field by field. */
function told(before: PlanContent, after: PlanContent, locale: Locale = 'pt'): string[][] {
  return differencesOf(before, after).map((difference) =>
    renderToStaticMarkup(<DifferenceEntry difference={difference} locale={locale} />)
      .replaceAll(/<\/(p|h3)>|<(p|h3|span class="text-note")[^>]*>/g, '\n')
      .replaceAll(/<[^>]+>/g, '')
      .split('\n')
      .filter(Boolean),
  )
}

test.each([
  ['pt', ['alterado', 'Reunião', 'Objetivos: nenhum → 2', 'Eixos: 1 → nenhum']],
  [
    'es',
    [
      'modificado',
      'Reunião',
      'Texto en portugués: todavía sin traducción',
      'Objetivos: ninguno → 2',
      'Ejes: 1 → ninguno',
    ],
  ],
  ['en', ['changed', 'Reunião', 'Text in Portuguese: not translated yet', 'Objectives: none → 2', 'Axes: 1 → none']],
] as const)('what an activity came to be for is told by its number, in %s', (locale, lines) => {
  const meeting = activity({ title: localize('pt', { pt: 'Reunião' }), axisIds: [axis.id] })
  const plan = content({ objectives: [first, second], axes: [axis], activities: [meeting] })
  const after = { ...plan, activities: [{ ...meeting, objectiveIds: [second.id], axisIds: [] }] }
  expect(told(plan, after, locale)).toEqual([lines])
})

test('an activity that was added or taken out says what it has, and nothing of what it has not', () => {
  const workshop = activity({
    title: localize('pt', { pt: 'oficina', es: 'taller' }),
    description: localize('pt', { pt: 'Sobre mapas.', es: 'Sobre los mapas.' }),
    kinds: ['WORKSHOP'],
    place: nowhere,
    ordinal: null,
  })
  const [without, withIt] = [content(), content({ activities: [workshop] })]
  const inPortuguese = ['Oficina', 'Sobre a atividade, em português', 'Sobre mapas.']
  const fields = ['Tipos: Oficina', 'Data: junho de 2016', 'Situação: Prevista']
  expect(told(without, withIt)).toEqual([['acrescentado', ...inPortuguese, ...fields]])
  expect(told(withIt, without)).toEqual([['retirado', ...inPortuguese, ...fields]])
  expect(told(without, withIt, 'es')[0]?.slice(1, 4)).toEqual([
    'Taller',
    'Sobre la actividad, en español',
    'Sobre los mapas.',
  ])
})

test('a mandate says whose and which it is, an objective that kept its words what they are', () => {
  const [mandate] = content().mandates
  if (!mandate) throw new Error('nobody coordinates')
  const ended = { ...mandate, endsOn: '2016-12-31', endPrecision: 'YEAR' as const }
  const before = content({ objectives: [first, second] })
  const after = content({ mandates: [ended], objectives: [second, { ...first, cities: [mandate.city] }] })
  expect(told(before, after)).toEqual([
    ['alterado', 'Coordenação: Canoas', 'Fim: em branco → 2016'],
    ['alterado', 'Objetivo 1', 'Texto, em português', 'Segundo.', 'Posição: 2 → 1'],
    [
      'alterado',
      'Objetivo 2',
      'Texto, em português',
      'Primeiro.',
      'Cidades responsáveis: nenhuma → Canoas',
      'Posição: 1 → 2',
    ],
  ])
})

test.each(locales)('no difference is told as one between blanks, in %s', (locale) => {
  const everything = content({
    introduction: localize('pt', { pt: 'Introdução.' }),
    objectives: [{ ...first, indicators: [indicator('Hectares', { baseline: null, baselineOn: null })] }],
    axes: [axis],
    activities: [activity({ place: nowhere, objectiveIds: [first.id] }), activity({ axisIds: [axis.id], ordinal: 1 })],
  })
  const lines = [...told(content(), everything, locale), ...told(everything, content(), locale)].flat()
  expect(lines.length).toBeGreaterThan(30)
  for (const line of lines) expect(line).not.toMatch(/em branco|en blanco|blank|nenhum|ningun|none/)
})
