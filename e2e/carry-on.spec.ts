import { createDecision } from '@/prisma/factories/held'
import { createIndicator, createReading } from '@/prisma/factories/progress'
import { expect, test } from './fixtures'

for (const javaScriptEnabled of [true, false]) {
  test(`a plan is closed, read as such, and opened again by the secretariat with a reason, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    db,
    world,
    visitor,
    signedIn,
  }) => {
    test.setTimeout(120_000)
    await createDecision(db, { activityId: world.activity.id, text: 'Reunir os dados' })
    const path = `${world.unit.slug}/plans/${world.plan.slug}`
    const coordinator = await signedIn(world.people.coordinator, { javaScriptEnabled })
    const closure = coordinator.locator('#closure')

    await test.step('the coordinator is told what stays open, and closes it', async () => {
      await coordinator.goto(`/pt/workspace/units/${path}`)
      await closure.getByText('Encerrar o plano').click()
      await expect(closure).toContainText('Uma atividade nem realizada nem cancelada')
      await expect(closure).toContainText('Um encaminhamento em aberto')
      await expect(closure.getByRole('link').last()).toHaveAttribute('href', /\/held#decisions$/)
      await closure.getByRole('button', { name: 'Encerrar agora' }).click()
      await expect(closure.getByRole('status')).toHaveText('Plano encerrado.')
      await expect(closure).toContainText(/encerrado em .+ por Aurora Campos, em nome de Porto Claro\./)
      for (const control of [
        'Acrescentar um objetivo',
        'Editar título, período e textos do plano',
        'Reabrir o plano',
      ]) {
        await expect(coordinator.getByRole('link', { name: control })).toHaveCount(0)
      }
    })

    await test.step('the public reads since when', async () => {
      const reader = await visitor()
      await reader.goto(`/pt/${path}`)
      await expect(reader.getByText(/^Plano encerrado em /)).toBeVisible()
    })

    await test.step('the secretariat opens it again, not without a reason', async () => {
      const secretary = await signedIn(world.people.secretary, { javaScriptEnabled })
      await secretary.goto(`/pt/workspace/units/${path}`)
      await secretary.getByRole('link', { name: 'Reabrir o plano' }).click()
      const form = secretary.getByRole('form', { name: 'Reabrir o plano' })
      await form.getByRole('button', { name: 'Reabrir' }).click()
      await expect(form.getByRole('textbox', { name: 'Motivo' })).toHaveAccessibleDescription(/Preencha este campo/)
      await form.getByRole('textbox', { name: 'Motivo' }).fill('A ata de junho ainda não está publicada.')
      await form.getByRole('button', { name: 'Reabrir' }).click()
      await expect(secretary.locator('#closure').getByRole('status')).toContainText('Plano reaberto')
      await secretary.getByRole('link', { name: 'Histórico' }).click()
      const changes = secretary.getByRole('region', { name: 'Alterações' })
      await expect(changes).toContainText('Plano reaberto')
      await expect(changes).toContainText('A ata de junho ainda não está publicada.')
      await coordinator.goto(`/pt/workspace/units/${path}`)
      await expect(coordinator.getByRole('link', { name: 'Acrescentar um objetivo' })).toBeVisible()
    })
  })
}

for (const javaScriptEnabled of [true, false]) {
  test(`the next plan is made from the last, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    db,
    world,
    visitor,
    signedIn,
  }) => {
    test.setTimeout(120_000)
    await createDecision(db, { activityId: world.activity.id, text: 'Reunir os dados' })
    const { id: objectiveId } = await db.objective.findFirstOrThrow({ where: { planId: world.plan.id, position: 5 } })
    const { id: indicatorId } = await createIndicator(db, { objectiveId, name: 'Cidades com levantamento' })
    await createReading(db, { indicatorId })
    const plans = `${world.unit.slug}/plans`
    const page = await signedIn(world.people.coordinator, { javaScriptEnabled })
    const form = page.getByRole('form', { name: 'Continuar em um novo plano' })

    await test.step('she sees what the dates become in the period that she chooses', async () => {
      await page.goto(`/pt/workspace/units/${plans}/${world.plan.slug}`)
      await page.getByRole('link', { name: 'Continuar em um novo plano' }).click()
      await page.getByLabel('Primeiro dia').fill('2031-01-01')
      await page.getByLabel('Último dia').fill('2031-12-31')
      await page.getByRole('button', { name: 'Ver as datas neste período' }).click()
      await expect(form).toContainText('junho de 2016 → junho de 2031')
      await expect(form.getByRole('group', { name: 'Título' }).getByRole('textbox', { name: 'Português' })).toHaveValue(
        'Plano de Trabalho 2031',
      )
      const goesAlong = 'Cidades com levantamento. Linha de base 5 (maio de 2016), meta 12 até 2031'
      await expect(form).toContainText(goesAlong)
      await expect(page.locator('#coming-up')).toContainText('Reunir os dados')
    })

    await test.step('she leaves one objective behind, and is told so', async () => {
      await form.getByRole('checkbox', { name: /^1\. / }).first().uncheck()
      await form.getByRole('button', { name: 'Criar o novo plano' }).click()
      const continuation = page.locator('#continuation')
      await expect(continuation.getByRole('status')).toHaveText('Plano criado como rascunho, com o que você escolheu.')
      await expect(page).toHaveURL(new RegExp(`/${plans}/2031\\?`))
      await expect(continuation.getByRole('listitem')).toHaveText([/^Objetivo 1: /])
      await expect(page.locator('#coming-up').getByRole('link')).toHaveText(
        'Reunião Anual e Missão técnica (junho de 2031)',
      )
      await expect(page.locator('#activities')).toContainText('Reunião Anual e Missão técnica')
    })

    await test.step('it is a draft', async () => {
      const reader = await visitor()
      expect((await reader.goto(`/pt/${plans}/2031`))?.status()).toBe(404)
    })
  })
}
