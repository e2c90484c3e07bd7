import { loadActor } from '@/lib/auth/load-actor'
import { acceptHandover, confirmHandover } from '@/lib/handover/confirm-mutations'
import { addDays, todayIn } from '@/lib/time/when'
import { createHandover } from '@/prisma/factories/handovers'
import { expect, test } from './fixtures'
import { barriersOn } from './sweeps/checks'

for (const javaScriptEnabled of [true, false]) {
  test(`a coordination is handed over, and called off, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    db,
    world,
    signedIn,
  }) => {
    test.setTimeout(120_000)
    const { coordinator, subCoordinator, member } = world.people
    const at = `/pt/workspace/units/${world.unit.slug}/handover`
    const saved = (on: typeof page) => on.getByRole('status').filter({ hasText: 'Salvo.' })
    const page = await signedIn(coordinator, { javaScriptEnabled })
    await page.goto(`/pt/workspace/units/${world.unit.slug}`)
    await page.getByRole('link', { name: 'Passagem da coordenação' }).click()
    await page.getByRole('button', { name: 'Abrir a passagem' }).click()
    await expect(page.getByText('ainda não se sabe a quem')).toBeVisible()

    await page.getByRole('link', { name: 'Editar o que se combina' }).click()
    const terms = page.getByRole('form', { name: 'Editar o que se combina' })
    await terms.getByRole('combobox', { name: 'Cidade que assume' }).selectOption(world.cities.subCoordinating.id)
    await terms.getByRole('textbox', { name: 'Ano' }).fill('2040')
    await terms.getByRole('combobox', { name: 'Mês' }).selectOption('3')
    await terms.getByRole('textbox', { name: 'Dia' }).fill('1')
    await terms.getByRole('button', { name: 'Salvar' }).click()
    await expect(saved(page)).toBeVisible()
    await page.getByRole('link', { name: 'Editar as notas' }).click()
    const notes = page.getByRole('form', { name: 'Editar as notas' })
    await notes.getByRole('textbox', { name: 'Português' }).fill('A sala está **reservada**.')
    await notes.getByRole('button', { name: 'Salvar' }).click()
    await expect(saved(page)).toBeVisible()
    await expect(page.getByRole('region', { name: 'Notas para quem assume' })).toContainText('A sala está reservada.')

    await page.getByRole('link', { name: 'Acrescentar um ponto' }).click()
    const adding = page.getByRole('form', { name: 'Acrescentar um ponto' })
    await adding.getByRole('textbox', { name: 'Português' }).fill('Entregar as senhas.')
    await adding.getByRole('button', { name: 'Salvar' }).click()
    await page.getByRole('button', { name: 'Marcar como feito: Entregar as senhas.' }).click()
    await expect(page.getByRole('region', { name: 'Outros pontos' })).toContainText('Feito em')
    await page.getByRole('button', { name: 'Confirmar por Porto Claro' }).click()
    await expect(page.getByText('Falta: a confirmação da cidade que assume.')).toBeVisible()

    const successor = await signedIn(subCoordinator, { javaScriptEnabled })
    await successor.goto('/pt/workspace')
    const own = successor.getByRole('region', { name: 'Passagens da coordenação' })
    await expect(own).toContainText('confirmação pedida')
    await own.getByRole('link', { name: 'Rio Manso é convidada a assumir a coordenação' }).click()
    await successor.getByRole('button', { name: 'Aceitar por Rio Manso' }).click()
    await expect(successor.getByText('Confirmada pelas duas cidades.')).toBeVisible()
    await expect(successor.getByRole('link', { name: 'Cancelar a passagem' })).toBeHidden()
    const letter = await successor.request.get(`${at}/letter?with=es`)
    expect(letter.headers()['content-type']).toBe('application/pdf')
    if (javaScriptEnabled) expect(await barriersOn(successor)).toEqual([])

    const others = await signedIn(member, { javaScriptEnabled })
    await others.goto(at)
    await expect(others.getByText('Se for o seu caso, fale com a secretaria.')).toBeVisible()

    await page.reload()
    await page.getByRole('link', { name: 'Cancelar a passagem' }).click()
    const callingOff = page.getByRole('form', { name: 'Cancelar a passagem' })
    await callingOff.getByRole('textbox', { name: 'Português' }).fill('Cúpula adiada.')
    await callingOff.getByRole('button', { name: 'Cancelar a passagem agora' }).click()
    await expect(page.getByText('Motivo do cancelamento: Cúpula adiada.')).toBeVisible()
    expect((await db.mandate.findUniqueOrThrow({ where: { id: world.mandates.coordinating.id } })).endsOn).toBeNull()
  })
}

test('the day comes: the new coordination edits the plan, and the old one reads it', async ({
  db,
  world,
  signedIn,
}) => {
  const { unit, plan, people, mandates, cities } = world
  const { timeZone } = await db.network.findUniqueOrThrow({ where: { id: world.networkId } })
  // Agreed on a week ago, for yesterday.
  const agreedAt = new Date(Date.now() - 7 * 24 * 60 * 60 * 1000)
  const terms = { successorCityId: cities.subCoordinating.id, startsOn: addDays(todayIn(timeZone, new Date()), -1) }
  const seen = await createHandover(db, { unitId: unit.id, mandateId: mandates.coordinating.id, ...terms })
  const [outgoing, successor] = [
    await loadActor(people.coordinator.id, agreedAt),
    await loadActor(people.subCoordinator.id, agreedAt),
  ]
  expect(await confirmHandover(outgoing, seen, agreedAt)).toMatchObject({ ok: true })
  expect(await acceptHandover(successor, seen, agreedAt)).toMatchObject({ ok: true })

  const path = `/pt/workspace/units/${unit.slug}/plans/${plan.slug}`
  const added = { name: 'Acrescentar um objetivo' }
  const now = await signedIn(people.subCoordinator)
  await now.goto(path)
  await now.getByRole('link', added).click()
  const form = now.getByRole('form', added)
  await form.getByRole('textbox', { name: 'Português' }).fill('Seguir o que foi combinado.')
  await form.getByRole('button', { name: 'Salvar' }).click()
  await expect(now.getByRole('main')).toContainText('Seguir o que foi combinado.')
  await expect(now.getByRole('form', added)).toBeHidden()

  const before = await signedIn(people.coordinator)
  await before.goto(path)
  await expect(before.getByRole('main')).toContainText('Seguir o que foi combinado.')
  for (const control of [added.name, 'Editar título, período e textos do plano']) {
    await expect(before.getByRole('link', { name: control })).toHaveCount(0)
  }
  await before.goto(`/pt/workspace/units/${unit.slug}/handover`)
  await expect(before.getByText(/^A coordenação passou em /)).toBeVisible()
  for (const name of ['Editar', 'Acrescentar um ponto', 'Cancelar a passagem']) {
    await expect(before.getByRole('link', { name })).toHaveCount(0)
  }
})
