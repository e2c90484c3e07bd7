import { createDecision } from '@/prisma/factories/held'
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
