import { expect, test } from 'vitest'
import { calendarType, feedResponse } from './feed-response'

const file = { body: 'BEGIN:VCALENDAR\r\n', lang: 'pt-BR', changedAt: '2016-06-01T12:00:00.000Z' }
const ask = (headers: Record<string, string> = {}, given: typeof file | null = file) =>
  feedResponse(new Request('http://localhost:3000/feeds/network.ics', { headers }), given, calendarType)

test('a feed says what it is, in which language, and when it last changed; each body has a tag of its own', async () => {
  const answer = ask()
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe(file.body)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'content-language': 'pt-BR',
    'last-modified': 'Wed, 01 Jun 2016 12:00:00 GMT',
    'cache-control': 'public, max-age=0, must-revalidate',
    etag: expect.stringMatching(/^"[\w-]{43}"$/),
  })
  expect(ask({}, { ...file, body: 'other' }).headers.get('etag')).not.toBe(answer.headers.get('etag'))
})

test('who has it already is told so, however the tag came along; who has another gets this one', async () => {
  const etag = ask().headers.get('etag') ?? ''
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const answer = ask({ 'if-none-match': known })
    expect(answer.status).toBe(304)
    expect(await answer.text()).toBe('')
    expect(answer.headers.get('etag')).toBe(etag)
  }
  expect(ask({ 'if-none-match': '"other"' }).status).toBe(200)
  expect(ask({ 'if-modified-since': 'Wed, 01 Jun 2026 12:00:00 GMT' }).status).toBe(200)
})

test('what is not there is not found', () => {
  expect(ask({ 'if-none-match': '*' }, null).status).toBe(404)
})
