import { addDays, todayIn } from '@/lib/time/when'
import { expect, test } from './fixtures'
import { objectiveForm, openObjective, workspacePlan } from './verbs/plan'

for (const javaScriptEnabled of [true, false]) {
  test(`the secretariat ends a mandate and the next request of that delegate is refused, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    world,
    visitor,
    signedIn,
  }) => {
    const coordinator = await signedIn(world.people.coordinator, { javaScriptEnabled })
    await coordinator.goto(workspacePlan(world))
    await openObjective(coordinator, 1)
    await objectiveForm(coordinator, 1).getByRole('textbox', { name: 'Português' }).fill('Escrito tarde demais.')

    const page = await signedIn(world.people.secretary, { javaScriptEnabled })
    await page.goto(`/pt/workspace/units/${world.unit.slug}/mandates`)
    await page.getByRole('link', { name: 'Encerrar o mandato de Porto Claro' }).click()
    const form = page.getByRole('form', { name: 'Encerrar o mandato de Porto Claro' })
    const [year = '', month = '', day = ''] = addDays(todayIn('America/Montevideo', new Date()), -1).split('-')
    await form.getByLabel('Ano').fill(year)
    await form.getByLabel('Mês').selectOption(String(Number(month)))
    await form.getByLabel('Dia', { exact: true }).fill(String(Number(day)))
    await form.getByRole('button', { name: 'Encerrar o mandato' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()

    await objectiveForm(coordinator, 1).getByRole('button', { name: 'Salvar' }).click()
    if (javaScriptEnabled) {
      await expect(coordinator.getByText('Sua cidade não tem permissão para fazer isso.')).toBeVisible()
      await expect(coordinator.getByText('Escrito tarde demais.')).toBeVisible()
    } else {
      await expect(coordinator.getByText('Quem edita este plano é a cidade que coordena a unidade')).toBeVisible()
    }
    // The mandate that ended leaves reading.
    await coordinator.goto(workspacePlan(world))
    await expect(coordinator.getByRole('heading', { level: 1 })).toHaveText('Plano de Trabalho 2016')
    await expect(coordinator.getByRole('link', { name: 'Editar o objetivo 1' })).toHaveCount(0)

    const reader = await visitor()
    await reader.goto(`/pt/${world.unit.slug}/mandates`)
    await expect(reader.getByText('A coordenação está vaga.')).toBeVisible()
    await reader.goto(`/pt/${world.unit.slug}/plans/2016`)
    await expect(reader.getByText('Escrito tarde demais.')).toHaveCount(0)
  })
}
