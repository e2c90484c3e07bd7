import { expect, test } from 'vitest'
import { weighUnread } from './account'
import { recognisePlan } from './recognise'
import { known } from './test-reading'

const emblem = ['PREFEITURA DE', 'canoas | A VIDA', 'MELHORA']
const text = [
  ...emblem,
  'Plano de Trabalho 2027',
  'Sub-coordenações',
  'São Paulo, Brasil',
  'Canelones, Uruguai',
  ...emblem,
  'SÃO PAULO',
  'Eixos',
  '1. Mobilidade',
  ...emblem,
  'Orçamento',
  'A gente inova',
  'Cada cidade responde pelos gastos de quem ela envia.',
  'Total previsto: R$ 48.000,00',
].join('\n')

test('what was not understood begins with what may belong to the plan; what comes back is apart, with how often', () => {
  const { once, comingBack } = weighUnread(recognisePlan(text, known).notUnderstood)
  expect(once.map((line) => line.text)).toEqual([
    'Total previsto: R$ 48.000,00',
    'Cada cidade responde pelos gastos de quem ela envia.',
    'A gente inova',
  ])
  expect(comingBack.map((line) => [line.text, line.times])).toEqual(emblem.map((words) => [words, 3]))
})

test('a city of the list that an emblem under it names again is said to be repeated', () => {
  const { lines, cities } = recognisePlan(text, known)
  expect(cities.map((city) => city.name)).toEqual(['São Paulo', 'Canelones'])
  expect(lines.find((line) => line.text === 'SÃO PAULO')?.uses).toEqual(['repeated'])
})

test('an objective that is too long is listed as it is, and what follows it on further lines is not taken for one before it', () => {
  const long = `2. ${'Articular as cidades da região. '.repeat(80)}`.trim()
  const draft = recognisePlan(
    `Plano 2027\n\nObjetivos\n1. Integrar.\n${long}\ne dos seus portos\n3. Formar técnicos.`,
    known,
  )
  expect(draft.objectives.map(({ text }) => text)).toEqual(['Integrar.', 'Formar técnicos.'])
  expect(draft.notUnderstood.map(({ text }) => text)).toEqual([long, 'e dos seus portos'])
})
