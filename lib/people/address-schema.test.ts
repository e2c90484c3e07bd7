import { expect, test } from 'vitest'
import { soleAddressInput } from './address-schema'

const read = (text: unknown) => {
  const { success, data, error } = soleAddressInput.safeParse(text)
  return success ? data : error.issues[0]?.message
}

test.each([
  ['ana@canoas.example', 'ana@canoas.example'],
  ['  Ana.Lima+enlace@Canoas.RS.gov.example ', 'ana.lima+enlace@canoas.rs.gov.example'],
  ["o'higgins@rancagua.example", "o'higgins@rancagua.example"],
  ['ana@são-paulo.example', 'ana@xn--so-paulo-rza.example'],
  ['ana@sa\u0303o-paulo.example', 'ana@xn--so-paulo-rza.example'],
  ['ana@xn--so-paulo-rza.example', 'ana@xn--so-paulo-rza.example'],
])('%j is taken as %s', (typed, stored) => {
  expect(read(typed)).toBe(stored)
})

test.each([
  ['a list', 'ana@canoas.example, beto@canoas.example', 'addressList'],
  ['a list with semicolons', 'ana@canoas.example;beto@canoas.example', 'addressList'],
  ['two with a space', 'ana@canoas.example beto@canoas.example', 'addressList'],
  ['two at signs', 'ana@canoas.example@evil.example', 'addressList'],
  ['a name before it', 'Ana Lima <ana@canoas.example>', 'addressDressed'],
  ['a quoted local part', '"ana lima"@canoas.example', 'addressDressed'],
  ['a quoted list', '"ana@canoas.example, b"@evil.example', 'addressDressed'],
  ['a comment', 'ana(ou beto)@canoas.example', 'addressDressed'],
  ['an address literal', 'ana@[192.0.2.1]', 'addressDressed'],
  ['a link', 'mailto:ana@canoas.example', 'addressDressed'],
  ['a second header', 'ana@canoas.example\r\nBcc: beto@evil.example', 'addressUnseen'],
  ['a null', 'ana\u0000@canoas.example', 'addressUnseen'],
  ['a zero-width space', 'ana@cano\u200bas.example', 'addressUnseen'],
  ['a turned direction', 'ana@\u202esaonac.example', 'addressUnseen'],
  ['a Cyrillic а among Latin letters', 'ana@cаnoas.example', 'addressLetters'],
  ['the same in its ASCII form', 'ana@xn--cnoas-4ve.example', 'addressLetters'],
  ['a whole Cyrillic name', 'ana@аррӏе.example', 'addressLetters'],
  ['the same in its ASCII form, capitals', 'ana@XN--80AK6AA92E.example', 'addressLetters'],
  ['a Cyrillic а in the local part', 'аna@canoas.example', 'addressLetters'],
  ['a dotless i', 'ana@mınas.example', 'addressLetters'],
  ['full-width letters', 'ana@ｃanoas.example', 'addressLetters'],
  ['the Kelvin sign', 'ana@\u212aanoas.example', 'addressLetters'],
  ['an ASCII form of nothing', 'ana@xn--a.example', 'addressLetters'],
  ['no domain', 'ana', 'invalidEmail'],
  ['no dot', 'ana@canoas', 'invalidEmail'],
  ['two dots', 'ana@canoas..example', 'invalidEmail'],
  ['nothing', '', 'required'],
  ['blanks', '  ', 'required'],
  ['too much', `${'a'.repeat(250)}@canoas.example`, 'tooLong'],
  ['no text', new Map(), 'required'],
])('%s is refused, and it is said why', (_, typed, code) => {
  expect(read(typed)).toBe(code)
})
