import { expect, test } from './fixtures'
import { beginPlan, objectiveTexts } from './verbs/plan'

for (const javaScriptEnabled of [true, false]) {
  test(`the coordinator creates a plan, publishes it and withdraws it, and a draft never shows, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    world,
    visitor,
    signedIn,
  }) => {
    const title = 'Plano de Trabalho 2031'
    const address = `/pt/${world.unit.slug}/plans/2031`
    const reader = await visitor()
    const expectHidden = async () => {
      expect((await reader.goto(address))?.status()).toBe(404)
      for (const overview of ['/pt', `/pt/${world.unit.slug}`, `/pt/${world.unit.slug}/schedule`]) {
        await reader.goto(overview)
        await expect(reader.getByText(title)).toHaveCount(0)
      }
    }
    await expectHidden()

    const page = await signedIn(world.people.coordinator, { javaScriptEnabled })
    await beginPlan(page, world.unit, title, 2031)
    await expect(page.getByText('Plano criado.')).toBeVisible()

    await page.getByRole('link', { name: 'Acrescentar um objetivo' }).click()
    const objective = page.getByRole('form', { name: 'Acrescentar um objetivo' })
    await objective.getByRole('textbox', { name: 'Português' }).fill('Escrever o que ninguém deve ler ainda.')
    await objective.getByRole('button', { name: 'Salvar' }).click()
    await expect(objectiveTexts(page)).toHaveText(['Escrever o que ninguém deve ler ainda.'])
    await expectHidden()

    await page.getByRole('button', { name: 'Publicar o plano' }).click()
    await expect(page.getByText('Publicado: todos já podem ler o plano.')).toBeVisible()
    expect((await reader.goto(address))?.status()).toBe(200)
    await expect(objectiveTexts(reader)).toHaveText(['Escrever o que ninguém deve ler ainda.'])
    await reader.goto(`/pt/${world.unit.slug}`)
    await expect(reader.getByRole('link', { name: title })).toBeVisible()

    await page.getByText('Retirar o plano da página pública').click()
    await page.getByRole('button', { name: 'Retirar agora' }).click()
    await expect(page.getByText('Retirado: o público já não vê o plano.')).toBeVisible()
    await expectHidden()

    await page.getByRole('link', { name: 'Histórico' }).click()
    const changes = page.getByRole('region', { name: 'Alterações' })
    for (const line of [
      'Plano retirado da página pública',
      'Plano publicado',
      'Objetivo acrescentado',
      'Plano criado',
    ]) {
      await expect(changes).toContainText(line)
    }
  })
}
