import { createPlan } from '@/prisma/factories/plan'
import { expect, test } from './fixtures'
import { sentences } from './founding-document'
import { checkPage } from './sweeps/checks'

const path = '/pt/utpeam/plans/2016/slides'
const squeezed = (text: string) => text.replace(/\s+/g, ' ').toLowerCase()

test('the founding plan is presented in the browser, slide by slide, without JavaScript', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false, viewport: { width: 1280, height: 720 } })
  await page.goto('/pt/utpeam/plans/2016')
  await page.getByRole('link', { name: 'Apresentar' }).click()
  await expect(page).toHaveURL(new RegExp(`${path}$`))
  const slides = page.getByRole('region', { name: /^Slide \d de 6$/ })
  await expect(slides).toHaveCount(6)

  let rest = squeezed((await slides.allTextContents()).join(' '))
  for (const sentence of sentences) {
    const at = rest.indexOf(squeezed(sentence))
    expect(at, `"${sentence}" in its place`).toBeGreaterThanOrEqual(0)
    rest = rest.slice(at + sentence.length)
  }
  for (const slide of await slides.all()) {
    await expect(slide).toContainText(/Versão de trabalho de .+ · http.+\/pt\/utpeam\/plans\/2016/)
    expect((await slide.boundingBox())?.height, 'no slide of the plan is higher than the window').toBeLessThanOrEqual(
      721,
    )
  }

  const how = page.getByText(/Tela cheia: F11/)
  await expect(how).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(how).toBeHidden()
  await page.emulateMedia({ media: null })

  for (const number of [2, 3]) {
    await page.keyboard.press('PageDown')
    await expect.poll(async () => Math.abs(Math.round((await slides.nth(number - 1).boundingBox())?.y ?? -1))).toBe(0)
  }
  await slides.nth(2).getByRole('link', { name: 'Próximo' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#slide-4$/)
  await expect(slides.nth(3)).toBeInViewport({ ratio: 0.9 })
  await slides.nth(3).getByRole('link', { name: 'Voltar ao plano' }).click()
  await expect(page).toHaveURL(/\/pt\/utpeam\/plans\/2016$/)
})

test('slides stand on paper one a page, in one language and in two', async ({ visitor }) => {
  const page = await visitor()
  for (const address of [path, `${path}?with=es`]) {
    await checkPage(page, address, 'pt')
    await page.emulateMedia({ media: 'print' })
    const count = await page.getByRole('region', { name: /^Slide/ }).count()
    const printed = await page.pdf({ preferCSSPageSize: true })
    expect(printed.toString('latin1').match(/\/Type \/Page\b/g), address).toHaveLength(count)
    await page.emulateMedia({ media: null })
  }
  const heads = page.getByRole('heading', { name: 'Eixos de trabalho' })
  await expect(heads.locator('[lang=es]').first()).toContainText('Ejes de trabajo')
})

test('the longest title that a plan may have leaves the first slide as high as the window', async ({
  db,
  world,
  visitor,
}) => {
  const title = 'Plano de trabalho das áreas metropolitanas '.repeat(5).slice(0, 199)
  const plan = await createPlan(db, { unitId: world.unit.id, slug: 'longo', title, publishedAt: new Date() })
  const page = await visitor({ viewport: { width: 1280, height: 720 } })
  await page.goto(`/pt/${world.unit.slug}/plans/${plan.slug}/slides?with=es`)
  const first = page.getByRole('region', { name: /^Slide 1 / })
  expect((await first.boundingBox())?.height).toBeLessThanOrEqual(721)
})

test('a draft, and an edition that is not there, have no slides', async ({ db, world, visitor }) => {
  const draft = await createPlan(db, { unitId: world.unit.id, slug: 'draft', publishedAt: null })
  const page = await visitor()
  const plans = `/pt/${world.unit.slug}/plans`
  for (const missing of [
    `${draft.slug}/slides`,
    `${draft.slug}/slides?with=es`,
    `${world.plan.slug}/editions/1/slides`,
  ]) {
    expect((await page.goto(`${plans}/${missing}`))?.status(), missing).toBe(404)
  }
  expect((await page.goto(`${plans}/${world.plan.slug}/slides`))?.status()).toBe(200)
})
