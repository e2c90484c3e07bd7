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
  expect(pageLines({ width: 600, words, rules: [] })).toEqual([words[0]?.text, ...left, ...right, ''])
})

test('cells of a row have a tab between them, words a space, and parts of a word nothing', () => {
  const words = [word('Maio', 50, 700), word('Reu', 150, 700), word('nião', 165, 700.5), word('anual', 188, 700)]
  expect(pageLines({ width: 600, words: [...words, word('Junho', 50, 660)], rules: [] })).toEqual([
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
  expect(pageLines({ width: 600, words, rules: [] })).toEqual([...rows.map((row) => row.join('\t')), ''])
})

test('what stands in a frame of its own, or in one with much text, is read as any other text', () => {
  const level = (y: number) => ({ x1: 40, y1: y, x2: 560, y2: y })
  const upright = (x: number) => ({ x1: x, y1: 600, x2: x, y2: 760 })
  const words = [word('Objetivos da rede', 50, 740), word('e seus eixos', 50, 726)]
  const rules = [level(760), level(600), upright(40), upright(560)]
  expect(pageLines({ width: 600, words, rules })).toEqual(['Objetivos da rede', 'e seus eixos', ''])

  const long = Array.from({ length: 12 }, (_, at) =>
    word(`Um parágrafo longo que não cabe na célula ${at}`, 50, 740 - at * 12),
  )
  const framed = [...long, word('Eixo', 310, 740)]
  expect(pageLines({ width: 600, words: framed, rules: [...rules, upright(300)] })).toHaveLength(13)
})
