import { createDelegate, createPerson } from '@/prisma/factories/people'
import { expect, test } from './fixtures'
import { workspacePlan } from './verbs/plan'

for (const javaScriptEnabled of [true, false]) {
  test(`a delegate updates her city's card, confirms it, and everybody reads it, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    world,
    visitor,
    signedIn,
  }) => {
    const { slug } = world.cities.subCoordinating
    const reader = await visitor()
    await reader.goto(`/pt/cities/${slug}`)
    await expect(reader.getByText('A cidade ainda não confirmou estes dados.')).toBeVisible()

    const page = await signedIn(world.people.subCoordinator, { javaScriptEnabled })
    await page.goto('/pt/workspace')
    await page.getByRole('link', { name: 'Minha cidade' }).click()
    await page.getByRole('link', { name: 'Editar nomes e governo' }).click()
    const names = page.getByRole('form', { name: 'Editar nomes e governo' })
    await names.getByRole('textbox', { name: 'Nome do governo local' }).fill('Municipalidad de Rio Manso')
    await names.getByRole('textbox', { name: 'Lema' }).fill('Vivir junto al agua')
    await names.getByRole('button', { name: 'Salvar' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()
    await page.getByRole('button', { name: 'Continua tudo certo' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Confirmado' })).toBeVisible()

    await reader.reload()
    await expect(reader.getByText('Municipalidad de Rio Manso')).toBeVisible()
    await expect(reader.getByText('Vivir junto al agua')).toBeVisible()
    await expect(reader.getByText('Dados confirmados pela cidade em')).toBeVisible()

    await page.goto(`/pt/workspace/cities/${slug}/history`)
    const changes = page.getByRole('region', { name: 'Alterações' })
    await expect(changes).toContainText('Ficha confirmada')
    await expect(changes).toContainText('Vivir junto al agua')
    await expect(changes).toContainText('Celina Rocha, por Rio Manso')
  })
}

test("Lo Prado's delegate updates her card and can touch neither Canoas' nor the plan", async ({
  db,
  signedIn,
  world,
}) => {
  const loPrado = await db.city.findUniqueOrThrow({ where: { slug: 'lo-prado' } })
  const colleague = await createPerson(db, { name: 'Rosa Tapia' })
  await createDelegate(db, { personId: colleague.id, cityId: loPrado.id })
  const page = await signedIn(colleague)

  await page.goto('/pt/workspace/cities/lo-prado')
  await page.getByRole('link', { name: 'Editar os dados' }).click()
  const facts = page.getByRole('form', { name: 'Editar os dados' })
  await facts.getByRole('textbox', { name: 'População' }).fill('96249')
  await facts.getByRole('textbox', { name: 'Ano do dado' }).fill('2017')
  await facts.getByRole('button', { name: 'Salvar' }).click()
  await expect(page.getByText('96.249 habitantes em 2017')).toBeVisible()

  for (const address of ['/pt/workspace/cities/canoas', '/pt/workspace/cities/canoas?edit=names']) {
    await page.goto(address)
    await expect(page.getByText('Esta ficha é mantida por quem representa Canoas.')).toBeVisible()
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0)
  }

  const plan = { unit: { slug: 'utpeam' }, plan: { slug: '2016' } }
  const objective = await db.objective.findFirstOrThrow({ where: { plan: { slug: '2016', unit: { slug: 'utpeam' } } } })
  for (const address of [workspacePlan(plan), `${workspacePlan(plan)}?edit=objective-${objective.id}`]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plano de Trabalho 2016')
    await expect(page.getByText(/Quem edita este plano é a cidade que coordena a unidade \(Canoas\)/)).toBeVisible()
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0)
  }
  // Another unit's work is not hers to read.
  expect((await page.goto(workspacePlan(world)))?.status()).toBe(200)
})
