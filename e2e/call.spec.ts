import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { read } from './requests'
import { linkMailedTo, makeSixCities, meetingPath, sendCall } from './verbs/meetings'

async function addItem(page: Page, title: string, minutes: string) {
  await page.getByRole('link', { name: 'Acrescentar ponto' }).click()
  const form = page.getByRole('form', { name: 'Acrescentar ponto' })
  await form.getByRole('group', { name: 'Título' }).getByRole('textbox', { name: 'Português' }).fill(title)
  await form.getByRole('textbox', { name: 'Duração em minutos' }).fill(minutes)
  await form.getByRole('button', { name: 'Salvar' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'

  test(`a call to six cities is prepared, sent and answered, and its numbers are published, ${how} JavaScript`, async ({
    db,
    world,
    signedIn,
    visitor,
  }) => {
    test.setTimeout(180_000)
    const { paso } = await makeSixCities(db, world)
    const publicPath = `/pt/${world.unit.slug}/activities/${world.activity.slug}`

    await test.step('the host writes the agenda and says until when cities answer', async () => {
      const host = await signedIn(world.people.subCoordinator, { javaScriptEnabled })
      await host.goto(`/pt/workspace/units/${world.unit.slug}/activities/${world.activity.slug}`)
      await host.getByRole('link', { name: 'Convocatória, pauta e respostas' }).click()
      await addItem(host, 'Planos metropolitanos', '90')
      await addItem(host, 'Abertura', '15')
      await host.getByRole('button', { name: 'Mover o ponto 2 para cima' }).click()
      await expect(host.getByRole('status').filter({ hasText: 'Movido: agora é o ponto 1.' })).toBeVisible()
      await host.getByRole('link', { name: 'Editar a convocatória' }).click()
      const form = host.getByRole('form', { name: 'Editar a convocatória' })
      await form.getByLabel('Responder até o dia').fill('2035-05-20')
      await form
        .getByRole('group', { name: 'Informações práticas' })
        .getByRole('textbox', { name: 'Português' })
        .fill('A sala fica no térreo.')
      await form.getByRole('button', { name: 'Salvar' }).click()
      await expect(host.getByText('20 de maio de 2035')).toBeVisible()
      await expect(host.getByRole('button', { name: 'Enviar a convocatória' })).toHaveCount(0)
    })

    const coordinator = await signedIn(world.people.coordinator, { javaScriptEnabled })
    await sendCall(coordinator, world)

    await test.step('a city answers from its mail, without an account, and changes its mind', async () => {
      const { mail, link } = await linkMailedTo(paso.delegate.email)
      expect(mail?.subject).toContain('Convocatoria: ')
      expect(mail?.text).toContain('1. Abertura')
      for (const _ of [1, 2]) expect((await read(link, null)).status).toBe(200)
      expect(await db.meetingAnswer.count({ where: { activityId: world.activity.id } })).toBe(0)

      const page = await visitor({ javaScriptEnabled })
      const headers = (await page.goto(link))?.headers() ?? {}
      expect(headers['cache-control']).toContain('no-store')
      expect(headers['referrer-policy']).toBe('same-origin')
      expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-/)
      const form = page.getByRole('form', { name: 'Responder por Paso Hondo' })
      await form.getByRole('radio', { name: 'Viene', exact: true }).check()
      await form.getByRole('button', { name: 'Guardar' }).click()
      await expect(form.getByRole('textbox', { name: 'Cuántas personas en el lugar' })).toHaveAccessibleDescription(
        /al menos una/,
      )
      await form.getByRole('textbox', { name: 'Quién viene' }).fill('Nora Secreta, Directora\nLuis Secreto')
      await form.getByRole('button', { name: 'Guardar' }).click()
      await expect(page.getByText('2 personas en el lugar')).toBeVisible()
      await page.getByRole('link', { name: 'Cambiar la respuesta de Paso Hondo' }).click()
      await form.getByRole('textbox', { name: 'Cuántas personas en el lugar' }).fill('3')
      await form.getByRole('button', { name: 'Guardar' }).click()
      await expect(page.getByText('3 personas en el lugar')).toBeVisible()
    })

    await test.step('another one answers signed in', async () => {
      const { mail } = await linkMailedTo(world.people.member.email)
      expect(mail?.subject).toContain('Convocatória: ')
      const page = await signedIn(world.people.member, { javaScriptEnabled })
      await page.goto(meetingPath(world))
      await page.getByRole('link', { name: 'Responder por Vila Serena' }).click()
      const form = page.getByRole('form', { name: 'Responder por Vila Serena' })
      await form.getByRole('radio', { name: 'Não vem' }).check()
      await form.getByRole('button', { name: 'Salvar' }).click()
      await expect(page.getByRole('region', { name: 'A resposta da sua cidade' })).toContainText('Não vem')
      await expect(page.getByRole('region', { name: 'Quem vem' })).toContainText('Nora Secreta, Directora')
    })

    await test.step('the coordinator records what a third one said, and publishes numbers and cities', async () => {
      await coordinator.goto(meetingPath(world))
      await coordinator.getByRole('link', { name: 'Registrar a resposta de Costa Nueva' }).click()
      const form = coordinator.getByRole('form', { name: 'Responder por Costa Nueva' })
      await form.getByRole('radio', { name: 'Vem', exact: true }).check()
      await form.getByRole('textbox', { name: 'Quantas pessoas a distância' }).fill('1')
      await form.getByRole('button', { name: 'Salvar' }).click()
      const answers = coordinator.getByRole('region', { name: 'Quem vem' })
      await expect(answers).toContainText('Registrado em nome da cidade')
      await expect(answers).toContainText('2 cidades vêm; nenhuma talvez; 1 não vem; 3 sem resposta.')

      const reader = await visitor()
      await reader.goto(publicPath)
      await expect(reader.getByRole('region', { name: 'Pauta' })).toContainText('Planos metropolitanos')
      await expect(reader.getByRole('region', { name: 'Quem vem' })).toHaveCount(0)
      await coordinator.getByRole('button', { name: 'Publicar números e cidades' }).click()
      await expect(coordinator.getByText('estão na página pública')).toBeVisible()
      await reader.reload()
      await expect(reader.getByRole('region', { name: 'Quem vem' })).toContainText('Paso Hondo')
      await expect(reader.getByRole('region', { name: 'Quem vem' })).toContainText(
        '3 pessoas no local, 1 pessoa a distância',
      )
      expect(await reader.content()).not.toContain('Secret')
    })

    await test.step('who changes the date is told who has answered, and the history tells the rest', async () => {
      const activityPath = `/pt/workspace/units/${world.unit.slug}/activities/${world.activity.slug}`
      await coordinator.goto(`${activityPath}?edit=when`)
      await expect(
        coordinator.getByText(/3 cidades já responderam à convocatória: Costa Nueva, Paso Hondo, Vila Serena/),
      ).toBeVisible()
      await coordinator.goto(`${activityPath}/history`)
      const changes = coordinator.getByRole('region', { name: 'Alterações' })
      await expect(changes).toContainText('Pelo link enviado por e-mail a Paso Hondo')
      await expect(changes).toContainText('Resposta registrada em nome da cidade')
    })
  })
}
