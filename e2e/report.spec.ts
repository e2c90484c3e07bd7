import { createDecision, createMinutes } from '@/prisma/factories/held'
import { createPerson } from '@/prisma/factories/people'
import { expect, sessionCookieOf, test } from './fixtures'
import { readWords } from './plan-file-words'
import { read } from './requests'
import { checkPage } from './sweeps/checks'
import { workspacePlan } from './verbs/plan'
import { draftReport, publishReport, writeOpening } from './verbs/reports'

for (const javaScriptEnabled of [true, false]) {
  test(`a report is drafted from the data, written and published, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    db,
    world,
    visitor,
    signedIn,
  }) => {
    test.setTimeout(120_000)
    await createDecision(db, { activityId: world.activity.id, text: 'Reunir os dados' })
    await createMinutes(db, { activityId: world.activity.id, publishedAt: new Date() })
    const page = await signedIn(world.people.coordinator, { javaScriptEnabled })
    const basis = page.locator('#facts')
    const publication = page.locator('#publish')

    await test.step('she drafts it in one click: the data are there, and the words are hers', async () => {
      await draftReport(page, world, 2016)
      await expect(page.getByRole('region', { name: 'Encaminhamentos' })).toContainText('Reunir os dados')
    })

    await test.step('she writes the opening in its place', async () => {
      await writeOpening(page, 'Foi um **bom** ano para a unidade.')
    })

    await test.step('she takes it along as it is, and nobody does who takes no part in the unit', async () => {
      const paper = page.getByRole('navigation', { name: 'Baixar' }).getByRole('link', { name: 'PDF', exact: true })
      const href = (await paper.getAttribute('href')) ?? ''
      const sessionOf = async (person: { id: string }) => (await sessionCookieOf(db, person)).value
      const own = await readWords(href, await sessionOf(world.people.coordinator))
      expect(own.text.replace(/\s+/g, ' ')).toMatch(
        /Versão de trabalho de .+, não publicada.+Foi um bom ano para a unidade\./,
      )
      expect(own.headers.get('cache-control')).toBe('private, no-store')
      expect((await read(href, await sessionOf(await createPerson(db)))).status).toBe(404)
      expect((await read(href, null)).status).toBe(307)
    })

    await test.step('the minutes are withdrawn: what they decided is not published', async () => {
      await page.getByRole('link', { name: 'Publicar o relatório' }).click()
      await db.meetingMinutes.update({ where: { activityId: world.activity.id }, data: { publishedAt: null } })
      await publication.getByRole('button', { name: 'Publicar a versão 1' }).click()
      await expect(publication.getByRole('alert').first()).toContainText('Nada foi publicado: atualize os dados')
      await page.goto(`${workspacePlan(world)}/report`)
      await basis.getByText('Desde então, mudou um item: ver o que mudou').click()
      await expect(basis.getByRole('deletion')).toContainText('Reunir os dados')
    })

    await test.step('she takes the data again, and her words stay', async () => {
      await basis.getByRole('button', { name: 'Atualizar os dados' }).click()
      await expect(basis.getByRole('status')).toContainText('O que as pessoas escreveram ficou como estava.')
      await expect(basis).toContainText('Desde então, nada mudou no que o plano registra.')
      await expect(page.getByRole('region', { name: 'Encaminhamentos' })).toContainText(
        'Nenhum encaminhamento foi publicado neste período.',
      )
      await expect(page.locator('#text-opening')).toContainText('Foi um bom ano para a unidade.')
    })

    await test.step('she publishes it with a note', async () => {
      await publishReport(page, 1, 'Apresentada à Cúpula')
      await expect(publication.getByRole('listitem')).toContainText('Apresentada à Cúpula')
      await expect(publication).toContainText('Nada mudou desde a versão 1.')
      await expect(page.getByRole('link', { name: 'Publicar o relatório' })).toHaveCount(0)
      const reader = await visitor()
      await page.getByRole('link', { name: 'Versão 1' }).click()
      await expect(page).toHaveURL(/reports\/2016\/versions\/1$/)
      await reader.goto(page.url())
      await expect(reader.getByText('Foi um bom ano para a unidade.')).toBeVisible()
      await reader.goto(`${page.url()}?with=es`)
      const deck = reader.getByRole('link', { name: 'apresentação (.pptx)' })
      const { status, text } = await readWords((await deck.getAttribute('href')) ?? '', null)
      expect(status).toBe(200)
      expect(text).toMatch(/Relatório 2016[\s\S]+Informe 2016[\s\S]+Foi um bom ano para a unidade\./)
    })
  })
}

test('who takes no part in writing reads it, and sees no control', async ({ world, signedIn }) => {
  test.setTimeout(120_000)
  const address = `${workspacePlan(world)}/report`
  const member = await signedIn(world.people.member)
  await member.goto(address)
  await expect(member.getByText('O relatório deste período ainda não foi preparado.')).toBeVisible()
  const coordinator = await signedIn(world.people.coordinator)
  await coordinator.goto(address)
  await coordinator.getByRole('button', { name: 'Preparar o relatório de 2016' }).click()
  await expect(coordinator.getByRole('link', { name: 'Escrever a abertura' })).toBeVisible()
  for (const locale of ['pt', 'es', 'en'] as const) {
    await checkPage(coordinator, address.replace('/pt/', `/${locale}/`), locale)
  }
  await coordinator.goto(`${address}?edit=text-opening#text-opening`)
  await checkPage(coordinator, `${address}?edit=text-opening`, 'pt')

  await member.goto(address)
  await expect(member.getByRole('region', { name: 'Atividades' })).toBeVisible()
  for (const control of ['Escrever a abertura', 'Publicar o relatório']) {
    await expect(member.getByRole('link', { name: control })).toHaveCount(0)
  }
  await expect(member.getByRole('button', { name: 'Atualizar os dados' })).toHaveCount(0)
})
