import type { Page } from '@playwright/test'
import type { Db } from '@/lib/db/client'
import { locales } from '@/lib/i18n/locales'
import { writeSpreadsheet } from '@/lib/tables/write-spreadsheet'
import { createCity } from '@/prisma/factories/cities'
import { distinct } from '@/prisma/factories/defaults'
import { expect, test } from './fixtures'
import { checkPage } from './sweeps/checks'
import { confirmImport, importPage, pasteRows, previewRows, readFile, undoImport } from './verbs/register-import'
import type { World } from './world'

const head = ['Cidade', 'País', 'Província', 'População', 'Telefone', 'Representante', 'E-mail do representante']

/** Two registered cities of one name, of which no row can say which it means, and one whose name has an accent. */
async function createRegistered(db: Db, { networkId }: World, tag: string) {
  const argentine = { networkId, country: 'AR', language: 'es', timeZone: 'America/Argentina/Cordoba' } as const
  const twins = { ...argentine, name: `San Martín ${tag}` }
  const mendoza = await createCity(db, { ...twins, subdivision: 'Mendoza' })
  await createCity(db, { ...twins, subdivision: 'Chaco' })
  const accented = await createCity(db, {
    ...argentine,
    name: `Córdoba ${tag}`,
    population: 1_000,
    populationYear: 2010,
  })
  return { mendoza, accented }
}

/** A table of 400 rows: 394 new cities, two registered ones, and four with faults. */
function fourHundred(tag: string): string[][] {
  const cities = Array.from({ length: 394 }, (_, index) => [
    ...[`Ciudad ${tag} ${index + 1}`, ['Uruguay', 'paraguai', 'CO', 'Perú'][index % 4] ?? '', ''],
    ...[`${index + 1}.500`, '2 1234 567', '', ''],
  ])
  return [
    head,
    ...cities.slice(0, 200),
    [`CORDOBA ${tag}`, 'Argentina', '', '1.565.112', '', 'Ana Paz', `ana-${tag}@cordoba.example`],
    [`San Martin ${tag}`, 'Argentina', '', '5.000', '', '', ''],
    [`Poseidonia ${tag}`, 'Atlántida', '', '', '', '', ''],
    ['', 'Uruguay', '', '', '', '', ''],
    [`Ciudad ${tag} A`, 'Uruguay', '', 'muchos', '', '', ''],
    [`CIUDAD ${tag} 1`, 'URUGUAY', '', '', '', '', ''],
    ...cities.slice(200),
  ]
}

const csv = (rows: string[][]) => new TextEncoder().encode(rows.map((row) => row.join(';')).join('\r\n'))

test('the secretariat imports 400 cities from a file with faults, the public reads them, and the import is undone', async ({
  db,
  world,
  signedIn,
  visitor,
}) => {
  test.setTimeout(120_000)
  const tag = distinct()
  const { mendoza, accented } = await createRegistered(db, world, tag)
  const email = `ana-${tag}@cordoba.example`
  const page = await signedIn(world.people.secretary)
  const reader = await visitor()

  await test.step('the file is read, and each fault told where it stands', async () => {
    await readFile(page, { name: 'cidades.csv', bytes: csv(fourHundred(tag)) })
    await expect(page.getByText('Foram lidas 400 linhas. Nada mudou ainda no registro.')).toBeVisible()
    const summary = page.getByRole('region', { name: 'Resumo' })
    for (const words of ['394 cidades novas', '1 cidade com alterações', '1 linha à espera da sua escolha'])
      await expect(summary.getByText(words)).toBeVisible()
    const errors = previewRows(page, 'Com erro')
    await expect(errors).toHaveText([
      /^204.*Poseidonia.*País: “Atlántida” não é um país/,
      /^205.*Cidade: falta preencher\./,
      /^206.*População: “muchos” não é um número inteiro\./,
      /^207.*é a mesma cidade da linha 2\./,
    ])
    await expect(previewRows(page, 'Com alterações')).toHaveText([/^202Córdoba.*População: 1\.000 → 1\.565\.112/])
    await expect(previewRows(page, 'Novas')).toHaveCount(394)
    expect(await db.city.count({ where: { name: { contains: tag } } })).toBe(3)
  })

  await test.step('a question that only a person can answer is asked', async () => {
    await confirmImport(page)
    const question = page.getByRole('combobox', { name: `Linha 203: San Martin ${tag}, Argentina` })
    await expect(question).toBeFocused()
    await expect(page.getByText('Preencha este campo.')).toBeVisible()
    await question.selectOption(`Alterar San Martín ${tag}, Mendoza, Argentina`)
  })

  await test.step('what was confirmed is in the register and on the public page', async () => {
    await confirmImport(page)
    await expect(page.getByRole('status').filter({ hasText: 'Importação concluída.' })).toBeVisible()
    await expect(page.getByText('394 cidades novas e 2 alteradas.')).toBeVisible()
    const invited = page.getByRole('region', { name: 'Pessoas a convidar' })
    await expect(invited.getByRole('row').filter({ hasText: 'Ana Paz' })).toContainText(email)
    expect(await db.person.count({ where: { email } })).toBe(0)
    await invited.getByRole('button', { name: `Convidar Ana Paz para representar Córdoba ${tag}` }).click()
    await expect(invited.getByRole('status')).toHaveText('Convite a caminho.')
    await expect(invited.getByRole('row').filter({ hasText: 'Ana Paz' })).toContainText('Convidada')
    expect(await db.invitation.findFirstOrThrow({ where: { address: email } })).toMatchObject({
      cityId: accented.id,
      name: 'Ana Paz',
    })
    expect(await db.city.findUniqueOrThrow({ where: { id: mendoza.id } })).toMatchObject({
      population: 5_000,
      version: 2,
    })

    await reader.goto('/pt/cities')
    await expectCounted(reader, tag, 397)
    await reader.goto(`/pt/cities/ciudad-${tag}-1`)
    await expect(reader.getByText('1.500 habitantes')).toBeVisible()
  })

  const undone = page.url().replace(/[?#].*$/, '')
  await test.step('undone, the register is as it was, and the public page follows', async () => {
    await db.city.updateMany({ where: { slug: `ciudad-${tag}-2` }, data: { version: { increment: 1 } } })
    await undoImport(page)
    await expect(page.getByText('393 cidades retiradas do registro e 2 restauradas.')).toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: `Ciudad ${tag} 2` })).toContainText(
      'arquivada em vez de retirada',
    )
    expect(await db.city.findUniqueOrThrow({ where: { id: accented.id } })).toMatchObject({
      name: `Córdoba ${tag}`,
      population: 1_000,
      populationYear: 2010,
    })
    await reader.goto('/pt/cities')
    await expectCounted(reader, tag, 3)
    expect((await reader.goto(`/pt/cities/ciudad-${tag}-1`))?.status()).toBe(404)

    await page.goto(`/pt/workspace/cities/${accented.slug}/history`)
    const changes = page.getByRole('region', { name: 'Alterações' })
    await expect(changes.getByRole('listitem').nth(0)).toContainText('Importação desfeita')
    await expect(changes.getByRole('listitem').nth(1)).toContainText('Convite feito')
    await expect(changes.getByRole('listitem').nth(2)).toContainText('Ficha alterada por importação')
    await page.goto(undone)
    await expect(page.getByRole('button', { name: 'Desfazer a importação' })).toHaveCount(0)
  })
})

/** The public page lists that many cities of this test, and its count is that of its list. */
async function expectCounted(reader: Page, tag: string, many: number) {
  const cities = reader.getByRole('main').getByRole('listitem')
  await expect(cities.filter({ hasText: tag })).toHaveCount(many)
  const all = await cities.filter({ has: reader.locator('a[href*="/cities/"]') }).count()
  await expect(reader.getByRole('main')).toContainText(`${all} cidades em`)
}

test('without JavaScript a workbook is imported, after what somebody saved meanwhile was seen', async ({
  db,
  world,
  signedIn,
}) => {
  const tag = distinct()
  const { accented } = await createRegistered(db, world, tag)
  const rows = [
    [`Córdoba ${tag}`, 'Argentina', '', '1565112', '', '', ''],
    [`Rivera ${tag}`, 'Uruguai', '', '', '+598 4622 0000', '', ''],
  ]
  const bytes = await writeSpreadsheet({ columns: head, rows }, 'Cidades')
  const page = await signedIn(world.people.secretary, { javaScriptEnabled: false })
  await readFile(page, { name: 'cidades.xlsx', bytes })
  await expect(previewRows(page, 'Com alterações')).toHaveCount(1)

  await db.city.update({ where: { id: accented.id }, data: { population: 7, version: { increment: 1 } } })
  await confirmImport(page)

  await expect(page.getByText('O registro mudou desde a leitura do arquivo. Nada foi importado')).toBeVisible()
  const changed = previewRows(page, 'Com alterações')
  await expect(changed).toContainText('mudou desde a leitura')
  await expect(changed).toContainText('População: 7 → 1.565.112')
  expect(await db.city.findUniqueOrThrow({ where: { id: accented.id } })).toMatchObject({ population: 7 })

  await confirmImport(page)
  await expect(page.getByText('1 cidade nova e 1 alterada.')).toBeVisible()
  const rivera = await db.city.findFirstOrThrow({ where: { name: `Rivera ${tag}` } })
  expect(rivera).toMatchObject({ contactPhone: '+598 4622 0000', timeZone: 'America/Montevideo' })
  await undoImport(page)
  expect(await db.city.count({ where: { id: rivera.id } })).toBe(0)
})

test('with JavaScript, too, what somebody saved meanwhile is shown before anything is written', async ({
  db,
  world,
  signedIn,
}) => {
  const tag = distinct()
  const { accented } = await createRegistered(db, world, tag)
  const page = await signedIn(world.people.secretary)
  await pasteRows(page, [head, [`Cordoba ${tag}`, 'AR', '', '1565112', '', '', '']])
  await db.city.update({ where: { id: accented.id }, data: { population: 7, version: { increment: 1 } } })

  await confirmImport(page)

  await expect(page.getByText('O registro mudou desde a leitura do arquivo. Nada foi importado')).toBeVisible()
  await expect(previewRows(page, 'Com alterações')).toContainText('População: 7 → 1.565.112')
  await confirmImport(page)
  await expect(page.getByRole('status').filter({ hasText: 'Importação concluída.' })).toBeVisible()
  expect(await db.city.findUniqueOrThrow({ where: { id: accented.id } })).toMatchObject({ population: 1_565_112 })
})

for (const locale of locales) {
  test(`the pages of an import are sound in ${locale}`, async ({ db, world, signedIn }) => {
    test.setTimeout(120_000)
    const tag = distinct()
    await createRegistered(db, world, tag)
    const page = await signedIn(world.people.secretary)
    const rows = fourHundred(tag).slice(196, 212)
    await pasteRows(page, [[...head.slice(0, 6), 'Nota'], ...rows])
    const draft = new URL(page.url()).pathname.replace('/pt/', `/${locale}/`)
    const start = importPage.replace('/pt/', `/${locale}/`)
    await checkPage(page, `${start}?refused=notATable`, locale)
    await checkPage(page, draft, locale)

    await page.goto(draft.replace(`/${locale}/`, '/pt/'))
    await page.getByRole('combobox').selectOption('Deixar de fora')
    await confirmImport(page)
    await expect(page.getByText('Importação concluída.')).toBeVisible()
    await checkPage(page, draft, locale)
    await db.city.updateMany({ where: { name: `Ciudad ${tag} 200` }, data: { confirmedOn: new Date() } })
    await page.goto(draft.replace(`/${locale}/`, '/pt/'))
    await undoImport(page)
    await checkPage(page, draft, locale)
    await checkPage(page, `${start}/00000000-0000-0000-0000-000000000000`, locale)
  })
}
