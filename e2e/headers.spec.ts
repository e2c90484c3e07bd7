import { expect, test } from './fixtures'
import { read } from './requests'

const everyAnswer = [
  '/pt',
  '/pt/utpeam/plans/2016',
  '/pt/sign-in',
  '/pt/workspace',
  '/pt/nada',
  '/sitemap.xml',
  '/robots.txt',
  '/feeds/units/utpeam.ics',
]

test('every answer carries the headers that keep browsers from guessing, and none tells what serves it', async () => {
  for (const path of everyAnswer) {
    const { headers } = await read(path, null)
    expect.soft(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect.soft(headers.get('referrer-policy'), path).toBe('strict-origin-when-cross-origin')
    expect.soft(headers.get('permissions-policy'), path).toContain('camera=()')
    expect.soft(headers.get('strict-transport-security'), path).toContain('max-age=')
    expect.soft(headers.get('x-powered-by'), path).toBeNull()
  }
})

test('a public page is asked for again each time, and not sent again while it is the same', async ({ request }) => {
  const first = await request.get('/pt/utpeam')
  expect(first.headers()['cache-control']).toBe('public, max-age=0, must-revalidate')

  const second = await request.get('/pt/utpeam', { headers: { 'If-None-Match': first.headers().etag ?? '' } })
  expect(second.status()).toBe(304)
  expect(await second.text()).toBe('')
})

test('a calendar is asked for again each time too, says what it is, and is not there where its unit is not', async ({
  request,
}) => {
  const first = await request.get('/feeds/units/utpeam.ics')
  const { etag = '', ...headers } = first.headers()
  expect(headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
  })
  expect(etag).toMatch(/^"/)
  const second = await request.get('/feeds/units/utpeam.ics', { headers: { 'If-None-Match': etag } })
  expect(second.status()).toBe(304)
  expect(await second.text()).toBe('')

  const head = await request.head('/feeds/units/utpeam.ics')
  expect(head.status()).toBe(200)
  expect(head.headers().etag).toBe(etag)
  for (const path of [
    'units/nada.ics',
    'units/utpeam.pdf',
    'units/utpeam',
    'cities/nada.ics',
    'units/a/activities/b.ics',
  ]) {
    expect((await request.get(`/feeds/${path}`)).status(), path).toBe(404)
  }
})

test('the same bytes go to everyone: who is signed in shows nowhere in public', async ({ world, signedIn }) => {
  const page = await signedIn(world.people.coordinator)
  const hers = await page.goto('/pt/utpeam/plans/2016')
  const anybodys = await read('/pt/utpeam/plans/2016', null)
  expect(await hers?.text()).toBe(anybodys.text)
})

test('a page that only people who are signed in see leads everybody else to signing in, and back', async () => {
  const { status, headers } = await read('/pt/workspace/units/utpeam', null)
  expect(status).toBe(307)
  expect(headers.get('location')).toBe('/pt/sign-in?returnTo=%2Fpt%2Fworkspace%2Funits%2Futpeam')
})

test('a return address on another host is not followed', async ({ visitor }) => {
  const page = await visitor()
  for (const address of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
    await page.goto(`/pt/sign-in?returnTo=${encodeURIComponent(address)}`)
    await page.getByRole('button', { name: 'Entrar como Gonzalo Pereyra' }).click()
    await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/pt\/workspace$/)
  }
})

for (const [language, title] of [
  ['pt', 'Esta página não existe'],
  ['es', 'Esta página no existe'],
  ['en', 'This page does not exist'],
] as const) {
  test(`"not found" is a whole document in ${language} without JavaScript`, async ({ visitor }) => {
    const page = await visitor({ javaScriptEnabled: false })
    expect((await page.goto(`/${language}/utpeam/plans/1789`))?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await page.getByRole('main').getByRole('link').first().click()
    await expect(page).toHaveURL(new RegExp(`/${language}$`))
  })
}
