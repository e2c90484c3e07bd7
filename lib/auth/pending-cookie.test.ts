import { expect, test } from 'vitest'
import { openPending, sealPending } from './pending-cookie'

process.env.DATABASE_URL = 'postgresql://unused.example/unused'

const pending = { requestId: '0192f0c4-0000-7000-8000-000000000000', email: 'ana@canoas.example' }

test('what was sealed reads back', () => {
  expect(openPending(sealPending(pending))).toEqual(pending)
})

test('what was changed or made up does not', () => {
  const [content = '', signature = ''] = sealPending(pending).split('.')
  const other = Buffer.from(JSON.stringify({ ...pending, email: 'eva@elsewhere.example' })).toString('base64url')
  for (const forged of [`${other}.${signature}`, `${content}.`, content, '', '.', `${content}.${'0'.repeat(64)}`])
    expect(openPending(forged)).toBeNull()
})
