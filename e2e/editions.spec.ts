import { expect, test } from './fixtures'
import { checkPage } from './sweeps/checks'
import { objectiveTexts, publicPlan, publishEdition, rewordObjective, workspacePlan } from './verbs/plan'

const firstObjective = 'Escrever juntos o levantamento.'

for (const javaScriptEnabled of [true, false]) {
  test(`an approved edition stays as it was while the plan goes on, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    world,
    visitor,
    signedIn,
  }) => {
    const page = await signedIn(world.people.coordinator, { javaScriptEnabled })
    const reword = async (text: string) => {
      await rewordObjective(page, 1, text)
      await expect(objectiveTexts(page).first()).toHaveText(text)
    }
    await page.goto(workspacePlan(world))
    await reword(firstObjective)
    await publishEdition(page, world, 1, 'Aprovada pela XXI Cúpula')
    await expect(page.getByText('O plano de hoje é igual à edição 1.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Publicar uma edição' })).toHaveCount(0)

    await reword('Publicar juntos o levantamento.')
    const reader = await visitor()
    const address = publicPlan(world)
    await reader.goto(address)
    const editions = reader.getByRole('region', { name: 'Edições' })
    await expect(editions).toContainText('Desde a edição 1, uma mudança.')
    await editions.getByRole('link', { name: 'uma mudança' }).click()
    await expect(reader.getByRole('deletion')).toHaveText('Retirado: Escrever')
    await expect(reader.getByRole('insertion')).toHaveText('Acrescentado: Publicar')

    await reader.goto(address)
    await editions.getByRole('link', { name: 'Edição 1' }).click()
    await expect(reader.getByRole('region', { name: 'Objetivos' })).toContainText(firstObjective)
    await expect(reader.getByRole('region', { name: 'Edição 1' })).toContainText('Aprovada pela XXI Cúpula')

    await publishEdition(page, world, 2, 'Revista em outubro')
    await reader.goto(`${address}/editions/1`)
    await expect(reader.getByRole('region', { name: 'Objetivos' })).toContainText(firstObjective)
    const data = await reader.request.get(`${address}/editions/1/plan.json`)
    expect(await data.json()).toMatchObject({ version: { state: 'EDITION', number: 1 } })
    await reader.getByRole('link', { name: 'edição 2' }).click()
    await expect(reader.getByRole('region', { name: 'Objetivos' })).toContainText('Publicar juntos')
    for (const nowhere of ['3', '0', '01', 'um', '2/changes/1', '1/changes/9']) {
      expect((await reader.goto(`${address}/editions/${nowhere}`))?.status(), nowhere).toBe(404)
    }
  })
}

test('what was approved and what happened is told in plain words, in every language, and leaves with the plan', async ({
  db,
  world,
  visitor,
  signedIn,
}) => {
  test.setTimeout(120_000)
  const { plan, activity, unit } = world
  const coordinator = await signedIn(world.people.coordinator)
  await coordinator.goto(`${workspacePlan(world)}?edit=editions#editions`)
  await coordinator.getByRole('button', { name: 'Publicar a edição 1' }).click()
  await expect(coordinator.getByText('Edição 1 publicada.')).toBeVisible()

  const activityPage = `/pt/workspace/units/${unit.slug}/activities/${activity.slug}`
  await coordinator.goto(`${activityPage}?edit=status#status`)
  const status = coordinator.getByRole('form').filter({ has: coordinator.getByRole('radio', { name: 'Cancelada' }) })
  await status.getByRole('radio', { name: 'Cancelada' }).check()
  await status.getByRole('textbox', { name: 'Português' }).fill('Faltou verba.')
  await status.getByRole('button', { name: 'Salvar' }).click()
  await expect(coordinator.getByText('Faltou verba.').first()).toBeVisible()

  const reader = await visitor()
  await reader.goto(publicPlan(world))
  await reader.getByRole('link', { name: 'Aprovado e realizado' }).click()
  const promised = reader.getByRole('region', { name: 'O que estava previsto' })
  await expect(promised).toContainText('Não foi realizada')
  await expect(promised).toContainText('Faltou verba.')
  await reader.goto(reader.url().replace('/pt/', '/es/'))
  const inSpanish = reader.getByRole('region', { name: 'Lo que estaba previsto' })
  await expect(inSpanish.getByText('Motivo: Faltou verba.')).toContainText('Texto en portugués: todavía sin traducción')

  const path = `/${unit.slug}/plans/${plan.slug}/editions/1`
  for (const locale of ['pt', 'es', 'en'] as const) {
    for (const part of ['', '/changes', '/happened']) await checkPage(reader, `/${locale}${path}${part}`, locale)
  }
  await checkPage(reader, `/pt${path}?with=es`, 'pt')

  await coordinator.goto(workspacePlan(world))
  await coordinator.getByText('Retirar o plano da página pública').click()
  await coordinator.getByRole('button', { name: 'Retirar agora' }).click()
  await expect(coordinator.getByText('Retirado: o público já não vê o plano.')).toBeVisible()
  for (const part of ['', '/changes', '/happened']) {
    expect((await reader.goto(`/pt${path}${part}`))?.status()).toBe(404)
  }
  expect(await db.edition.count({ where: { planId: plan.id } })).toBe(1)
})
