import { expect, test } from 'vitest'
import { type Entry, flow } from './flow'
import { body } from './style'

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
