import { beforeAll, expect, test } from 'vitest'
import { readSignedLink, signLink } from './signed-link'

const now = new Date('2026-11-25T12:00:00Z')
const expiresAt = new Date('2026-12-25T12:00:00Z')
const token = () => signLink({ purpose: 'unsubscribe', ids: ['a', 'b'], expiresAt })

beforeAll(() => {
  process.env.DATABASE_URL = 'postgresql://unused.example/unused'
})

test('a link says what it is for, to whoever asks for just that, until it ends', () => {
  expect(readSignedLink(token(), 'unsubscribe', now)).toEqual(['a', 'b'])
  expect(readSignedLink(token(), 'confirmCard', now)).toBeNull()
  expect(readSignedLink(token(), 'unsubscribe', new Date(expiresAt.getTime() - 1000))).toEqual(['a', 'b'])
  expect(readSignedLink(token(), 'unsubscribe', expiresAt)).toBeNull()
})

test('no sign of it can be changed, and none added', () => {
  const good = token()
  for (const more of ['x', '0', '.', '.x', ' ', '=']) {
    expect(readSignedLink(good + more, 'unsubscribe', now), more).toBeNull()
    expect(readSignedLink(more + good, 'unsubscribe', now), more).toBeNull()
  }
  for (let index = 0; index < good.length; index += 1) {
    const other = good[index] === 'A' ? 'B' : 'A'
    const changed = good.slice(0, index) + other + good.slice(index + 1)
    expect(readSignedLink(changed, 'unsubscribe', now), String(index)).toBeNull()
  }
})

test('a signature of something else is none', () => {
  const [, signature] = token().split('.')
  const other = Buffer.from(JSON.stringify(['unsubscribe', ['c', 'b'], 4e9])).toString('base64url')
  expect(readSignedLink(`${other}.${signature}`, 'unsubscribe', now)).toBeNull()
})

test.each([undefined, null, 7, '', '.', 'x.y', {}, ['a'], 'a'.repeat(2000)])('%j is no link', (value) => {
  expect(readSignedLink(value, 'unsubscribe', now)).toBeNull()
})
