import { getEnv } from '@/lib/env'
import { bomb } from '@/lib/tables/test-archive'
import { expect, sessionCookieOf, test } from './fixtures'
import { PATIENCE_MS, read } from './requests'
import { importPage } from './verbs/register-import'

type Sent = { body: BodyInit; headers?: Record<string, string>; origin?: string | null }

/** Posts to where files with cities go, as the holder of a session or as nobody; answers where that leads, and after how long. */
async function post(networkId: string, session: string | null, { body, headers, origin = getEnv().ENLACE_URL }: Sent) {
  const sent = new Headers(headers)
  if (session !== null) sent.set('cookie', `enlace-session=${session}`)
  if (origin !== null) sent.set('origin', origin)
  const began = performance.now()
  const response = await fetch(new URL(`/api/register-import/pt/${networkId}`, getEnv().ENLACE_URL), {
    method: 'POST',
    headers: sent,
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  })
  await response.arrayBuffer()
  return { status: response.status, goesTo: response.headers.get('location'), took: performance.now() - began }
}

function form(bytes: Uint8Array, name = 'cidades.csv', field = 'file'): FormData {
  const data = new FormData()
  data.set(field, new File([new Uint8Array(bytes)], name))
  return data
}

const table = new TextEncoder().encode('Cidade;País\nVilla Nadie;Uruguay')
const refused = (code: string) => `${importPage}?refused=${code}#file`

test('a file that is none, too large or made to do harm is refused in seconds, and the server goes on', async ({
  db,
  world,
}) => {
  test.setTimeout(120_000)
  const session = (await sessionCookieOf(db, world.people.secretary)).value
  const own = { where: { personId: world.people.secretary.id } }
  const endless = new ReadableStream<Uint8Array>({ pull: (stream) => stream.enqueue(new Uint8Array(1_000_000)) })
  const multipart = { 'content-type': 'multipart/form-data; boundary=x' }
  const cases: [string, Sent, string][] = [
    ['50 MB', { body: form(new Uint8Array(50_000_000)) }, 'fileTooLarge'],
    ['a body without an end', { body: endless, headers: multipart }, 'fileTooLarge'],
    ['a little more than allowed', { body: form(new Uint8Array(2_000_001).fill(65)) }, 'fileTooLarge'],
    ['a small archive of a gigabyte', { body: form(bomb('xl/workbook.xml', 1_000_000_000), 'x.xlsx') }, 'notATable'],
    ['a picture called CSV', { body: form(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])) }, 'notATable'],
    ['an old workbook', { body: form(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])) }, 'oldWorkbook'],
    ['no file', { body: form(new Uint8Array(), '') }, 'required'],
    ['another field', { body: form(table, 'x.csv', 'other') }, 'required'],
    ['a form that is none', { body: 'file=x', headers: { 'content-type': 'text/plain' } }, 'invalid'],
    ['half a form', { body: '--x\r\nContent-Disposition: form', headers: multipart }, 'invalid'],
    ['a table of something else', { body: form(new TextEncoder().encode('a;b\n1;2')) }, 'nameColumnMissing'],
  ]
  for (const [what, sent, code] of cases) {
    const answer = await post(world.networkId, session, sent).catch((error: unknown) => String(error))
    expect.soft(answer, what).toMatchObject({ status: 303, goesTo: refused(code) })
    if (typeof answer !== 'string') expect.soft(answer.took, what).toBeLessThan(5_000)
  }
  expect(await db.registerImport.count(own)).toBe(0)
  expect(await read('/pt/cities', null)).toMatchObject({ status: 200 })
  expect(await post(world.networkId, session, { body: form(table) })).toMatchObject({
    status: 303,
    goesTo: expect.stringMatching(/import\/[0-9a-f-]{36}$/),
  })
})

test('nobody but the secretariat brings a table, from no other site, and nobody else reads one', async ({
  db,
  world,
}) => {
  const sessionOf = async (person: { id: string }) => (await sessionCookieOf(db, person)).value
  const secretary = await sessionOf(world.people.secretary)
  const own = { where: { person: { id: { in: Object.values(world.people).map(({ id }) => id) } } } }
  const strangers: [string, string | null, string][] = [
    ['a visitor', null, 'signInNeeded'],
    ['a delegate', await sessionOf(world.people.member), 'notAllowed'],
    ['the coordinator', await sessionOf(world.people.coordinator), 'notAllowed'],
  ]
  for (const [who, session, code] of strangers) {
    const answer = await post(world.networkId, session, { body: form(table) })
    expect.soft(answer, who).toMatchObject({ status: 303, goesTo: refused(code) })
  }
  for (const network of ['x', world.unit.id]) {
    const answer = await post(network, secretary, { body: form(table) })
    expect.soft(answer, `for the network ${network}`).toMatchObject({ goesTo: refused('notAllowed') })
  }
  for (const origin of ['https://evil.example', 'null', null]) {
    const answer = await post(world.networkId, secretary, { body: form(table), origin })
    expect.soft(answer.status, `from ${origin}`).toBe(403)
  }
  expect(await db.registerImport.count(own)).toBe(0)

  const named = new TextEncoder().encode('Cidade;País;Representante\nVilla Nadie;Uruguay;Segredo da Silva')
  const { goesTo } = await post(world.networkId, secretary, { body: form(named) })
  expect((await read(goesTo ?? '', secretary)).text).toContain('Segredo da Silva')
  for (const [who, session] of strangers) {
    for (const headers of [{}, { RSC: '1' }] as Record<string, string>[])
      expect.soft((await read(goesTo ?? '', session, headers)).text, who).not.toContain('Segredo')
  }
})

test('the template can be had in each format, and reads as it should', async ({ page }) => {
  for (const [format, type] of [
    ['csv', 'text/csv'],
    ['xlsx', 'spreadsheetml'],
  ]) {
    const response = await page.request.get(`/api/register-import/es/template/${format}`)
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toContain(type)
    expect(response.headers()['content-disposition']).toBe(`attachment; filename="enlace-ciudades.${format}"`)
  }
  expect((await page.request.get('/api/register-import/es/template/exe')).status()).toBe(404)
})
