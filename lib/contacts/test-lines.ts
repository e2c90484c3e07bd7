import fc from 'fast-check'
import type { ContactLine } from './lines'

/** A delegate of Canoas, with what is given instead. */
export function makeLine(given: Partial<ContactLine> = {}): ContactLine {
  return {
    id: '0190a5b8-7d2e-7cc1-9a52-5b8f6a3c1d20',
    kind: 'delegate',
    name: 'Ana Ferreira',
    office: 'Relações Internacionais e Cooperação',
    isLead: true,
    organization: 'Prefeitura Municipal de Canoas',
    city: 'Canoas',
    country: 'Brasil',
    role: 'Coordenação',
    email: 'ana.ferreira@canoas.example',
    phone: '',
    ...given,
  }
}

const signs = ['\r', '\n', '\r\n', ';', ',', '\\', '"', "'", ':', '=', '+', '-', '@', '\t', ' ', '&', '<', '_x000D_']
const others = ['\\n', 'ã', 'ñ', '👩🏽‍💼', '🇺🇾', '\u2028', '\ufffe', '\u0007', 'constructor', '__proto__']
const pieces = fc.oneof(fc.constantFrom(...signs, ...others), fc.string({ unit: 'binary' }), fc.string())

/** Texts as nobody would type them, up to 2,000 characters, that a database can hold. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
    fc.constantFrom(...signs, ...others),
    fc.tuple(pieces, fc.nat(2_000)).map(([piece, times]) => piece.repeat(times)),
  )
  .map((text) => text.slice(0, 2_000).toWellFormed().replaceAll('\u0000', ''))
