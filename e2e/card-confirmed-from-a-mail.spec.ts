import { signCardLink } from '@/lib/cities/card-link'
import { type Db, inTransaction } from '@/lib/db/client'
import { queueCardRequests } from '@/lib/notices/card-request-mutations'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'
import { createCity } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { createDelegate, createPerson } from '@/prisma/factories/people'
import { expect, test } from './fixtures'
import { read } from './requests'
import { mailsTo } from './verbs/sign-in'
import type { World } from './world'

/** When no other city of these tests took part in anything: so that only this story's card is asked for. */
const longAgo = new Date('1991-03-01T12:00:00Z')

/** A city whose card was confirmed a year ago, long ago; the mail that asks for it again, and the links in it. */
async function askForCard(db: Db, world: World) {
  const city = await createCity(db, {
    networkId: world.networkId,
    name: 'Barra Funda do Sul',
    confirmedOn: new Date('1990-03-01'),
  })
  await createMandate(db, { unitId: world.unit.id, cityId: city.id, startsOn: '1990-01-01' })
  const delegate = await createPerson(db, { name: 'Noemi Vargas' })
  await createDelegate(db, { personId: delegate.id, cityId: city.id, startsOn: '1990-01-01' })

  await inTransaction((tx) => queueCardRequests(tx, longAgo))

  await expect.poll(async () => (await mailsTo(delegate.email)).length).toBe(1)
  const [mail] = await mailsTo(delegate.email)
  const linkTo = (part: string) => mail?.text?.match(new RegExp(`http\\S+/pt/card/\\S+#${part}`))?.[0] ?? ''
  return { city, delegate, mail, toConfirm: linkTo('confirmation'), toCorrect: linkTo('names') }
}

const today = () => formatDate(todayIn('America/Sao_Paulo', new Date()), 'pt')

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'

  test(`a city says from its mail that its card is true, without signing in, ${how} JavaScript`, async ({
    db,
    world,
    visitor,
    signedIn,
  }) => {
    const { city, mail, toConfirm } = await askForCard(db, world)
    expect(mail?.subject).toBe('Ficha de Barra Funda do Sul: continua tudo certo?')
    expect(mail?.text).toContain('foi confirmada pela última vez em 1º de março de 1990')
    const reader = await visitor()
    await reader.goto(`/pt/cities/${city.slug}`)

    // Opening the link says nothing yet: mail scanners open it too.
    for (const _ of [1, 2]) expect((await read(toConfirm, null)).status).toBe(200)
    await reader.reload()
    await expect(reader.getByText('Dados confirmados pela cidade em 1º de março de 1990.')).toBeVisible()

    const page = await visitor({ javaScriptEnabled })
    await page.goto(toConfirm)
    await expect(
      page.getByText('Permite confirmar e corrigir a ficha de Barra Funda do Sul, e nada mais'),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Continua tudo certo' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Confirmado.' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Continua tudo certo' })).toHaveCount(0)
    await reader.reload()
    await expect(reader.getByText(`Dados confirmados pela cidade em ${today()}.`)).toBeVisible()

    const later = await visitor({ javaScriptEnabled })
    await later.goto(toConfirm)
    await expect(later.getByText(`A ficha foi confirmada em ${today()}, depois do envio deste link.`)).toBeVisible()

    const secretary = await signedIn(world.people.secretary)
    await secretary.goto(`/pt/workspace/cities/${city.slug}/history`)
    const changes = secretary.getByRole('region', { name: 'Alterações' })
    await expect(changes).toContainText('Ficha confirmada')
    await expect(changes).toContainText('Pelo link enviado por e-mail a Barra Funda do Sul')
  })

  test(`a city corrects its website from its mail, and the public page follows, ${how} JavaScript`, async ({
    db,
    world,
    visitor,
  }) => {
    const { city, toCorrect } = await askForCard(db, world)
    const reader = await visitor()
    await reader.goto(`/pt/cities/${city.slug}`)
    const page = await visitor({ javaScriptEnabled })
    await page.goto(toCorrect)

    await page.getByRole('link', { name: 'Editar o contato institucional' }).click()
    const contact = page.getByRole('form', { name: 'Editar o contato institucional' })
    await contact.getByRole('textbox', { name: 'Site' }).fill('barrafunda')
    await contact.getByRole('button', { name: 'Salvar' }).click()
    await expect(contact.getByRole('textbox', { name: 'Site' })).toHaveAccessibleDescription(/https:\/\//)
    await expect(contact.getByRole('textbox', { name: 'Site' })).toHaveValue('barrafunda')
    await contact.getByRole('textbox', { name: 'Site' }).fill('https://barrafunda.example')
    await contact.getByRole('button', { name: 'Salvar' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()

    await reader.reload()
    await expect(reader.getByRole('link', { name: 'barrafunda.example' })).toBeVisible()
    await page.getByRole('button', { name: 'Continua tudo certo' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Confirmado.' })).toBeVisible()
  })
}

test('the coordinator sees which city was asked, and who got the mail, but not the link in it', async ({
  db,
  world,
  signedIn,
}) => {
  const { delegate, toConfirm } = await askForCard(db, world)
  const page = await signedIn(world.people.coordinator)
  await page.goto(`/pt/workspace/units/${world.unit.slug}/mail`)
  await page.getByRole('region', { name: 'Enviados' }).getByRole('link', { name: 'Barra Funda do Sul' }).click()

  await expect(page.getByRole('region', { name: 'Quem recebe' })).toContainText(delegate.email)
  const message = page.getByRole('region', { name: 'A mensagem' })
  await expect(message).toContainText('Ficha de Barra Funda do Sul: continua tudo certo?')
  await expect(message).toContainText('/pt/card/…#confirmation')
  expect(await page.content()).not.toContain(toConfirm.split('/').at(-1)?.split('.')[0])
})

test('a link that was changed, or whose time is over, opens no card and says what to do', async ({
  db,
  world,
  visitor,
}) => {
  const { member } = world.cities
  const sentAt = new Date()
  const token = signCardLink({ cityId: member.id, personId: null }, sentAt)
  const page = await visitor({ javaScriptEnabled: false })

  await page.goto(`/pt/card/${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Este link não funciona')
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  await expect(page.getByText(member.name)).toHaveCount(0)

  const old = signCardLink({ cityId: member.id, personId: null }, new Date('2020-01-01'))
  await page.goto(`/pt/card/${old}?edit=names`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Este link não vale mais')
  await expect(page.getByText(/falar com a cidade que coordena a unidade temática ou com a secretaria/)).toBeVisible()
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0)

  // A form that was opened in time, sent with another city's link, and with none.
  const other = signCardLink({ cityId: world.cities.coordinating.id, personId: null }, sentAt)
  const before = await db.city.findMany({ orderBy: { id: 'asc' }, where: { networkId: world.networkId } })
  for (const [sent, says] of [
    [other, 'Isto não existe mais'],
    ['x', 'venceu'],
  ] as const) {
    const reader = await visitor()
    await reader.goto(`/pt/card/${token}`)
    await reader.locator('input[name=token]').evaluate((input: HTMLInputElement, value) => (input.value = value), sent)
    await reader.getByRole('button', { name: 'Continua tudo certo' }).click()
    await expect(reader.getByRole('alert').filter({ hasText: says })).toBeVisible()
  }
  const cards = await db.city.findMany({ orderBy: { id: 'asc' }, where: { id: { in: before.map(({ id }) => id) } } })
  const ours = (rows: typeof before) => rows.filter(({ id }) => [member.id, world.cities.coordinating.id].includes(id))
  expect(ours(cards)).toEqual(ours(before))
})

test('the address of a card’s link is told to no other site, kept by nobody and found by no search', async ({
  world,
}) => {
  const token = signCardLink({ cityId: world.cities.member.id, personId: null }, new Date())
  const { headers, text } = await read(`/pt/card/${token}`, null)
  expect(headers.get('referrer-policy')).toBe('same-origin')
  expect(headers.get('cache-control')).toContain('no-store')
  expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-[^']+'/)
  expect(text).toMatch(/<meta name="robots" content="noindex/)
})
