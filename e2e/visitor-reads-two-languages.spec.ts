import { readText } from '@/lib/i18n/localized-text'
import { createObjective } from '@/prisma/factories/plan'
import { axes, objectives } from '@/prisma/seed/plan'
import { expect, test } from './fixtures'
import { publicPlan } from './verbs/plan'

const inLanguage = (items: typeof objectives, language: 'pt' | 'es') =>
  items.map((item) => readText(item, language).text)

for (const javaScriptEnabled of [true, false]) {
  test(`a visitor reads the 2016 plan in Portuguese and sets Spanish beside it, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    visitor,
  }) => {
    const page = await visitor({ javaScriptEnabled })
    await page.goto('/')
    await expect(page).toHaveURL(/\/pt$/)
    await page.getByRole('link', { name: 'Unidade Temática de Planejamento Estratégico' }).click()
    await page.getByRole('link', { name: 'Plano de Trabalho 2016' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plano de Trabalho 2016')

    await page
      .getByRole('navigation', { name: 'Ao lado, em outro idioma' })
      .getByRole('link', { name: 'Español' })
      .click()
    await expect(page).toHaveURL(/\/pt\/utpeam\/plans\/2016\?with=es$/)
    for (const [part, items] of [
      ['Objetivos', objectives],
      ['Eixos de trabalho', axes],
    ] as const) {
      const rows = page.getByRole('region', { name: part }).getByRole('listitem')
      await expect(rows).toHaveCount(items.length)
      for (const [index, portuguese] of inLanguage(items, 'pt').entries()) {
        const row = rows.nth(index)
        await expect(row.getByText(portuguese, { exact: true })).toBeVisible()
        const spanish = row.getByText(String(inLanguage(items, 'es')[index]), { exact: true })
        await expect(spanish).toBeVisible()
        expect(await spanish.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('es')
      }
    }

    await page.getByRole('link', { name: 'Só em Português' }).click()
    await expect(page).toHaveURL(/\/pt\/utpeam\/plans\/2016$/)
  })
}

test('a text that has no Spanish yet is shown in Portuguese, says so and carries its language', async ({
  db,
  world,
  visitor,
}) => {
  const text = 'Um objetivo que ninguém traduziu ainda.'
  await createObjective(db, { planId: world.plan.id, text })
  const page = await visitor()
  await page.goto(publicPlan(world).replace('/pt/', '/es/'))

  const item = page.getByRole('region', { name: 'Objetivos' }).getByRole('listitem').last()
  await expect(item.getByText(text)).toHaveAttribute('lang', 'pt-BR')
  await expect(item.getByText('Texto en portugués: todavía sin traducción')).toBeVisible()
})

test('the language that a reader chooses is remembered', async ({ visitor }) => {
  const page = await visitor()
  await page.goto('/pt/utpeam')
  await page.getByRole('navigation', { name: 'Idiomas' }).getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/utpeam$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  await page.goto('/')
  await expect(page).toHaveURL(/\/en$/)
})
