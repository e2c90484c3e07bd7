import { expect, test } from './fixtures'
import { barriersOn } from './sweeps/checks'
import { publicPlan, workspacePlan } from './verbs/plan'

for (const javaScriptEnabled of [true, false]) {
  test(`a responsible city tells what was done for an objective, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    world,
    visitor,
    signedIn,
  }) => {
    const { cities, people } = world
    const address = `${workspacePlan(world)}/progress`
    const member = await signedIn(people.member, { javaScriptEnabled })
    await member.goto(address)
    await expect(member.getByRole('link', { name: 'Relatar o andamento' })).toHaveCount(0)

    const coordinator = await signedIn(people.coordinator, { javaScriptEnabled })
    await coordinator.goto(workspacePlan(world))
    await coordinator.getByRole('link', { name: 'Andamento dos objetivos' }).click()
    await coordinator.getByRole('link', { name: 'Escolher as cidades responsáveis pelo objetivo 2' }).click()
    const assign = coordinator.getByRole('form', { name: 'Escolher as cidades responsáveis pelo objetivo 2' })
    await assign.getByRole('checkbox', { name: cities.member.name }).check()
    await assign.getByRole('button', { name: 'Salvar' }).click()
    await expect(coordinator.getByText(`Cidades responsáveis: ${cities.member.name}`)).toBeVisible()

    await member.goto(address)
    await member.getByRole('link', { name: 'Relatar o andamento do objetivo 2' }).click()
    const report = member.getByRole('form', { name: 'Relatar o andamento do objetivo 2' })
    await report.getByRole('textbox', { name: 'Português' }).fill('Publicamos o levantamento em março.')
    await report.getByRole('checkbox', { name: 'Com isto, o objetivo foi alcançado' }).check()
    // axe itself is a script.
    if (javaScriptEnabled) expect(await barriersOn(member)).toEqual([])
    await report.getByRole('button', { name: 'Salvar' }).click()
    await expect(member.getByText('Alcançado: nenhuma atividade prevista, um relato.')).toBeVisible()

    await coordinator.goto(`${workspacePlan(world)}?edit=editions#editions`)
    await coordinator.getByRole('button', { name: 'Publicar a edição 1' }).click()
    await expect(coordinator.getByText('Edição 1 publicada.')).toBeVisible()
    const reader = await visitor()
    await reader.goto(`${publicPlan(world)}/editions/1/happened`)
    const objectives = reader.getByRole('region', { name: 'Objetivos e o que foi feito por eles' })
    await expect(objectives).toContainText('Publicamos o levantamento em março.')
    await expect(objectives).toContainText(`Cidades responsáveis: ${cities.member.name}`)
  })
}
