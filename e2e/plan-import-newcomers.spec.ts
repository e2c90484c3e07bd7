import { randomInt } from 'node:crypto'
import type { Page } from '@playwright/test'
import { distinct } from '@/prisma/factories/defaults'
import { expect, test } from './fixtures'
import { checkPage } from './sweeps/checks'

/** Letters alone, as names of cities have them. */
const letters = () => Array.from({ length: 8 }, () => String.fromCharCode(97 + randomInt(26))).join('')

/** A plan whose cities nobody has registered. */
function planOf(tag: string) {
  const [dawn, dusk, noon] = [`Aurora ${tag}`, `Ocaso ${tag}`, `Meridiana ${tag}`].map((name) =>
    name.replace(/ ./, (letter) => letter.toUpperCase()),
  )
  const text = `Plano de Trabalho 2016

Coordenação
${dawn}, Uruguai

Sub-coordenações
${dusk}, Chile
${noon}

Atividades Programadas

Junho

Reunião anual
Local: ${dusk}, Chile`
  return { text, dawn, dusk, noon }
}

async function readText(page: Page, unit: string, text: string) {
  await page.goto(`/pt/workspace/units/${unit}`)
  await page.getByRole('link', { name: 'Novo plano' }).click()
  await page.getByRole('link', { name: 'Importar um plano existente' }).click()
  await page.getByRole('textbox', { name: 'Texto do plano' }).fill(text)
  await page.getByRole('button', { name: 'Ler o texto' }).click()
  await expect(page.getByRole('heading', { name: 'Conferir o plano lido' })).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  test(`the secretariat makes a unit and imports its plan with cities that nobody had registered, ${javaScriptEnabled ? 'by keyboard' : 'without JavaScript'}`, async ({
    db,
    world,
    signedIn,
  }) => {
    test.setTimeout(120_000)
    const { text, dawn, dusk, noon } = planOf(letters())
    const page = await signedIn(world.people.secretary, { javaScriptEnabled, viewport: { width: 360, height: 800 } })
    const slug = `nova-${distinct()}`

    await page.goto('/pt/workspace/secretariat/units')
    await page.getByRole('link', { name: 'Nova unidade' }).click()
    const unit = page.getByRole('form', { name: 'Criar uma unidade' })
    await unit.getByLabel('Sigla').fill('UTN')
    await unit.getByRole('textbox', { name: 'Português' }).fill(`Unidade Temática Nova ${slug}`)
    await unit.getByLabel('Endereço da página').fill(slug)
    await unit.getByRole('button', { name: 'Criar a unidade' }).click()
    await page.getByRole('link', { name: 'Área de trabalho da unidade' }).click()
    await readText(page, slug, text)

    const cities = page.getByRole('group', { name: 'Cidades a registrar' })
    const mandates = page.getByRole('group', { name: 'Mandatos a abrir' })
    await expect(cities.getByRole('checkbox')).toHaveCount(2)
    await expect(mandates.getByRole('checkbox')).toHaveCount(2)
    for (const box of await page.getByRole('group').getByRole('checkbox').all()) await expect(box).toBeChecked()
    await expect(page.getByText(`Sub-coordenação: ${noon}`).first()).toBeVisible()
    await expect(page.getByText('O texto não diz o país').first()).toBeVisible()
    await expect(mandates.getByText('estes mandatos valem também hoje')).toBeVisible()
    if (javaScriptEnabled) await checkPage(page, new URL(page.url()).pathname, 'pt')

    const city = cities.getByRole('checkbox', { name: `${dusk}, Chile` })
    const mandate = mandates.getByRole('checkbox', { name: `Sub-coordenação: ${dusk}, Chile` })
    const press = async (key: 'Space' | 'Enter') => page.keyboard.press(key)
    const submit = page.getByRole('button', { name: 'Criar o plano' })

    await test.step('a mandate without its city is refused where it stands, and what was chosen stays', async () => {
      await city.focus()
      await press('Space')
      await submit.focus()
      await press('Enter')
      await expect(page.getByText('Marque também a cidade')).toBeVisible()
      await expect(city).not.toBeChecked()
      await expect(mandate).toBeChecked()
      await expect(cities.getByRole('checkbox', { name: dawn })).toBeChecked()
      if (javaScriptEnabled) await expect(mandate).toBeFocused()
      expect(await db.city.count({ where: { name: dawn } })).toBe(0)
    })

    await city.focus()
    await press('Space')
    await submit.focus()
    await press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Plano de Trabalho 2016' })).toBeVisible()
    await expect(page.getByRole('link', { name: dusk }).first()).toBeVisible()

    await page.goto(`/pt/workspace/units/${slug}/mandates`)
    await expect(page.getByText(dawn ?? '').first()).toBeVisible()
    await expect(page.getByText('Desde 2016, até que outra cidade assuma')).toHaveCount(2)
    const registered = await db.city.findFirstOrThrow({ where: { name: dusk } })
    await page.goto(`/pt/workspace/cities/${registered.slug}/history`)
    await expect(page.getByText('Veio com a importação de um plano.')).toHaveCount(2)
    await page.goto(`/pt/cities/${registered.slug}`)
    await expect(page.getByRole('heading', { level: 1, name: dusk })).toBeVisible()
  })
}

test('the coordinator reads who registers the cities that the text names, and makes the plan without them', async ({
  db,
  world,
  signedIn,
}) => {
  const { text, dawn, dusk } = planOf(letters())
  const page = await signedIn(world.people.coordinator)
  await readText(page, world.unit.slug, text)
  await expect(page.getByRole('group', { name: /a registrar|a abrir/ })).toHaveCount(0)
  await expect(page.getByText(`Coordenação: ${dawn}, Uruguai`).first()).toBeVisible()
  await expect(page.getByText('quem registra cidades é a secretaria da rede').first()).toBeVisible()
  await checkPage(page, new URL(page.url()).pathname, 'pt')
  const form = page.getByRole('form', { name: 'Criar o plano lido' })
  await form.getByRole('textbox', { name: 'Endereço da página' }).fill('sem-cidades')
  await form.getByRole('button', { name: 'Criar o plano' }).click()
  await expect(page.getByRole('region', { name: 'Atividades Programadas' }).getByText(`${dusk}, Chile`)).toBeVisible()
  expect(await db.city.count({ where: { name: { in: [dawn ?? '', dusk ?? ''] } } })).toBe(0)
})
