import { expect, test } from 'vitest'
import { shorten } from './shorten'

test('a text is one line, and a long one ends after a whole word', () => {
  expect(shorten('Enchente\n no rio', 'pt', 40)).toBe('Enchente no rio')
  expect(shorten('A enchente do rio, que fechou as estradas', 'pt', 20)).toBe('A enchente do rio…')
})

test('a word that is too long by itself leaves nothing of it', () => {
  expect(shorten('x'.repeat(60), 'pt', 20)).toBe('…')
})
