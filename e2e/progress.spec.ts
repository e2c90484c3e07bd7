import { expect, test } from './fixtures'
import { readWords } from './plan-file-words'
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
    await expect(coordinator.getByText(`Cidade responsável: ${cities.member.name}`)).toBeVisible()

    await member.goto(address)
    await member.getByRole('link', { name: 'Relatar o andamento do objetivo 2' }).click()
    const report = member.getByRole('form', { name: 'Relatar o andamento do objetivo 2' })
    await report.getByRole('textbox', { name: 'Português' }).fill('Publicamos o **levantamento** em março.')
    await report.getByRole('checkbox', { name: 'Com isso, o objetivo foi alcançado' }).check()
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
    await expect(objectives).toContainText(`Cidade responsável: ${cities.member.name}`)
  })
}

for (const javaScriptEnabled of [true, false]) {
  test(`an indicator is set, a responsible city measures it, and everybody sees how far it is, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    db,
    world,
    visitor,
    signedIn,
  }) => {
    const { cities, people } = world
    const address = `${workspacePlan(world)}/progress`
    const objective = await db.objective.findFirstOrThrow({ where: { planId: world.plan.id, position: 2 } })
    await db.objectiveCity.create({ data: { objectiveId: objective.id, cityId: cities.member.id } })

    const coordinator = await signedIn(people.coordinator, { javaScriptEnabled })
    await coordinator.goto(address)
    await coordinator.getByRole('link', { name: 'Acrescentar um indicador ao objetivo 2' }).click()
    const form = coordinator.getByRole('form', { name: 'Acrescentar um indicador ao objetivo 2' })
    const inPortuguese = (group: string) =>
      form.getByRole('group', { name: group }).getByRole('textbox', { name: 'Português' })
    await inPortuguese('O que se mede').fill('Hectares de áreas verdes')
    await inPortuguese('Unidade de medida').fill('ha')
    await form.getByRole('textbox', { name: 'Linha de base' }).fill('1.000')
    await form.getByRole('group', { name: 'Data da linha de base' }).getByRole('textbox', { name: 'Ano' }).fill('2015')
    // A number as another language writes it is no guess of ours: what was typed stays, and the field says how to write it.
    await form.getByRole('textbox', { name: 'Meta' }).fill('1,234.5')
    await form.getByRole('button', { name: 'Salvar' }).click()
    await expect(form.getByText('Escreva só o número, como 1.234,5.')).toBeVisible()
    await expect(form.getByRole('textbox', { name: 'Meta' })).toHaveValue('1,234.5')
    await form.getByRole('textbox', { name: 'Meta' }).fill('1.234,5')
    if (javaScriptEnabled) expect(await barriersOn(coordinator)).toEqual([])
    await form.getByRole('button', { name: 'Salvar' }).click()
    await expect(coordinator.getByText('Linha de base 1.000 (2015)')).toBeVisible()
    await expect(coordinator.getByText('meta 1.234,5 ha até dezembro de 2016')).toBeVisible()

    await coordinator.goto(`${workspacePlan(world)}?edit=editions#editions`)
    await coordinator.getByRole('button', { name: 'Publicar a edição 1' }).click()
    await expect(coordinator.getByText('Edição 1 publicada.')).toBeVisible()

    const member = await signedIn(people.member, { javaScriptEnabled })
    await member.goto(address)
    await expect(member.getByRole('link', { name: 'Alterar o indicador Hectares de áreas verdes' })).toHaveCount(0)
    await member.getByRole('link', { name: 'Informar uma medição: Hectares de áreas verdes' }).click()
    const report = member.getByRole('form', { name: 'Informar uma medição: Hectares de áreas verdes' })
    await report.getByRole('textbox', { name: 'Valor medido' }).fill('1.117,25')
    await report.getByRole('textbox', { name: 'Ano' }).fill('2016')
    await report.getByRole('combobox', { name: 'Mês' }).selectOption('Maio')
    if (javaScriptEnabled) expect(await barriersOn(member)).toEqual([])
    await report.getByRole('button', { name: 'Salvar' }).click()
    await expect(member.getByRole('img', { name: '50% do caminho da linha de base à meta' })).toBeVisible()

    // What was promised is in the edition and in its files; what is measured since stands beside it.
    const reader = await visitor()
    for (const path of ['', '/plan.pdf', '/plan.pptx', '/plan.md', '/plan.json']) {
      const { status, text } = await readWords(`${publicPlan(world)}/editions/1${path}`, null)
      expect(status).toBe(200)
      expect(text, path).toContain('Hectares de áreas verdes')
      expect(text, path).toMatch(/1\.?234[.,]5/)
      expect(text, path).not.toMatch(/1\.?117[.,]25/)
    }
    await reader.goto(`${publicPlan(world)}/editions/1/happened`)
    const objectives = reader.getByRole('region', { name: 'Objetivos e o que foi feito por eles' })
    await expect(objectives).toContainText('0 de 1 indicador na meta')
    await expect(objectives).toContainText('medido 1.117,25 (maio de 2016)')
    await expect(objectives.getByRole('img', { name: '50% do caminho da linha de base à meta' })).toBeVisible()
  })
}
