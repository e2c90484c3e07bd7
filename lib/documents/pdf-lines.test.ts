import { expect, test } from 'vitest'
import { pageLines } from './pdf-lines'

const word = (text: string, x: number, y: number) => ({ text, x, y, width: text.length * 5, height: 10 })

test('two columns of text are read one after the other, what spans them stands where it does', () => {
  const left = ['Um objetivo bem longo da rede', 'que continua na linha', 'seguinte da coluna', 'e termina aqui']
  const right = ['Um eixo que está na outra', 'coluna da mesma página', 'e que tem também', 'quatro linhas']
  const words = [
    word('O plano de trabalho que vai de um lado ao outro da página', 150, 760),
    ...left.map((text, at) => word(text, 50, 740 - at * 14)),
    ...right.map((text, at) => word(text, 320, 740 - at * 14)),
  ]
  expect(pageLines({ width: 600, words })).toEqual([words[0]?.text, ...left, ...right, ''])
})

test('cells of a row have a tab between them, words a space, and parts of a word nothing', () => {
  const words = [word('Maio', 50, 700), word('Reu', 150, 700), word('nião', 165, 700.5), word('anual', 188, 700)]
  expect(pageLines({ width: 600, words: [...words, word('Junho', 50, 660)] })).toEqual([
    'Maio\tReunião anual',
    '',
    'Junho',
    '',
  ])
})

test('a table whose rows begin with a month is read row by row', () => {
  const rows = ['Março', 'Abril', 'Maio', 'Junho', 'Julho'].map(
    (month) => [month, `Reunião da rede em ${month}`] as const,
  )
  const words = rows.flatMap(([month, meeting], at) => [
    word(month, 50, 740 - at * 14),
    word(meeting, 310, 740 - at * 14),
  ])
  expect(pageLines({ width: 600, words })).toEqual([...rows.map((row) => row.join('\t')), ''])
})
