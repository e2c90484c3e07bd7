import { parse } from 'csv-parse/sync'
import type { Db } from '@/lib/db/client'
import { addDays, todayIn } from '@/lib/time/when'
import { createContact } from '@/prisma/factories/cities'
import { createDelegate, createPerson } from '@/prisma/factories/people'
import { expect, sessionCookieOf, test } from './fixtures'
import { read } from './requests'
import { addressField, contactsPage, download, findContacts } from './verbs/contacts'
import { createWorld, type World } from './world'

/** A colleague of the sub-coordinator, a city's institutional address, and somebody to write to about the unit. */
async function createContacts(db: Db, { cities, unit }: World) {
  const colleague = await createPerson(db, { name: 'Íris Muñoz' })
  const { id } = await createDelegate(db, {
    personId: colleague.id,
    cityId: cities.subCoordinating.id,
    office: '=Cooperação; projetos',
    isLead: true,
  })
  await db.city.update({
    where: { id: cities.subCoordinating.id },
    data: { contactEmail: 'gabinete@riomanso.example', contactPhone: '+55 51 3236-1000' },
  })
  await createContact(db, { unitId: unit.id, name: 'Helena Prado', email: 'helena@provas.example' })
  return { colleague, delegateId: id }
}

for (const javaScriptEnabled of [true, false]) {
  test(`a member finds a colleague without her accents, copies the addresses and takes them along, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    db,
    world,
    signedIn,
  }) => {
    const { colleague } = await createContacts(db, world)
    const page = await signedIn(world.people.member, { javaScriptEnabled })
    await page.goto(`/pt/workspace/units/${world.unit.slug}`)
    await page.getByRole('link', { name: 'Contatos' }).click()
    await expect(page.getByRole('heading', { name: '6 pessoas em 3 cidades' })).toBeVisible()

    await findContacts(page, 'iris munoz')
    await expect(page.getByRole('heading', { name: 'Uma pessoa em uma cidade' })).toBeVisible()
    const row = page.getByRole('region', { name: 'Sub-coordenações' }).getByRole('listitem')
    await expect(row).toContainText('=Cooperação; projetos, representante principal')
    await expect(page.getByRole('main')).not.toContainText('Celina Rocha')
    const card = await download(page, 'vCard: Íris Muñoz')
    expect(card.name).toBe('iris-munoz.vcf')
    expect(card.text).toContain('\r\nN:;Íris Muñoz;;;\r\n')

    await findContacts(page, 'rio manso')
    const addresses = [colleague.email, world.people.subCoordinator.email, 'gabinete@riomanso.example']
    await expect(addressField(page)).toHaveValue(addresses.join('; '))
    await expect(page.getByRole('link', { name: 'Abrir uma mensagem em cópia oculta' })).toHaveAttribute(
      'href',
      `mailto:?bcc=${addresses.join(',')}`,
    )
    const copy = page.getByRole('button', { name: 'Copiar os endereços' })
    if (javaScriptEnabled) {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await copy.click()
      await expect(page.getByRole('status').filter({ hasText: '3 endereços copiados.' })).toBeVisible()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(addresses.join('; '))
    } else {
      await expect(copy).toBeHidden()
    }

    const { name, text } = await download(page, 'Tabela (CSV)')
    expect(name).toMatch(new RegExp(`^contatos-${world.unit.slug}-\\d{4}-\\d\\d-\\d\\d\\.csv$`))
    const rows: string[][] = parse(text, { bom: true, delimiter: ';' })
    expect(rows.slice(1).map(([person, office, , , city, , , , phone]) => [person, office, city, phone])).toEqual([
      ['Íris Muñoz', "'=Cooperação; projetos", 'Rio Manso', ''],
      ['Celina Rocha', '', 'Rio Manso', ''],
      ['', '', 'Rio Manso', '(+55) 51 3236-1000'],
    ])
  })
}

test('a city that nobody represents is said to be so, and so is a search without a find', async ({
  db,
  world,
  signedIn,
}) => {
  await db.delegate.deleteMany({ where: { cityId: world.cities.subCoordinating.id } })
  const page = await signedIn(world.people.coordinator)
  await page.goto(contactsPage(world))
  await expect(page.getByText('Por enquanto, ninguém representa Rio Manso.')).toBeVisible()

  await page.getByLabel('Função da cidade').selectOption('Sub-coordenação')
  await findContacts(page, 'aurora')
  await expect(page.getByText('Nenhum contato da unidade corresponde a esta busca.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Tabela (CSV)' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Mostrar todos' }).click()
  await expect(page.getByRole('heading', { name: '3 pessoas em 3 cidades' })).toBeVisible()
  await expect(page.getByRole('searchbox')).toHaveValue('')
  await expect(page.getByLabel('Função da cidade')).toHaveValue('')
})

test('a browser that does not let copy leaves the addresses selected', async ({ world, signedIn }) => {
  const page = await signedIn(world.people.member)
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.goto(contactsPage(world))
  await page.getByRole('button', { name: 'Copiar os endereços' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Os endereços estão selecionados' })).toBeVisible()
  await expect(addressField(page)).toBeFocused()
  expect(await page.evaluate(() => String(getSelection()))).toBe(await addressField(page).inputValue())
})

const files = ['csv', 'xlsx', 'vcf']

test('nobody from outside sees a contact, on the page or in a file, from the moment her right ends', async ({
  db,
  world,
}) => {
  const { delegateId } = await createContacts(db, world)
  const other = await createWorld(db)
  const at = contactsPage(world)
  const paths = [at, ...files.map((format) => `${at}/export/${format}`), `${at}/export/vcf?only=${delegateId}`]
  const names = ['Aurora', 'Celina', 'Muñoz', 'Helena', 'provas.example', 'gabinete@riomanso.example']
  const enter = async (person: { id: string }) => (await sessionCookieOf(db, person)).value
  const member = await enter(world.people.member)
  const ask = async (session: string | null) => {
    const answers = await Promise.all(paths.map((path) => read(path, session)))
    for (const { text } of answers) for (const name of names) expect.soft(text).not.toContain(name)
    return answers.map(({ status }) => status)
  }

  // The control without which the refusals would prove nothing.
  for (const path of paths) expect((await read(path, member)).status, path).toBe(200)
  expect((await read(`${at}/export/csv`, member)).text).toContain('Muñoz')

  expect(await ask(null)).toEqual([307, 307, 307, 307, 307])
  expect(await ask(await enter(other.people.coordinator))).toEqual([404, 404, 404, 404, 404])

  const yesterday = new Date(`${addDays(todayIn('America/Montevideo', new Date()), -1)}T00:00:00Z`)
  await db.mandate.update({
    where: { id: world.mandates.member.id },
    data: { endsOn: yesterday, endPrecision: 'DAY' },
  })
  // Whose mandate ended still reads the unit: she is told whose the page is, and gets no file.
  expect(await ask(member)).toEqual([200, 404, 404, 404, 404])
  expect((await read(at, member)).text).toContain('as cidades com mandato em vigor na unidade')
})

test('a file is kept by nobody on the way, opened by no browser and named without risk', async ({ db, world }) => {
  const session = (await sessionCookieOf(db, world.people.member)).value
  for (const format of files) {
    const { headers } = await read(`${contactsPage(world)}/export/${format}`, session)
    expect.soft(headers.get('cache-control'), format).toBe('private, no-store')
    expect.soft(headers.get('x-content-type-options'), format).toBe('nosniff')
    expect
      .soft(headers.get('content-disposition'), format)
      .toMatch(new RegExp(`^attachment; filename="contatos-[a-z0-9-]+\\.${format}"$`))
  }
  for (const path of ['exe', 'csv?only=nada', 'vcf?only=0190a5b8-7d2e-7cc1-9a52-5b8f6a3c1d20']) {
    const { status, text } = await read(`${contactsPage(world)}/export/${path}`, session)
    expect.soft(status, path).toBe(404)
    expect.soft(text, path).toContain('Esta página não existe')
  }
})
