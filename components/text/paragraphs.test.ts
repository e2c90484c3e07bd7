import { expect, test } from 'vitest'
import { paragraphsOf } from './paragraphs'

test.each([
  ['', []],
  ['uma só', ['uma só']],
  ['um\n\ndois', ['um', 'dois']],
  ['um\r\n\r\n  \r\ndois\r\n', ['um', 'dois']],
  ['um\nainda um\n \ndois', ['um\nainda um', 'dois']],
])('%j has the paragraphs %j', (text, paragraphs) => {
  expect(paragraphsOf(text).map((paragraph) => paragraph.text)).toEqual(paragraphs)
})
