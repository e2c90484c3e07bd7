import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { readDeck } from '@/lib/deck/read-back'
import { locales } from '@/lib/i18n/locales'
import { html } from '@/lib/materials/test-files'
import { createLogo } from '@/prisma/factories/logos'
import { expect, test } from './fixtures'
import { read } from './requests'
import { checkPage } from './sweeps/checks'
import { publicPlan, publishEdition } from './verbs/plan'
import type { World } from './world'

const office = ({ unit }: World, locale = 'pt') => `/${locale}/workspace/secretariat/units/${unit.slug}`
const logoOf = (page: Page) => page.getByRole('region', { name: 'Logotipo' })

/** Chooses a file in the form for the unit's logo and sends it. It may be refused: then the form is there again, and says why. */
async function sendLogo(page: Page, world: World, name: string, bytes: Uint8Array) {
  // As a file: as bytes it would go through the browser's protocol.
  const path = test.info().outputPath(name)
  await writeFile(path, bytes)
  await page.goto(office(world))
  await page.getByRole('link', { name: 'Editar o logotipo' }).click()
  const form = page.getByRole('form', { name: 'Enviar um logotipo' })
  await form.getByLabel('Imagem').setInputFiles(path)
  await form.getByRole('button', { name: 'Enviar' }).click()
}

const picture = (background: string) =>
  sharp({ create: { width: 300, height: 100, channels: 4, background } })
    .png()
    .toBuffer()

/** The colour of the logo, a picture of one colour, as "255,0,0": on the slides in the browser, then on those of the file; null for none. */
async function coloursAt(address: string, visitor: () => Promise<Page>) {
  const reader = await visitor()
  await reader.goto(`${address}/slides`)
  const shown = reader.locator('img')
  const onSlides = (await shown.count()) > 0 ? await colourShown(reader) : null
  const { slides } = readDeck((await read(`${address}/plan.pptx`, null)).bytes)
  const inFile = slides.map(({ logo }) => logo && colourOf(logo.bytes))
  return [onSlides, ...new Set(await Promise.all(inFile))]
}

/** What the browser itself has drawn, so that a picture that it could not load is none. */
function colourShown(page: Page) {
  return page
    .locator('img')
    .first()
    .evaluate(async (image: HTMLImageElement) => {
      await image.decode()
      const canvas = document.createElement('canvas')
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      return context?.getImageData(0, 0, 1, 1).data.slice(0, 3).join()
    })
}

async function colourOf(bytes: Uint8Array) {
  const { channels } = await sharp(bytes).stats()
  return channels
    .slice(0, 3)
    .map(({ max }) => max)
    .join()
}

for (const javaScriptEnabled of [true, false]) {
  test(`the secretariat gives a unit its logo, another and none, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    db,
    world,
    visitor,
    signedIn,
  }) => {
    test.setTimeout(180_000)
    const plan = publicPlan(world)
    const edition = `${plan}/editions/1`
    const secretary = await signedIn(world.people.secretary, { javaScriptEnabled })
    const kept = () => db.unitLogo.count({ where: { unitId: world.unit.id } })

    await test.step('who read the slides before saw none, and they are kept', async () => {
      expect(await coloursAt(plan, visitor)).toEqual([null, null])
    })

    await test.step('what is no picture is refused beside its field, whatever its name', async () => {
      await sendLogo(secretary, world, 'logo.png', html)
      await expect(secretary.getByLabel('Imagem')).toHaveAccessibleDescription(/Este tipo de arquivo não é aceito/)
      expect(await kept()).toBe(0)
    })

    await test.step('with one, the slides and the file show it at once', async () => {
      await sendLogo(secretary, world, 'vermelho.png', await picture('#ff0000'))
      await expect(logoOf(secretary).getByRole('status')).toHaveText('Salvo.')
      await expect(
        logoOf(secretary).getByRole('img', { name: `Logotipo da unidade ${world.unit.acronym}` }),
      ).toBeVisible()
      expect(await coloursAt(plan, visitor)).toEqual(['255,0,0', '255,0,0'])
    })

    await test.step('one that is too large is refused, and the unit keeps what it has', async () => {
      const large = new Uint8Array(3 * 1024 * 1024)
      large.set(await picture('#00ff00'))
      await sendLogo(secretary, world, 'grande.png', large)
      await expect(secretary.getByLabel('Imagem')).toHaveAccessibleDescription(/A imagem passa de 2 MB/)
      await secretary.getByRole('link', { name: 'Cancelar' }).click()
      await expect(logoOf(secretary).getByRole('img')).toBeVisible()
      expect(await kept()).toBe(1)
    })

    await test.step('an edition keeps it when another takes its place', async () => {
      const coordinator = await signedIn(world.people.coordinator, { javaScriptEnabled })
      await publishEdition(coordinator, world, 1, 'Aprovada pela Cúpula')
      expect(await coloursAt(edition, visitor)).toEqual(['255,0,0', '255,0,0'])
      await sendLogo(secretary, world, 'azul.png', await picture('#0000ff'))
      await expect(logoOf(secretary).getByRole('status')).toHaveText('Salvo.')
      expect(await coloursAt(plan, visitor)).toEqual(['0,0,255', '0,0,255'])
      expect(await coloursAt(edition, visitor)).toEqual(['255,0,0', '255,0,0'])
    })

    await test.step('and when the unit has none any more', async () => {
      await secretary.getByRole('link', { name: 'Editar o logotipo' }).click()
      await secretary.getByRole('button', { name: 'Retirar o logotipo' }).click()
      await expect(logoOf(secretary).getByRole('status')).toHaveText('Removido.')
      await expect(logoOf(secretary)).toContainText('A unidade ainda não tem logotipo.')
      expect(await coloursAt(plan, visitor)).toEqual([null, null])
      expect(await coloursAt(edition, visitor)).toEqual(['255,0,0', '255,0,0'])
    })
  })
}

test('a logo is asked about each time, and is gone with its unit', async ({ db, world }) => {
  const { id } = await createLogo(db, { unitId: world.unit.id })
  const path = `/files/logos/${id}`
  const first = await read(path, null)
  expect(Object.fromEntries(first.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-length': String(first.bytes.length),
    'cache-control': 'public, max-age=0, must-revalidate',
    'cross-origin-resource-policy': 'same-origin',
  })
  const known = { 'if-none-match': first.headers.get('etag') ?? '' }
  expect(await read(path, null, known)).toMatchObject({ status: 304, text: '' })
  await db.unit.update({ where: { id: world.unit.id }, data: { archivedAt: new Date() } })
  for (const headers of [{}, known]) expect((await read(path, null, headers)).status).toBe(404)
})

for (const locale of locales) {
  test(`the unit’s logo and the form for it are sound in ${locale}`, async ({ db, world, signedIn }) => {
    await createLogo(db, { unitId: world.unit.id, width: 800, height: 200 })
    const secretary = await signedIn(world.people.secretary)
    for (const query of ['', '?edit=logo', '?edit=logo&refused=logoType']) {
      await checkPage(secretary, `${office(world, locale)}${query}`, locale)
    }
  })
}
