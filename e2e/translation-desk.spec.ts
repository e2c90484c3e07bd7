import { createIndicator } from '@/prisma/factories/progress'
import { expect, test } from './fixtures'
import { publicPlan, rewordObjective, workspacePlan } from './verbs/plan'
import { mailsTo } from './verbs/sign-in'
import { deskEntry, firstEntries } from './verbs/translation'

for (const javaScriptEnabled of [true, false]) {
  test(`an outdated and a missing text are translated one after the other, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    db,
    world,
    signedIn,
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

    await test.step('the history says so', async () => {
      await page.goto(`${workspacePlan(world)}/history`)
      await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Tradução alterada')
    })
  })
}

test('a delegate whom the coordinator asks translates what is outdated and what is missing, and everybody reads it', async ({
  db,
  world,
  signedIn,
  visitor,
}) => {
  test.setTimeout(120_000)
  const { coordinator: aurora, member: dario } = world.people
  const { id: objectiveId } = await db.objective.findFirstOrThrow({ where: { planId: world.plan.id, position: 5 } })
  await createIndicator(db, { objectiveId, name: 'Visitas', measuredIn: 'cidades' })
  const coordinator = await signedIn(aurora)
  const desk = `${workspacePlan(world)}/translations?to=es`

  await test.step('who was not asked is told who translates', async () => {
    const page = await signedIn(dario)
    await page.goto(desk)
    await expect(page.getByText('as pessoas a quem a coordenação pede uma tradução')).toBeVisible()
    await expect(page.getByRole('textbox')).toHaveCount(0)
  })

  await test.step('the coordinator changes an objective, and asks', async () => {
    await coordinator.goto(workspacePlan(world))
    await rewordObjective(coordinator, 3, 'Redobrar esforços para incorporar as fronteiras.')
    await coordinator.goto(desk)
    const form = coordinator.getByRole('form', { name: 'Pedir a tradução' })
    await form.getByRole('combobox', { name: 'Pessoa' }).selectOption({ label: 'Dario Vidal (Vila Serena)' })
    await form.getByRole('button', { name: 'Pedir a tradução' }).click()
    const translators = coordinator.getByRole('region', { name: 'Quem mais traduz para espanhol' })
    await expect(translators.getByRole('status')).toHaveText('Pedido feito. O e-mail com o link já sai.')
    await expect(translators.getByRole('listitem')).toContainText('Dario Vidal')
  })

  await test.step('the delegate comes by the mail’s link, and translates', async () => {
    const asked = async () => (await mailsTo(dario.email)).map(({ text }) => text ?? '')
    await expect.poll(async () => (await asked()).length).toBe(1)
    const [link = ''] = (await asked()).join('').match(/http\S+\/translations\?to=es/) ?? []
    const page = await signedIn(dario)
    await page.goto('/pt/workspace')
    const own = page.getByRole('region', { name: 'Planos que pediram a você que traduza' })
    await own.getByRole('link', { name: 'Traduzir para espanhol, lado a lado' }).click()
    await expect(page).toHaveURL(new URL(link).pathname + new URL(link).search)
    await expect(page.getByRole('region', { name: 'Quem mais traduz para espanhol' })).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'English' })).toHaveCount(0)
    for (const [label, text] of [
      ['Objetivo 3', 'Redoblar esfuerzos por las fronteras.'],
      ['Título do plano', 'Plan de Trabajo 2016'],
      ['Objetivo 5, indicador 1: unidade de medida', 'ciudades visitadas'],
    ] as const) {
      const entry = deskEntry(page, label)
      await entry.getByRole('textbox', { name: 'Español' }).fill(text)
      await entry.getByRole('button', { name: 'Salvar a tradução' }).click()
      await expect(page.getByRole('status').filter({ hasText: `Tradução salva: ${label}.` })).toBeVisible()
    }
  })

  await test.step('the public page shows it', async () => {
    const reader = await visitor()
    await reader.goto(publicPlan(world).replace('/pt/', '/es/'))
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Plan de Trabajo 2016')
    await expect(reader.locator('#objectives')).toContainText('ciudades visitadas')
    await expect(reader.getByText('Redoblar esfuerzos por las fronteras.')).toBeVisible()
  })

  await test.step('the coordinator takes the request back, and the history tells all of it', async () => {
    await coordinator.goto(desk)
    await coordinator.getByRole('button', { name: 'Retirar o pedido: Dario Vidal' }).click()
    await expect(coordinator.getByText('Pedido retirado. O que já foi traduzido continua.')).toBeVisible()
    await coordinator.goto(`${workspacePlan(world)}/history`)
    const steps = coordinator.getByRole('region', { name: 'Alterações' }).getByRole('heading', { level: 3 })
    await expect(steps).toHaveText([
      'Pedido de tradução retirado',
      'Tradução alterada',
      'Tradução alterada',
      'Tradução alterada',
      'Tradução pedida',
      'Objetivo reescrito',
    ])
    await expect(coordinator.getByText('Dario Vidal, por Vila Serena')).toHaveCount(3)
  })
})
