import { expect, test } from 'vitest'
import { responsibleText } from './responsible-words'

const [canoas, rosario, loPrado] = [{ name: 'Canoas' }, { name: 'Rosario' }, { name: 'Lo Prado' }]

test.each([
  ['pt', [canoas], 'Cidade responsável: Canoas'],
  ['pt', [canoas, rosario, loPrado], 'Cidades responsáveis: Canoas, Rosario e Lo Prado'],
  ['es', [loPrado], 'Ciudad responsable: Lo Prado'],
  ['es', [canoas, rosario], 'Ciudades responsables: Canoas y Rosario'],
  ['en', [loPrado], 'Responsible city: Lo Prado'],
  ['en', [canoas, rosario], 'Responsible cities: Canoas and Rosario'],
  ['en', [], null],
] as const)('in %s, who answers for an objective is one city or several', (locale, cities, text) => {
  expect(responsibleText(cities, locale)).toBe(text)
})
