import { expect, test } from 'vitest'
import { accentOf, isReadable } from './accent'

test('a unit’s colour is taken where it can be read on the paper', () => {
  expect(accentOf('#7a1f2b')).toBe('7A1F2B')
  const river = accentOf(null)
  for (const unreadable of ['#ffee00', 'tomato', '#123', '"/><script>']) expect(accentOf(unreadable)).toBe(river)
  expect(['#767472', '#6e6c6a', '#ffffff', '#000000'].map(isReadable)).toEqual([false, true, false, true])
})
