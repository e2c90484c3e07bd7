import { expect, test } from './fixtures'
import { sendWaitingNotice } from './verbs/notices'
import { publicPlan, workspacePlan } from './verbs/plan'
import { mailsTo } from './verbs/sign-in'

for (const javaScriptEnabled of [true, false]) {
  test(`a coordination is extended because the Summit slipped, then passes to another city, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    db,
    world,
    visitor,
    signedIn,
  }) => {
    const { coordinator, subCoordinator, secretary } = world.people
    await db.mandate.update({
      where: { id: world.mandates.coordinating.id },
      data: { endsOn: new Date('2028-12-31'), endPrecision: 'YEAR' },
    })
    const page = await signedIn(secretary, { javaScriptEnabled })
    const mandates = `/pt/workspace/units/${world.unit.slug}/mandates`
    await page.goto(mandates)
    await page.getByRole('link', { name: 'Prorrogar o mandato de Porto Claro' }).click()
    const extending = page.getByRole('form', { name: 'Prorrogar o mandato de Porto Claro' })
    await extending.getByRole('textbox', { name: 'Ano' }).fill('2028')
    await extending.getByRole('textbox', { name: 'Português' }).fill('Cúpula adiada.')
    await extending.getByRole('button', { name: 'Prorrogar o mandato' }).click()
    await expect(extending).toContainText('A nova data precisa ser posterior ao último dia atual do mandato.')
    await expect(extending.getByRole('textbox', { name: 'Português' })).toHaveValue('Cúpula adiada.')
    await extending.getByRole('textbox', { name: 'Ano' }).fill('2029')
    await extending.getByRole('button', { name: 'Prorrogar o mandato' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()

    const reader = await visitor({ javaScriptEnabled })
    await reader.goto(`/pt/${world.unit.slug}/mandates`)
    await expect(reader.getByRole('region', { name: 'Coordenação' })).toContainText('De 2016 a 2029')

    // Whoever coordinates hears of it, from the secretariat's own page of what goes.
    await page.goto(`/pt/workspace/units/${world.unit.slug}/mail`)
    await page.getByRole('region', { name: 'A enviar' }).getByRole('link', { name: 'Mandato prorrogado' }).click()
    await expect(page.getByRole('region', { name: 'A mensagem' })).toContainText('Cúpula adiada.')
    await sendWaitingNotice(page)
    await expect.poll(async () => (await mailsTo(coordinator.email)).length).toBe(1)
    expect((await mailsTo(coordinator.email))[0]?.text).toContain('agora vai até 2029')

    // It passes on before today: the next request of who coordinated is a reader's.
    const former = await signedIn(coordinator, { javaScriptEnabled })
    await former.goto(workspacePlan(world))
    await expect(former.getByRole('link', { name: 'Editar o objetivo 1' })).toBeVisible()
    await page.goto(mandates)
    await page.getByRole('link', { name: 'Passar o mandato de Porto Claro a outra cidade' }).click()
    const passing = page.getByRole('form', { name: 'Passar o mandato de Porto Claro a outra cidade' })
    await passing.getByRole('combobox', { name: 'Cidade que assume' }).selectOption(world.cities.subCoordinating.id)
    await passing.getByRole('textbox', { name: 'Ano' }).fill('2020')
    await passing.getByRole('checkbox').check()
    await passing.getByRole('button', { name: 'Passar o mandato' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()

    await former.reload()
    await expect(former.getByRole('heading', { level: 1 })).toHaveText('Plano de Trabalho 2016')
    await expect(former.getByRole('link', { name: 'Editar o objetivo 1' })).toBeHidden()
    const successor = await signedIn(subCoordinator, { javaScriptEnabled })
    await successor.goto(workspacePlan(world))
    await expect(successor.getByRole('link', { name: 'Editar o objetivo 1' })).toBeVisible()
    await reader.goto(publicPlan(world))
    await expect(reader.getByRole('main')).toContainText('Rio Manso')
  })
}
