import { expect, test } from 'vitest'
import { hashOriginal, localize, translationState } from '@/lib/i18n/localized-text'
import { deskOrder, nextToDo, progressOf, seenTranslation, withTranslation } from './rules'

const upToDate = localize('pt', { pt: 'Cidades.', es: 'Ciudades.' })
const missing = localize('pt', { pt: 'Metrópoles.' })
const outdated = { ...upToDate, madeFrom: { es: hashOriginal('Cidade.') } }
const spanish = localize('es', { es: 'Metrópolis.' })

const texts = [
  { id: 'done 1', value: upToDate },
  { id: 'missing 1', value: missing },
  { id: 'outdated 1', value: outdated },
  { id: 'spanish', value: spanish },
  { id: 'missing 2', value: missing },
  { id: 'outdated 2', value: outdated },
]
const lines = deskOrder(texts, 'es')

test('the outdated come first, then what is missing, then what is done, each in the order of the document', () => {
  expect(lines.map(({ id }) => id)).toEqual(['outdated 1', 'outdated 2', 'missing 1', 'missing 2', 'done 1'])
})

test('how far it is counts what is there to translate', () => {
  expect(progressOf(lines)).toEqual({ total: 5, done: 1, outdated: 2, missing: 2 })
})

test.each([
  [-1, 'outdated 1'],
  [0, 'outdated 2'],
  [2, 'missing 2'],
  [3, 'outdated 1'],
  [4, 'outdated 1'],
])('after line %i the next one to do is %s', (index, id) => {
  expect(nextToDo(lines, index)?.id).toBe(id)
})

test('after the last one to do there is none', () => {
  expect(nextToDo(deskOrder(texts.slice(0, 2), 'es'), 0)).toBeNull()
})

test('a translation leaves the original and the other languages as they are, and is made from what its writer saw', () => {
  const text = localize('pt', { pt: 'Cidades.', es: 'Ciudad.', en: 'Cities.' })
  const given = { language: 'es', text: 'Ciudades.' } as const
  const current = withTranslation(text, { ...given, madeFrom: hashOriginal('Cidades.') })
  expect(current).toEqual({ ...text, texts: { ...text.texts, es: 'Ciudades.' } })
  expect(translationState(current, 'es')).toBe('translation')
  const older = withTranslation(text, { ...given, madeFrom: hashOriginal('Cidade.') })
  expect(translationState(older, 'es')).toBe('outdated')
  expect(translationState(older, 'en')).toBe('translation')
})

test('what somebody saw of a translation tells its words, and what they were made from', () => {
  const all = [upToDate, missing, outdated].map((value) => seenTranslation(value, 'es'))
  expect(new Set(all).size).toBe(3)
  expect(seenTranslation({ ...upToDate, texts: { ...upToDate.texts, en: 'Cities.' } }, 'es')).toBe(all[0])
})
