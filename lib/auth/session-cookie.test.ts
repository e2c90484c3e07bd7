import { expect, test } from 'vitest'
import { pendingCookie } from './pending-cookie'
import { sessionCookie } from './session-cookie'

process.env.DATABASE_URL = 'postgresql://unused.example/unused'
process.env.ENLACE_URL = 'https://enlace.example'

test('over TLS the cookies are bound to this host and never leave TLS', () => {
  for (const { name, options } of [sessionCookie(), pendingCookie()]) {
    expect(name).toMatch(/^__Host-/)
    expect(options).toEqual({ httpOnly: true, secure: true, sameSite: 'lax', path: '/' })
  }
})

test("the pending cookie's name does not begin with the session's, or next-auth would read it as a part of the token", () => {
  expect(pendingCookie().name.startsWith(sessionCookie().name)).toBe(false)
})
