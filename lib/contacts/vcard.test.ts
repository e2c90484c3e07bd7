import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { anyText, makeLine } from './test-lines'
import { writeVcards } from './vcard'

type Property = { name: string; parameters: string[]; value: string[] }

/**
 * Reads vCards as RFC 2426 says and no other way: lines end with CRLF, hold 75 octets at most and no control character, what has a meaning is
 * escaped and nothing else is. Values come in their parts, between semicolons.
 */
function readStrictly(text: string): Property[][] {
  const folded = text.split('\r\n')
  expect(folded.pop()).toBe('')
  for (const line of folded) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    // A character that was torn would not come back from its octets.
    expect(Buffer.from(line).toString()).toBe(line)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(line).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/)
  }
  const lines = folded.join('\r\n').replaceAll('\r\n ', '').split('\r\n')
  const cards: Property[][] = []
  for (const line of lines) {
    const [, head = '', value = ''] = /^([A-Z;=-]+|X-ABShowAs):(.*)$/s.exec(line) ?? []
    const [name = '', ...parameters] = head.split(';')
    expect(name, line).not.toBe('')
    if (name === 'BEGIN') cards.push([])
    else if (name !== 'END') cards.at(-1)?.push({ name, parameters, value: partsOf(value) })
  }
  return cards
}

function partsOf(value: string): string[] {
  const signs = value.match(/\\[\\;,nN]|;|[^\\;,]/gsu) ?? []
  expect(signs.join(''), 'nothing unescaped').toBe(value)
  return signs
    .map((sign) => (sign === ';' ? '\u0000' : sign.replace(/^\\n$/i, '\n').replace(/^\\(?=.)/s, '')))
    .join('')
    .split('\u0000')
}

const partsNamed = (card: Property[] | undefined, name: string) => card?.find((one) => one.name === name)?.value

/** A card knows one end of a line, and no other control character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const asCardText = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

describe('a vCard', () => {
  test('says who a delegate is, for whom she acts and how to write to her', () => {
    const text = writeVcards([makeLine({ phone: '+55 51 3236-1000' })], 'UTPEAM')

    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'UID:urn:uuid:0190a5b8-7d2e-7cc1-9a52-5b8f6a3c1d20',
      'FN:Ana Ferreira',
      'N:;Ana Ferreira;;;',
      'ORG:Prefeitura Municipal de Canoas',
      'TITLE:Relações Internacionais e Cooperação',
      'EMAIL;TYPE=INTERNET;TYPE=WORK:ana.ferreira@canoas.example',
      'TEL;TYPE=WORK;TYPE=VOICE:+55 51 3236-1000',
      'ADR;TYPE=WORK:;;;Canoas;;;Brasil',
      'CATEGORIES:UTPEAM',
      'NOTE:Canoas: Coordenação (UTPEAM)',
      'END:VCARD',
      '',
    ])
  })

  test('of an institutional contact bears the name of its institution', () => {
    const [card] = readStrictly(writeVcards([makeLine({ kind: 'office', name: '', office: '', email: '' })], 'UTPEAM'))

    expect(partsNamed(card, 'FN')).toEqual(['Prefeitura Municipal de Canoas'])
    expect(partsNamed(card, 'X-ABShowAs')).toEqual(['COMPANY'])
    expect(card?.map(({ name }) => name)).not.toContain('EMAIL')
    expect(card?.map(({ name }) => name)).not.toContain('TITLE')
  })

  test('reads back as it was, strictly, whatever the texts', () => {
    const row = fc.record({ name: anyText, office: anyText, organization: anyText, city: anyText })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), anyText, (texts, unit) => {
        const lines = texts.map(makeLine).map((line) => ({ ...line, name: `N${line.name}`, city: `C${line.city}` }))
        const cards = readStrictly(writeVcards(lines, `U${unit}`))

        expect(cards).toHaveLength(lines.length)
        for (const [index, line] of lines.entries()) {
          const card = cards[index]
          const name = asCardText(line.name)
          expect(partsNamed(card, 'FN')).toEqual([name])
          expect(partsNamed(card, 'N')).toEqual(['', name, '', '', ''])
          expect(partsNamed(card, 'TITLE') ?? ['']).toEqual([asCardText(line.office)])
          expect(partsNamed(card, 'ORG') ?? ['']).toEqual([asCardText(line.organization)])
          expect(partsNamed(card, 'ADR')?.[3]).toBe(asCardText(line.city))
          expect(partsNamed(card, 'CATEGORIES')).toEqual([asCardText(`U${unit}`)])
        }
      }),
    )
  })

  test('reads the same in another program’s reader', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, organization) => {
        // That reader takes the semicolon after a backslash for an escaped one, also where the backslash is.
        const line = makeLine({ name: `N${name}.`, organization: `O${organization}.` })
        const component = new ICAL.Component(ICAL.parse(writeVcards([line], 'UTPEAM')))

        expect(component.getFirstPropertyValue('version')).toBe('3.0')
        expect(component.getFirstPropertyValue('n')).toEqual(['', asCardText(line.name), '', '', ''])
        expect([component.getFirstPropertyValue('org')].flat()).toEqual([asCardText(line.organization)])
        expect(component.getFirstPropertyValue('email')).toBe('ana.ferreira@canoas.example')
      }),
    )
  })
})
