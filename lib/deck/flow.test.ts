import { expect, test } from 'vitest'
import { type Entry, flow } from './flow'
import { accentOf, body } from './style'

const words = Array.from({ length: 700 }, (_, index) => `palavra${index}`).join(' ')

test('what is longer than a slide is given as many lines as the widest face needs, and no entry stands in another', () => {
  const entry = (text: string): Entry => ({ label: null, sides: [[{ text, lang: 'pt', style: 'text' }]] })
  const slides = flow([entry('Um.'), entry(words), entry('Dois.'), entry('W'.repeat(120)), entry('Três.')])
  expect(slides.length).toBeGreaterThan(2)
  for (const placed of slides) {
    expect(placed.length).toBeGreaterThan(0)
    placed.forEach(({ y, height }, index) => {
      expect(y + height).toBeLessThanOrEqual(body.height)
      expect(placed[index + 1]?.y ?? body.height).toBeGreaterThanOrEqual(y + height)
    })
  }
})

test('a unit’s colour is taken where it can be read on the paper', () => {
  expect(accentOf('#7a1f2b')).toBe('7A1F2B')
  const river = accentOf(null)
  for (const unreadable of ['#ffee00', 'tomato', '#123', '"/><script>']) expect(accentOf(unreadable)).toBe(river)
})
