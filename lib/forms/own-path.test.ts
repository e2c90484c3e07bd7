import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownPath } from './own-path'

const site = 'https://enlace.example'

test.each(['/', '/pt', '/pt/workspace?edit=a#b', '/pt/utpeam?to=https://elsewhere.example', '/%09/x', '/a//b'])(
  'goes to %s',
  (path) => {
    expect(ownPath(path, '/other')).toBe(path)
  },
)

test.each([
  '//elsewhere.example',
  '///elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  '/\n/elsewhere.example',
  '/.//elsewhere.example',
  '/pt/..//elsewhere.example',
  '/%2e//elsewhere.example',
  '\\\\elsewhere.example',
  'https://elsewhere.example',
  'javascript:alert(1)',
  ' /pt',
  'pt',
  '',
  `/${'a'.repeat(2_001)}`,
])('does not go to %j', (path) => {
  expect(ownPath(path, '/other')).toBe('/other')
})

test('nothing leads away from the site, whatever is given and however a browser resolves it', () => {
  const pieces = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '%2e',
    '%2f',
    '\t',
    '\n',
    '\r',
    '\u0000',
    '@',
    ':',
    '?',
    '#',
    'a.example',
    'javascript:',
  )
  const paths = fc.oneof(
    fc.array(pieces, { maxLength: 8 }).map((list) => list.join('')),
    fc.string(),
    fc.webPath(),
    fc.webUrl(),
  )
  fc.assert(
    fc.property(paths, (path) => {
      const resolved = new URL(ownPath(path, '/other'), `${site}/pt/sign-in`)
      expect(resolved.origin).toBe(site)
      // A router that goes on with the resolved path alone must stay here, too.
      expect(new URL(resolved.pathname, site).origin).toBe(site)
    }),
    { numRuns: 5_000 },
  )
})

test('what is no text is no path', () => {
  for (const value of [null, undefined, 1, ['/pt'], new Map(), new Date(), { toString: () => '/pt' }])
    expect(ownPath(value, '/other')).toBe('/other')
})
