import type { Page, Route } from '@playwright/test'
import { expect, test } from './fixtures'
import { objectiveForm, objectiveTexts, openObjective, publicPlan, workspacePlan } from './verbs/plan'

const text = 'Promover a articulação com outras redes, dito de novo.'

test('who goes on while her text is being saved is not brought back, and the text is saved', async ({
  world,
  signedIn,
  visitor,
}) => {
  const page = await signedIn(world.people.coordinator)
  await page.goto(workspacePlan(world))
  await openObjective(page, 4)
  await objectiveForm(page, 4).getByRole('textbox', { name: 'Português' }).fill(text)
  const release = await holdRequest(page, () => objectiveForm(page, 4).getByRole('button', { name: 'Salvar' }).click())
  await page.getByRole('link', { name: 'Editar o objetivo 2' }).click()
  await release()
  await expect(objectiveTexts(page).filter({ hasText: text })).toBeVisible()
  await objectiveForm(page, 2).getByRole('textbox', { name: 'Português' }).fill('E o segundo, logo depois.')
  await objectiveForm(page, 2).getByRole('button', { name: 'Salvar' }).click()
  await expect(objectiveTexts(page).nth(1)).toHaveText('E o segundo, logo depois.')

  const reader = await visitor()
  await reader.goto(publicPlan(world))
  await expect(objectiveTexts(reader).nth(3)).toHaveText(text)
})

/** Does what sends a form, whose request is the next, and keeps it until it is released. */
async function holdRequest(page: Page, send: () => Promise<void>) {
  const held = new Promise<Route>((resolve) => {
    void page.route('**', resolve, { times: 1 })
  })
  await send()
  const route = await held
  return () => route.continue()
}
