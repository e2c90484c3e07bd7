import type { Page } from '@playwright/test'
import { createProposal } from '@/prisma/factories/proposals'
import { expect, test } from './fixtures'
import { decideOn, proposalOf } from './verbs/proposals'
import { entryOf } from './verbs/schedule'
import { mailsTo } from './verbs/sign-in'
import type { World } from './world'

const pathOf = ({ unit }: World, locale: string) => `/${locale}/workspace/units/${unit.slug}/proposals`
const title = 'Seminario de movilidad metropolitana'

/** Whoever is led by links and labels, and types: from field to field with Tab, and no hand on the mouse. */
async function proposeByKeyboard(page: Page) {
  const press = async (key: string, times = 1) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key)
  }
  await page.getByRole('link', { name: 'Proponer una actividad' }).focus()
  await press('Enter')
  const form = page.getByRole('form', { name: 'Proponer una actividad' })
  await expect(form.getByRole('group', { name: 'Título' }).getByRole('textbox', { name: 'Español' })).toBeFocused()
  await page.keyboard.type(title)
  // Past the two translations, to the first of the kinds: a meeting. It is a seminar, two further on.
  await press('Tab', 3)
  await press('Space')
  await press('Tab', 2)
  await press('Space')
  await form.getByRole('combobox', { name: 'Mes', exact: true }).focus()
  await page.keyboard.type('septiembre')
  await press('Tab')
  await expect(form.getByRole('textbox', { name: 'Año', exact: true })).toBeFocused()
  await page.keyboard.type('2035')
  await form.getByRole('group', { name: 'Por qué' }).getByRole('textbox', { name: 'Español' }).focus()
  await page.keyboard.type('Río Manso tiene los datos de cinco años.')
  await form.getByRole('button', { name: 'Enviar la propuesta' }).focus()
  await press('Enter')
}

for (const javaScriptEnabled of [true, false]) {
  test(`a city proposes an activity, answers what it is asked, and finds it in the plan, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    db,
    world,
    signedIn,
    visitor,
  }) => {
    test.setTimeout(180_000)
    await db.person.update({ where: { id: world.people.subCoordinator.id }, data: { language: 'es' } })
    const proposer = await signedIn(world.people.subCoordinator, { javaScriptEnabled })
    const coordinator = await signedIn(world.people.coordinator, { javaScriptEnabled })

    await test.step('from the plan, by the keyboard alone', async () => {
      await proposer.goto(`/es/workspace/units/${world.unit.slug}/plans/${world.plan.slug}`)
      if (javaScriptEnabled) await proposeByKeyboard(proposer)
      else {
        await proposer.getByRole('link', { name: 'Proponer una actividad' }).click()
        const form = proposer.getByRole('form', { name: 'Proponer una actividad' })
        await form.getByRole('group', { name: 'Título' }).getByRole('textbox', { name: 'Español' }).fill(title)
        await form.getByRole('checkbox', { name: 'Reunión' }).uncheck()
        await form.getByRole('button', { name: 'Enviar la propuesta' }).click()
        // What is missing is said beside its field, and nothing that was typed is lost.
        await expect(form.getByRole('group', { name: 'Título' }).getByRole('textbox', { name: 'Español' })).toHaveValue(
          title,
        )
        await form.getByRole('checkbox', { name: 'Seminario' }).check()
        await form.getByRole('combobox', { name: 'Mes', exact: true }).selectOption('9')
        await form.getByRole('textbox', { name: 'Año', exact: true }).fill('2035')
        await form
          .getByRole('group', { name: 'Por qué' })
          .getByRole('textbox', { name: 'Español' })
          .fill('Río Manso tiene los datos de cinco años.')
        await form.getByRole('button', { name: 'Enviar la propuesta' }).click()
      }
      const entry = proposalOf(proposer, title)
      await expect(entry.getByRole('status')).toHaveText('Propuesta enviada.')
      await expect(entry).toContainText('septiembre de 2035')
      await expect(entry).toContainText('Rio Manso')
      await expect(entry).toContainText('a la espera de la coordinación')
    })

    await test.step('the coordinator finds it from her home, and asks back', async () => {
      await coordinator.goto('/pt/workspace')
      await coordinator.getByRole('link', { name: '1 proposta espera sua resposta' }).click()
      await expect(proposalOf(coordinator, title)).toContainText('à sua espera')
      await decideOn(coordinator, title, 'Perguntar antes de decidir', 'Quantas pessoas cabem na sala?')
      await expect(proposalOf(coordinator, title).getByRole('status')).toHaveText('Pergunta enviada à cidade.')
      await expect(proposalOf(coordinator, title)).toContainText('Porto Claro perguntou em')
    })

    await test.step('the city is told by mail, with the question', async () => {
      const { email } = world.people.subCoordinator
      await expect
        .poll(async () => (await mailsTo(email)).map(({ subject }) => subject))
        .toEqual([`Una pregunta sobre la propuesta: ${title}`])
      const [mail] = await mailsTo(email)
      expect(mail?.text).toContain('> Quantas pessoas cabem na sala?')
    })

    await test.step('the city answers, and rewords its proposal', async () => {
      await proposer.goto(`/es/workspace/units/${world.unit.slug}`)
      await proposer.getByRole('link', { name: 'Propuestas (1 por responder)' }).click()
      await proposer.getByRole('link', { name: `Responder a la pregunta: ${title}` }).click()
      const form = proposer.getByRole('form', { name: `Responder a la pregunta: ${title}` })
      await form.getByRole('button', { name: 'Enviar la respuesta' }).click()
      await expect(form.getByRole('textbox', { name: 'Su respuesta' })).toHaveAccessibleDescription(
        /Escriba una respuesta o cambie la propuesta/,
      )
      await form.getByRole('textbox', { name: 'Su respuesta' }).fill('Sesenta.\nCon traducción.')
      await form.getByRole('combobox', { name: 'Mes', exact: true }).selectOption('10')
      await form.getByRole('button', { name: 'Enviar la respuesta' }).click()
      await expect(proposalOf(proposer, title).getByRole('status')).toHaveText('Respuesta enviada.')
      await expect(proposalOf(proposer, title)).toContainText('octubre de 2035')
    })

    await test.step('the coordinator is told beforehand that it is public at once, and accepts', async () => {
      await coordinator.goto(pathOf(world, 'pt'))
      await expect(proposalOf(coordinator, title)).toContainText('Sesenta.')
      await coordinator.getByRole('link', { name: `Responder à proposta: ${title}` }).click()
      await expect(coordinator.getByText('aparece na mesma hora na página pública')).toBeVisible()
      await coordinator.getByRole('link', { name: 'Cancelar' }).click()
      await decideOn(coordinator, title, 'Aceitar no plano')
      await expect(proposalOf(coordinator, title).getByRole('status')).toHaveText('Aceita: a atividade está no plano.')
    })

    await test.step('it is an activity like any other: in the plan, and in the month of the public schedule', async () => {
      await proposer.goto(pathOf(world, 'es'))
      await proposer.getByRole('link', { name: `Ver la actividad: ${title}` }).click()
      await expect(proposer.getByRole('heading', { level: 1, name: title })).toBeVisible()
      const reader = await visitor()
      await reader.goto(`/es/${world.unit.slug}/schedule`)
      const october = reader.locator('section', { has: reader.getByRole('heading', { name: /^octubre/i }) })
      await expect(october.last()).toContainText(title)
      await expect(entryOf(reader, title)).toContainText('Rio Manso')
      await entryOf(reader, title).getByRole('link', { name: title }).click()
      await expect(reader.getByRole('heading', { level: 1, name: title })).toBeVisible()
      expect(await reader.content()).not.toContain('datos de cinco años')
    })

    await test.step('the proposal’s own history tells it step by step', async () => {
      await proposer.goto(pathOf(world, 'es'))
      await proposer.getByRole('link', { name: `Historial de la propuesta: ${title}` }).click()
      const steps = proposer.getByRole('region', { name: 'Cambios' }).getByRole('heading', { level: 3 })
      await expect(steps).toHaveText([
        'Propuesta aceptada',
        'Pregunta respondida',
        'Pregunta sobre la propuesta',
        'Propuesta hecha',
      ])
      await expect(proposer.getByText('septiembre de 2035 → octubre de 2035')).toBeVisible()
    })

    await test.step('the history of the plan says who proposed it, and nothing else of the proposal', async () => {
      await coordinator.goto(`/pt/workspace/units/${world.unit.slug}/plans/${world.plan.slug}/history`)
      const changes = coordinator.getByRole('region', { name: 'Alterações' })
      await expect(changes).toContainText('Proposta por: Rio Manso')
      await expect(changes).not.toContainText('datos de cinco años')
    })
  })
}

test('another one is declined with a word, which the city reads; a third is withdrawn', async ({
  db,
  world,
  signedIn,
}) => {
  const given = { unitId: world.unit.id, planId: world.plan.id, cityId: world.cities.subCoordinating.id }
  await createProposal(db, { ...given, title: 'Visita técnica ao porto' })
  await createProposal(db, { ...given, title: 'Oficina de dados' })
  const coordinator = await signedIn(world.people.coordinator)
  await coordinator.goto(pathOf(world, 'pt'))
  await decideOn(coordinator, 'Visita técnica ao porto', 'Recusar', 'Já há duas visitas neste ano.')
  await expect(coordinator.getByRole('region', { name: 'Encerradas' })).toContainText('Visita técnica ao porto')

  const proposer = await signedIn(world.people.subCoordinator)
  await proposer.goto(pathOf(world, 'pt'))
  await expect(proposalOf(proposer, 'Visita técnica ao porto')).toContainText('Já há duas visitas neste ano.')
  await proposer.getByRole('link', { name: 'Retirar a proposta: Oficina de dados' }).click()
  await proposer.getByRole('button', { name: 'Retirar a proposta' }).click()
  await expect(proposalOf(proposer, 'Oficina de dados').getByRole('status')).toHaveText('Proposta retirada.')
  await expect(proposer.getByRole('region', { name: 'Encerradas' })).toContainText('Oficina de dados')
})

test('of two coordinators who decide at once, the second is told', async ({ db, world, signedIn }) => {
  const given = { unitId: world.unit.id, planId: world.plan.id, cityId: world.cities.subCoordinating.id }
  await createProposal(db, { ...given, title: 'Oficina de dados' })
  const [one, other] = [await signedIn(world.people.coordinator), await signedIn(world.people.colleague)]
  for (const page of [one, other]) {
    await page.goto(pathOf(world, 'pt'))
    await page.getByRole('link', { name: 'Responder à proposta: Oficina de dados' }).click()
    // Nothing is chosen yet: the first of the choices is where the work begins.
    await expect(page.getByRole('radio', { name: 'Aceitar no plano' })).toBeFocused()
    await page.keyboard.press('Space')
  }
  await one.getByRole('button', { name: 'Enviar a resposta' }).click()
  await expect(proposalOf(one, 'Oficina de dados').getByRole('status')).toHaveText('Aceita: a atividade está no plano.')
  await other.getByRole('button', { name: 'Enviar a resposta' }).click()
  await expect(
    other.getByRole('alert').filter({ hasText: 'Esta proposta já foi aceita, recusada ou retirada.' }),
  ).toBeVisible()
  expect(await db.activity.count({ where: { planId: world.plan.id } })).toBe(2)
})

test('who neither proposes nor decides is told whose the proposals are', async ({ db, world, signedIn }) => {
  const given = { unitId: world.unit.id, planId: world.plan.id, cityId: world.cities.subCoordinating.id }
  await createProposal(db, { ...given, title: 'Oficina de dados' })
  const member = await signedIn(world.people.member)
  await member.goto(`/pt/workspace/units/${world.unit.slug}`)
  await expect(member.getByRole('link', { name: /^Propostas/ })).toHaveCount(0)
  await member.goto(pathOf(world, 'pt'))
  await expect(member.getByText('Propõem atividades as cidades que sub-coordenam')).toBeVisible()
  expect(await member.content()).not.toContain('Oficina de dados')
})
