import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { objectiveForm, objectiveTexts, openObjective, publicPlan, workspacePlan } from './verbs/plan'

const hers = 'Promover a articulação com outras redes, texto dela.'
const his = 'Promover a articulação com outras redes, texto dele.'

for (const javaScriptEnabled of [true, false]) {
  test(`two coordinators save the same objective and nothing is lost, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    world,
    visitor,
    signedIn,
  }) => {
    const she = await signedIn(world.people.coordinator, { javaScriptEnabled })
    const he = await signedIn(world.people.colleague, { javaScriptEnabled })
    for (const page of [she, he]) {
      await page.goto(workspacePlan(world))
      await openObjective(page, 4)
    }
    await save(he, his)
    await expect(objectiveTexts(he).nth(3)).toHaveText(his)

    await save(she, hers)
    const form = objectiveForm(she, 4)
    await expect(form.getByRole('alert')).toContainText('Nada se perdeu')
    await expect(form.getByRole('textbox', { name: 'Português' })).toHaveValue(hers)
    await expect(form.getByText(his)).toBeVisible()
    const reader = await visitor()
    await reader.goto(publicPlan(world))
    await expect(objectiveTexts(reader).nth(3)).toHaveText(his)

    await form.getByRole('button', { name: 'Salvar' }).click()
    await expect(objectiveTexts(she).nth(3)).toHaveText(hers)
    await reader.reload()
    await expect(objectiveTexts(reader).nth(3)).toHaveText(hers)
  })
}

async function save(page: Page, text: string) {
  const form = objectiveForm(page, 4)
  await form.getByRole('textbox', { name: 'Português' }).fill(text)
  await form.getByRole('button', { name: 'Salvar' }).click()
}
