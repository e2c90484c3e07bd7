import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localize } from '@/lib/i18n/localized-text'
import { activitySlug } from './slug'

const slugOf = (title: string, taken: string[] = []) => activitySlug(localize('pt', { pt: title }), taken)

describe('the address of an activity', () => {
  test.each([
    ['Reunião Anual da UTPEAM e Missão técnica', 'reuniao-anual-utpeam-missao-tecnica'],
    ['reunião na Cúpula de 2016', 'reuniao-cupula'],
    ['Seminário de junho', 'seminario'],
    ['2016', 'atividade'],
    ['¿…?', 'atividade'],
  ])('%j gives %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  test('is made from the original', () => {
    expect(activitySlug(localize('es', { pt: 'Oficina', es: 'Taller' }), [])).toBe('taller')
  })

  test('is told from the others of the unit', () => {
    expect(slugOf('Oficina', ['oficina', 'oficina-2'])).toBe('oficina-3')
  })

  test('always has the form that the database wants, and no year', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const slug = slugOf(title)
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(slug.length).toBeLessThanOrEqual(60)
        expect(slug).not.toMatch(/(^|-)\d{4}(-|$)/)
      }),
    )
  })
})
