import { readFile } from 'node:fs/promises'
import { createContact } from '@/prisma/factories/cities'
import { distinct } from '@/prisma/factories/defaults'
import { createAppliedImport } from '@/prisma/factories/imports'
import { createDelegate, createPerson } from '@/prisma/factories/people'
import { findTraces } from '@/prisma/matrix/find-traces'
import { crawl, staysAmong } from './crawl'
import { expect, sessionCookieOf, test } from './fixtures'
import { publicPlan, rewordObjective, workspacePlan } from './verbs/plan'
import { slugsOf } from './world'

for (const javaScriptEnabled of [true, false]) {
  test(`a delegate takes her data along, erases herself, and is found nowhere, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    db,
    world,
    visitor,
    signedIn,
  }) => {
    test.setTimeout(180_000)
    const name = `Zulmira Quaresma ${distinct()}`
    const email = `zulmira-${distinct()}@portoclaro.example`
    const person = await createPerson(db, { name, email })
    await createDelegate(db, { personId: person.id, cityId: world.cities.coordinating.id, office: name, isLead: true })
    const contact = await createContact(db, { unitId: world.unit.id, name, email, publicSince: new Date() })
    await db.plan.update({ where: { id: world.plan.id }, data: { contactId: contact.id } })
    await createAppliedImport(db, { networkId: world.networkId, delegate: { name, office: null, email } })
    const page = await signedIn(person, { javaScriptEnabled })
    await page.goto(workspacePlan(world))
    await rewordObjective(page, 1, 'Um objetivo que ela reescreveu.')
    await expect(page.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()
    const reader = await visitor()
    await reader.goto(publicPlan(world))
    await expect(reader.getByRole('main')).toContainText(email)

    await page.goto('/pt/workspace/profile')
    await page.getByRole('link', { name: 'Ver tudo, para ler ou imprimir' }).click()
    await expect(page.getByRole('region', { name: 'O que mudei' })).toContainText('Objetivo reescrito')
    await expect(page.getByRole('region', { name: 'Onde apareço como contato' })).toContainText(email)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Baixar tudo em um arquivo (JSON)' }).click(),
    ])
    const data = JSON.parse(await readFile(await download.path(), 'utf8'))
    expect(data).toMatchObject({ format: 'enlace.own-data', version: 1, person: { name, email } })
    expect(data.changes).toMatchObject([{ action: 'objective.update', forCity: 'Porto Claro' }])

    await page.goto('/pt/workspace/profile')
    await page.getByRole('link', { name: 'Apagar todos os meus dados' }).click()
    const form = page.getByRole('form', { name: 'Apagar todos os meus dados' })
    await expect(form).toContainText('Porto Claro fica sem representante principal')
    await expect(form).toContainText(`o contato da ${world.unit.acronym} com este e-mail`)
    await form.getByRole('textbox').fill('outra@portoclaro.example')
    await form.getByRole('button', { name: 'Apagar agora' }).click()
    await expect(form).toContainText('O endereço não é esse.')
    await form.getByRole('textbox').fill(email)
    await form.getByRole('button', { name: 'Apagar agora' }).click()
    const done = 'Todos os seus dados foram apagados do Enlace.'
    await expect(page.getByRole('status').filter({ hasText: done })).toBeVisible()

    expect(await findTraces(db, [name, email])).toEqual([])
    await page.goto('/pt/workspace/profile')
    await expect(page.getByRole('heading', { level: 1, name: 'Entrar' })).toBeVisible()
    await reader.goto(publicPlan(world))
    await expect(reader.getByRole('main')).not.toContainText(email)
    await expect(reader.getByRole('main')).toContainText('Um objetivo que ela reescreveu.')

    const colleague = world.people.coordinator
    const session = (await sessionCookieOf(db, colleague)).value
    const among = await staysAmong(db, { slugs: slugsOf(world), personIds: [colleague.id] })
    const takes = (path: string) => /^\/pt\/(workspace|ut)/.test(path) && among(path)
    const starts = ['/pt/workspace', publicPlan(world), `${workspacePlan(world)}/history`]
    const pages = await crawl(starts, session, { takes, alike: 2 })
    expect(pages.size).toBeGreaterThan(20)
    for (const [path, html] of pages) {
      expect.soft(JSON.stringify(html), path).not.toMatch(new RegExp(`${name}|${email}`))
    }
    expect(JSON.stringify(pages.get(`${workspacePlan(world)}/history`))).toContain('Alguém cujos dados foram apagados')
  })
}

test('the secretariat erases somebody who asked for it', async ({ db, world, signedIn }) => {
  const person = await createPerson(db, { name: `Otília Ramos ${distinct()}` })
  await createDelegate(db, { personId: person.id, cityId: world.cities.member.id })
  const page = await signedIn(world.people.secretary)
  await page.goto(`/pt/workspace/secretariat/people/${person.id}`)
  await page.getByRole('link', { name: `Apagar os dados de ${person.name}` }).click()
  const form = page.getByRole('form', { name: `Apagar os dados de ${person.name}` })
  await form.getByRole('textbox').fill(person.email)
  await form.getByRole('button', { name: 'Apagar agora' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'foram apagados' })).toBeVisible()
  expect(await findTraces(db, [person.name, person.email])).toEqual([])
})

test('a visitor gets nobody’s data, and what is handed out is kept by nobody on the way', async ({
  db,
  world,
  signedIn,
  visitor,
}) => {
  const path = '/pt/workspace/profile/data/export/json'
  const stranger = await visitor()
  await stranger.goto(path)
  await expect(stranger.getByRole('heading', { level: 1, name: 'Entrar' })).toBeVisible()
  const page = await signedIn(world.people.member)
  const answer = await page.request.get(path)
  expect(answer.headers()['cache-control']).toBe('private, no-store')
  const text = await answer.text()
  expect(text).toContain(world.people.member.email)
  for (const { email } of await db.person.findMany({ where: { NOT: { id: world.people.member.id } } })) {
    expect(text).not.toContain(email)
  }
})
