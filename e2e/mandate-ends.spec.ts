import { createPlan } from '@/prisma/factories/plan'
import { expect, test } from './fixtures'
import { endMandateYesterday } from './verbs/mandates'
import { beginPlan, objectiveForm, openObjective, workspacePlan } from './verbs/plan'

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
    await endMandateYesterday(page, world)

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
  test(`whose mandate ended reads on in the draft of her time, and a later one is not there for her, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    db,
    world,
    signedIn,
  }) => {
    const [old, later] = ['Plano que ela começou', 'Plano de quem veio depois']
    const createdAt = new Date('2016-10-01T12:00:00Z')
    await createPlan(db, { unitId: world.unit.id, slug: '2017', title: old, createdAt })
    const secretary = await signedIn(world.people.secretary, { javaScriptEnabled })
    await endMandateYesterday(secretary, world)
    await beginPlan(secretary, world.unit, later, 2031)

    const page = await signedIn(world.people.coordinator, { javaScriptEnabled })
    const unit = `/pt/workspace/units/${world.unit.slug}`
    await page.goto(unit)
    await expect(page.getByRole('link', { name: later })).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Novo plano' })).toHaveCount(0)
    await page.getByRole('link', { name: old }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(old)
    await expect(page.getByText('Quem edita este plano é a cidade que coordena a unidade')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Acrescentar um objetivo' })).toHaveCount(0)
    for (const address of [`${unit}/plans/2031`, `${unit}/plans/2031/history`, `${unit}/plans/no-such-plan`]) {
      expect((await page.goto(address))?.status()).toBe(404)
      await expect(page.getByText(later)).toHaveCount(0)
    }

    // What is published is everybody's.
    await secretary.getByRole('button', { name: 'Publicar o plano' }).click()
    await expect(secretary.getByText('Publicado: todos já podem ler o plano.')).toBeVisible()
    await page.goto(unit)
    await expect(page.getByRole('link', { name: later })).toBeVisible()
  })
}
