import type { Db } from '@/lib/db/client'
import { createContact } from '@/prisma/factories/cities'
import { distinct } from '@/prisma/factories/defaults'
import { expect, test } from './fixtures'
import { publicPlan, workspacePlan } from './verbs/plan'
import { askWhatIsShown, readOwnDataMail } from './verbs/privacy'
import type { World } from './world'

/** Whom the world's plan prints, with everything but her telephone number for everybody. */
async function printContact(db: Db, { unit, plan, cities }: World) {
  const contact = await createContact(db, {
    ...{
      unitId: unit.id,
      cityId: cities.coordinating.id,
      name: 'Rosa Prates',
      office: 'Diretora',
      phone: '+55 51 3000',
    },
    ...{ organization: 'Prefeitura de Porto Claro', email: `rosa-${distinct()}@portoclaro.example` },
    publicSince: new Date('2016-02-01T15:00:00Z'),
  })
  await db.plan.update({ where: { id: plan.id }, data: { contactId: contact.id } })
  return { email: String(contact.email) }
}

for (const javaScriptEnabled of [true, false]) {
  test(`somebody without an account hides her address, and the next reader of the plan does not find it, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    db,
    world,
    visitor,
    signedIn,
  }) => {
    const { email } = await printContact(db, world)
    const reader = await visitor()
    const shown = async () => {
      await reader.goto(publicPlan(world))
      return String(await reader.getByRole('main').textContent())
    }
    expect(await shown()).toContain(email)

    const page = await visitor({ javaScriptEnabled })
    await askWhatIsShown(page, email.toUpperCase())
    await page.goto(await readOwnDataMail(email))
    const section = page.getByRole('region', { name: `Contato da ${world.unit.acronym}` })
    const row = (name: string) => section.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
    await expect(row('E-mail')).toContainText(/todos, na página pública.*1º de fevereiro de 2016, segundo quem cuida/)
    await expect(row('Telefone')).toContainText('quem participa da unidade')

    await section.getByRole('link', { name: /^Editar/ }).click()
    const form = page.getByRole('form', { name: /^Editar meus dados/ })
    await form.getByLabel('Quem vê o e-mail').selectOption({ label: 'só quem cuida dos contatos' })
    await form.getByRole('textbox', { name: 'Nome' }).fill('Rosa Prates Lima')
    await form.getByRole('button', { name: 'Salvar' }).click()
    await expect(section.getByRole('status')).toContainText('Salvo.')
    await expect(row('E-mail')).toContainText(/só quem cuida dos contatos/)
    await expect(row('Nome')).toContainText(/Rosa Prates Lima.*por sua decisão/)
    expect(await shown()).not.toContain(email)
    expect(await shown()).toContain('Rosa Prates Lima')

    await page.getByRole('button', { name: /^Ocultar tudo/ }).click()
    await expect(section.getByRole('status')).toContainText('Oculto:')
    expect(await shown()).not.toMatch(/Rosa|Diretora|Prefeitura de Porto Claro/)

    const coordinator = await signedIn(world.people.coordinator)
    await coordinator.goto(`${workspacePlan(world)}/history`)
    const change = coordinator.getByRole('main').getByRole('listitem').first()
    await expect(change).toContainText('A própria pessoa, pelo link que recebeu')
    await expect(coordinator.getByRole('main')).not.toContainText('Rosa')
    await coordinator.goto(`/pt/workspace/units/${world.unit.slug}/contacts`)
    await expect(coordinator.getByRole('main')).not.toContainText('Rosa')

    await page.getByRole('link', { name: /^Apagar meus dados/ }).click()
    await page.getByRole('button', { name: 'Apagar agora' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'foram apagados' })).toBeVisible()
    await expect(page.getByText('não guarda mais nada com este endereço')).toBeVisible()
    expect(await db.contact.count({ where: { email } })).toBe(0)
  })
}

test('a link that is none, or another one’s, leads nowhere, and no page on the way is kept or told to others', async ({
  visitor,
}) => {
  const page = await visitor()
  const response = await page.goto('/pt/privacy/data/WyJwdWJsaXNoZWREYXRhIl0.00')
  await expect(page.getByRole('heading', { level: 1, name: 'Este link não vale mais' })).toBeVisible()
  const headers = response?.headers() ?? {}
  expect(headers['cache-control']).toContain('no-store')
  expect(headers['referrer-policy']).toBe('same-origin')
  expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-/)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
})
