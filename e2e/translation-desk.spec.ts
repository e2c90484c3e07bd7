import { expect, test } from './fixtures'
import { publicPlan, rewordObjective, workspacePlan } from './verbs/plan'
import { deskEntry, firstEntries } from './verbs/translation'

for (const javaScriptEnabled of [true, false]) {
  test(`an outdated and a missing text are translated one after the other, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    db,
    world,
    signedIn,
    visitor,
  }) => {
    test.setTimeout(120_000)
    const page = await signedIn(world.people.coordinator, { javaScriptEnabled })
    const [outdated, missing] = [deskEntry(page, 'Objetivo 3'), deskEntry(page, 'Título do plano')]

    await test.step('what is outdated comes first, with the words that changed in the original', async () => {
      await page.goto(workspacePlan(world))
      await rewordObjective(page, 3, 'Redobrar esforços para incorporar as fronteiras.')
      await page.goto(workspacePlan(world))
      await page.getByRole('link', { name: 'Traduzir para espanhol, lado a lado' }).click()
      await expect(page.getByRole('region', { name: 'Textos' })).toContainText('8 de 11 traduzidos, 1 desatualizado.')
      expect(await firstEntries(page, 2)).toEqual(['Objetivo 3: desatualizado', 'Título do plano: sem tradução'])
      await expect(outdated.locator('del').first()).toContainText('na UTPEAM')
    })

    await test.step('its unchanged words are not taken for a new translation', async () => {
      await outdated.getByRole('button', { name: 'Salvar a tradução' }).click()
      await expect(outdated.getByRole('textbox')).toHaveAccessibleDescription(/Nada mudou nesta tradução/)
    })

    await test.step('after each, the page goes to the next one to do', async () => {
      await outdated.getByRole('textbox', { name: 'Español' }).fill('Redoblar esfuerzos por las fronteras.')
      await outdated.getByRole('button', { name: 'Salvar a tradução' }).click()
      await expect(missing.getByRole('status')).toHaveText('Tradução salva: Objetivo 3.')
      if (javaScriptEnabled) await expect(missing.getByRole('textbox')).toBeFocused()
      await missing.getByRole('textbox', { name: 'Español' }).fill('Plan de Trabajo 2016')
    })

    await test.step('somebody else was faster: both translations are there, and nothing is lost', async () => {
      const texts = { pt: 'Plano de Trabalho 2016', es: 'Plan 2016' }
      const { title } = await db.plan.findUniqueOrThrow({ where: { id: world.plan.id } })
      const { madeFrom } = title as { madeFrom: object }
      const theirs = { original: 'pt', texts, madeFrom: { ...madeFrom, es: 'f'.repeat(64) } }
      await db.plan.update({ where: { id: world.plan.id }, data: { title: theirs, version: { increment: 1 } } })
      await missing.getByRole('button', { name: 'Salvar a tradução' }).click()
      await expect(missing.getByRole('textbox')).toHaveValue('Plan de Trabajo 2016')
      await expect(missing).toContainText('Plan 2016')
      await missing.getByRole('button', { name: 'Salvar a tradução' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Tradução salva: Título do plano.' })).toBeVisible()
    })

    await test.step('the public page and the history say so', async () => {
      const reader = await visitor()
      await reader.goto(publicPlan(world).replace('/pt/', '/es/'))
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Plan de Trabajo 2016')
      await expect(reader.getByText('Redoblar esfuerzos por las fronteras.')).toBeVisible()
      await page.goto(`${workspacePlan(world)}/history`)
      await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Tradução alterada')
    })
  })
}
