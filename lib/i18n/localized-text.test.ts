import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales } from './locales'
import { hashOriginal, localize, localizedText, readText, reviseText, translationState } from './localized-text'
import { applyTextInput, localizedTextInput, textFieldValues } from './localized-text-input'

const plan = localize('pt', { pt: 'Plano de Trabalho', es: 'Plan de Trabajo' })

describe('reading', () => {
  test('a reader gets her language, and knows that it is a translation', () => {
    expect(readText(plan, 'es')).toEqual({ text: 'Plan de Trabajo', lang: 'es', state: 'translation' })
    expect(readText(plan, 'pt')).toEqual({ text: 'Plano de Trabalho', lang: 'pt', state: 'original' })
  })

  test('without a translation the original is shown, in its own language, marked', () => {
    expect(readText(plan, 'en')).toEqual({ text: 'Plano de Trabalho', lang: 'pt', state: 'missing' })
  })

  test('the same words in another Unicode form are the same original', () => {
    expect(hashOriginal('São Paulo'.normalize('NFD'))).toBe(hashOriginal('São Paulo'.normalize('NFC')))
  })
})

describe('revising', () => {
  const reworded = { original: 'pt', texts: { ...plan.texts, pt: 'Plano de Ação' }, stillRight: [] } as const

  test('a translation that was left alone is outdated once its original changed', () => {
    expect(translationState(reviseText(plan, { ...reworded, stillRight: [] }), 'es')).toBe('outdated')
  })

  test('unless somebody looked at it and says that it still holds', () => {
    expect(translationState(reviseText(plan, { ...reworded, stillRight: ['es'] }), 'es')).toBe('translation')
  })

  test('or wrote it anew', () => {
    const revision = { original: 'pt' as const, texts: { pt: 'Plano de Ação', es: 'Plan de Acción' }, stillRight: [] }
    expect(translationState(reviseText(plan, revision), 'es')).toBe('translation')
  })

  test('an outdated translation stays outdated when something else is saved', () => {
    const outdated = reviseText(plan, { ...reworded, stillRight: [] })
    const withEnglish = reviseText(outdated, {
      original: 'pt',
      texts: { ...outdated.texts, en: 'Plan' },
      stillRight: [],
    })
    expect(translationState(withEnglish, 'es')).toBe('outdated')
    expect(translationState(withEnglish, 'en')).toBe('translation')
  })

  test('going back to the words it was made from makes it up to date again', () => {
    const there = reviseText(plan, { ...reworded, stillRight: [] })
    const back = reviseText(there, { original: 'pt', texts: plan.texts, stillRight: [] })
    expect(translationState(back, 'es')).toBe('translation')
  })

  test('whatever is revised, the value keeps its shape and loses no words', () => {
    const texts = fc.record(
      { pt: fc.string({ minLength: 1 }), es: fc.string(), en: fc.string() },
      { requiredKeys: ['pt'] },
    )
    fc.assert(
      fc.property(texts, texts, fc.subarray([...locales]), (before, after, stillRight) => {
        const value = reviseText(localize('pt', before), { original: 'pt', texts: after, stillRight })
        expect(localizedText.parse(value)).toEqual(value)
        for (const locale of locales) expect(value.texts[locale] ?? '').toBe(after[locale] ?? '')
        expect(Object.keys(value.madeFrom).every((locale) => locale !== 'pt' && locale in value.texts)).toBe(true)
      }),
    )
  })
})

describe('a form field in several languages', () => {
  const input = localizedTextInput({ max: 20, required: true })
  const codes = (value: unknown) =>
    input.safeParse(value).error?.issues.map((issue) => [issue.path.join('.'), issue.message])

  test('needs words in the original', () => {
    expect(codes({ original: 'pt', es: 'Plan' })).toEqual([['pt', 'originalMissing']])
    expect(codes({ original: 'pt', pt: '   ' })).toEqual([['pt', 'originalMissing']])
  })

  test('has an end', () => {
    expect(codes({ original: 'pt', pt: 'x'.repeat(21) })).toEqual([['pt', 'tooLong']])
  })

  test('knows its languages only', () => {
    expect(codes({ original: 'fr', pt: 'Plano' })).toEqual([['original', 'invalid']])
    expect(codes({ original: 'pt', pt: ['Plano'] })).toEqual([['pt', 'invalid']])
  })

  test('counts and keeps the end of a line as one sign, as where it was typed', () => {
    const parsed = input.parse({ original: 'pt', pt: `um\r\n${'x'.repeat(17)}\r\n` })
    expect(applyTextInput(null, parsed)?.texts.pt).toBe(`um\n${'x'.repeat(17)}`)
  })

  test.each(['um\ndois', 'um\r\ndois'])('saved as it was changes nothing, however the lines of %j end', (pt) => {
    const stored = localize('pt', { pt, es: 'uno\ndos' })
    const posted = { original: 'pt', pt: 'um\r\ndois', es: 'uno\r\ndos' }
    expect(applyTextInput(stored, input.parse(posted))).toEqual(stored)
    expect(applyTextInput(stored, input.parse({ ...posted, pt: 'um dois' }))).not.toEqual(stored)
  })

  test('that may be empty is stored as nothing', () => {
    const optional = localizedTextInput({ max: 20, required: false })
    expect(applyTextInput(plan, optional.parse({ original: 'pt' }))).toBeNull()
  })

  test('shows what is stored', () => {
    expect(textFieldValues('title', plan)).toEqual({
      'title.original': 'pt',
      'title.pt': 'Plano de Trabalho',
      'title.es': 'Plan de Trabajo',
      'title.en': '',
    })
  })
})
