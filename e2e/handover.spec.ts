import { expect, test } from './fixtures'
import { barriersOn } from './sweeps/checks'

for (const javaScriptEnabled of [true, false]) {
  test(`a coordination is handed over, and called off, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    db,
    world,
    signedIn,
  }) => {
    const { coordinator, subCoordinator, member } = world.people
    const at = `/pt/workspace/units/${world.unit.slug}/handover`
    const saved = (on: typeof page) => on.getByRole('status').filter({ hasText: 'Salvo.' })
    const page = await signedIn(coordinator, { javaScriptEnabled })
    await page.goto(`/pt/workspace/units/${world.unit.slug}`)
    await page.getByRole('link', { name: 'Passagem da coordenação' }).click()
    await page.getByRole('button', { name: 'Abrir a passagem' }).click()
    await expect(page.getByText('ainda não se sabe a quem')).toBeVisible()

    await page.getByRole('link', { name: 'Editar o que se combina e as notas' }).click()
    const terms = page.getByRole('form', { name: 'Editar o que se combina e as notas' })
    await terms.getByRole('combobox', { name: 'Cidade que assume' }).selectOption(world.cities.subCoordinating.id)
    await terms.getByRole('textbox', { name: 'Ano' }).fill('2040')
    await terms.getByRole('combobox', { name: 'Mês' }).selectOption('3')
    await terms.getByRole('textbox', { name: 'Dia' }).fill('1')
    await terms.getByRole('textbox', { name: 'Português' }).fill('A sala está **reservada**.')
    await terms.getByRole('button', { name: 'Salvar' }).click()
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
    await successor.goto(at)
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
