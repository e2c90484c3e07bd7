import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized-text'
import { monthsWhen } from '@/lib/time/when'
import { factChanges } from './fact-changes'
import { type ReportFacts, reportOutcomes } from './report-content'
import { sampleFacts } from './test-content'

const facts = sampleFacts()
const later = (given: Partial<ReportFacts>): ReportFacts => ({ ...facts, asOf: '2016-12-21T09:00:00.000Z', ...given })
const replaced = <T>(list: readonly T[], index: number, given: Partial<T>) =>
  list.map((one, at) => (at === index ? { ...one, ...given } : one))

test('facts that are only taken again say nothing new', () => {
  for (const locale of locales) expect(factChanges(facts, later({}), locale)).toEqual([])
})

test('what became of an activity is told of it, with what was said before', () => {
  const activities = replaced(facts.activities, 2, { outcome: 'held', status: 'HELD', reason: null })
  const [change, ...others] = factChanges(facts, later({ activities }), 'pt')
  expect(others).toEqual([])
  expect(change?.name).toBe('Seminário de indicadores urbanos')
  expect(change?.before).toContain('Não foi realizada')
  expect(change?.before).toContain('Motivo: Faltou orçamento')
  expect(change?.after).toContain('Realizada')
  expect(change?.after).not.toContain('Motivo')
})

test('a date, a decision, an objective, a mandate and the edition that one goes by are told in words', () => {
  const activities = replaced(facts.activities, 4, { when: monthsWhen(2016, 9) })
  const decisions = replaced(facts.decisions, 1, { state: 'DONE' })
  const objectives = replaced(facts.objectives, 1, { state: 'reached', held: 1, planned: 2 })
  const offices = facts.offices.slice(0, 1)
  const now = later({ activities, decisions, objectives, offices, measuredBy: null })
  const words = factChanges(facts, now, 'es').map(({ name, before, after }) => `${name}: ${before} => ${after}`)
  expect(words).toHaveLength(5)
  expect(words[0]).toMatch(/^Con qué se compara: .+edición 1.+ => .*no tiene una edición publicada/)
  expect(words[1]).toMatch(/^Quién coordinó: .+Rosario.+ => (?!.*Rosario)/s)
  expect(words[2]).toMatch(/^Relevamiento de planes: .+julio de 2016.+ => .+septiembre de 2016/s)
  expect(words[3]).toMatch(/^Acuerdos · .+ · 2: .+Pendiente.+ => .+Cumplido/s)
  expect(words[4]).toMatch(/^Objetivo 2: .+En marcha.+ => .+Alcanzado/s)
})

test('what came is told whole, and what has gone comes last', () => {
  const [gone, ...kept] = facts.activities
  const decisions = [...facts.decisions, { ...facts.decisions[0], id: gone?.id ?? '', position: 9 }]
  const changes = factChanges(
    facts,
    later({ activities: kept, decisions: decisions as ReportFacts['decisions'] }),
    'en',
  )
  expect(changes.find(({ key }) => key === `decision ${gone?.id}`)).toMatchObject({ before: '' })
  expect(changes.at(-1)).toMatchObject({ key: `activity ${gone?.id}`, after: '' })
})

test('a translation into a language that is not read is no change in words', () => {
  const text = localize('pt', { pt: 'Trocar experiências de planejamento', es: 'Otra traducción' })
  const objectives = replaced(facts.objectives, 0, { text })
  expect(factChanges(facts, later({ objectives }), 'pt')).toEqual([])
  expect(factChanges(facts, later({ objectives }), 'es')).toHaveLength(1)
})

test('each activity that became something else is told, and no other', () => {
  const outcomes = fc.array(fc.constantFrom(...reportOutcomes), { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(outcomes, fc.constantFrom(...locales), (became, locale) => {
      const activities = facts.activities.map((one, at) => ({ ...one, outcome: became[at] ?? one.outcome }))
      const others = facts.activities.filter(({ outcome }, at) => outcome !== activities[at]?.outcome)
      const told = factChanges(facts, later({ activities }), locale).map(({ key }) => key)
      expect(told).toEqual(others.map(({ id }) => `activity ${id}`))
    }),
  )
})
