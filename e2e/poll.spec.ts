import type { Page } from '@playwright/test'
import type { Db } from '@/lib/db/client'
import { monthsWhen, whenToRow } from '@/lib/time/when'
import { createPoll } from '@/prisma/factories/meetings'
import { expect, test } from './fixtures'
import { read } from './requests'
import { entriesAt } from './verbs/feeds'
import { sendWaitingNotice } from './verbs/notices'
import { answerDates, answersOf, closePoll, fillCandidate, openPoll, pollOn, sees } from './verbs/polls'
import { dateOf } from './verbs/schedule'
import { mailsTo } from './verbs/sign-in'
import type { World } from './world'

const title = 'Reunião Anual e Missão técnica'

/** The activity is planned for June 2035. */
const planForJune = (db: Db, { activity }: World) =>
  db.activity.update({ where: { id: activity.id }, data: whenToRow(monthsWhen(2035, 6)) })

const workspaceOf = ({ unit, activity }: World) => `/pt/workspace/units/${unit.slug}/activities/${activity.slug}`

/** What everybody sees of the activity: by default and with what is tentative, the entries of the unit's feed; and its page's date. */
async function seenByAll({ unit, activity }: World, reader: Page) {
  const feed = `/feeds/units/${unit.slug}.ics`
  const [firm, all] = [await entriesAt(feed), await entriesAt(`${feed}?include=tentative`)]
  await reader.goto(`/pt/${unit.slug}/activities/${activity.slug}`)
  return { firm: firm.map(({ start }) => start), all: all.map(({ start }) => start), uid: all[0]?.uid }
}

/** The mail about the notice that waits for this activity goes now. */
async function sendWaiting(page: Page, { unit }: World) {
  await page.goto(`/pt/workspace/units/${unit.slug}/mail`)
  await page.getByRole('region', { name: 'A enviar' }).getByRole('link', { name: title }).first().click()
  await sendWaitingNotice(page)
}

async function lastMailTo(address: string, subject: string) {
  await expect
    .poll(async () => (await mailsTo(address)).map((mail) => mail.subject))
    .toContainEqual(expect.stringContaining(subject))
  return (await mailsTo(address)).findLast((mail) => mail.subject?.includes(subject))
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'

  test(`June becomes a day by asking the cities, then hours, and feeds and page follow, ${how} JavaScript`, async ({
    db,
    world,
    signedIn,
    visitor,
  }) => {
    test.setTimeout(180_000)
    await planForJune(db, world)
    const { coordinator: hers, member, subCoordinator } = world.people
    const [coordinator, reader] = [await signedIn(hers, { javaScriptEnabled }), await visitor()]
    const june = await seenByAll(world, reader)
    expect(june).toMatchObject({ firm: [], all: ['2035-06-01'] })

    await test.step('the coordinator asks about three dates; what is wrong is said beside it, and nothing is lost', async () => {
      await coordinator.goto(workspaceOf(world))
      await openPoll(coordinator, [{ day: '2035-06-15' }, { day: '2035-06-15' }], '2035-05-20')
      const second = coordinator.getByRole('group', { name: 'Data 2', exact: true }).getByLabel('Dia', { exact: true })
      await expect(second).toHaveAccessibleDescription('Esta data já está na lista.')
      await fillCandidate(coordinator, 2, { day: '2035-06-16', from: '10:00', to: '12:30' })
      await fillCandidate(coordinator, 3, { day: '2035-06-20', last: '2035-06-21' })
      await coordinator.getByRole('button', { name: 'Consultar as cidades' }).click()
      await sees(coordinator, 'Consulta aberta.')
      await expect(pollOn(coordinator)).toContainText('Nenhuma cidade respondeu ainda; faltam 3.')
      await sendWaiting(coordinator, world)
    })

    await test.step('a city answers by the link in its mail, without an account and without JavaScript', async () => {
      const mail = await lastMailTo(subCoordinator.email, 'Qual data é melhor?')
      expect(mail?.text).toContain('sábado, 16 de junho de 2035, 10:00–12:30')
      const link = mail?.text?.match(/http\S+\/poll\/\S+/)?.[0] ?? ''
      for (const _ of [1, 2]) expect((await read(link, null)).status).toBe(200)
      expect(await db.pollAnswer.count({ where: { poll: { activityId: world.activity.id } } })).toBe(0)

      const page = await visitor({ javaScriptEnabled: false })
      const headers = (await page.goto(link))?.headers() ?? {}
      expect(headers['cache-control']).toContain('no-store')
      expect(headers['referrer-policy']).toBe('same-origin')
      await answerDates(page, 'Responder por Rio Manso', ['Não', 'Sim'], 'Salvar')
      await expect(page.getByRole('group', { name: '20 a 21 de junho de 2035' })).toHaveAccessibleDescription(
        'Diga se esta data serve.',
      )
      await answerDates(page, 'Responder por Rio Manso', ['Não', 'Sim', 'Se necessário'], 'Salvar')
      await expect(page.getByRole('listitem').filter({ hasText: '16 de junho' })).toContainText('Sim')
      await page.getByRole('link', { name: 'Alterar a resposta de Rio Manso' }).click()
      await answerDates(page, 'Responder por Rio Manso', ['Se necessário', 'Sim', 'Não'], 'Salvar')
      await sees(page, 'Salvo.')
    })

    await test.step('another one, signed in, is led to the poll from where she arrives', async () => {
      const page = await signedIn(member, { javaScriptEnabled })
      await page.goto('/pt/workspace')
      const asked = page.getByRole('region', { name: 'À espera da sua resposta' })
      await expect(asked).toContainText('Responder até 20 de maio de 2035')
      await asked.getByRole('link', { name: title }).click()
      await page.getByRole('link', { name: 'Responder por Vila Serena' }).click()
      await answerDates(page, 'Responder por Vila Serena', ['Sim', 'Se necessário', 'Não'], 'Salvar')
      await sees(page, 'Salvo.')
      await expect(answersOf(page, 'Rio Manso')).toContainText('pelo link do e-mail')
      await expect(page.getByRole('link', { name: /Registrar|Encerrar|Mudar o prazo/ })).toHaveCount(0)
      await page.goto('/pt/workspace')
      await expect(asked).toHaveCount(0)
    })

    await test.step('the coordinator moves the deadline, answers for her city, and ends the poll on the date that suits most', async () => {
      await coordinator.goto(`${workspaceOf(world)}?edit=when`)
      await expect(coordinator.getByText('As cidades estão sendo consultadas sobre esta data.')).toBeVisible()
      await coordinator.goto(workspaceOf(world))
      await coordinator.getByRole('link', { name: 'Mudar o prazo' }).click()
      const form = coordinator.getByRole('form', { name: 'Mudar o prazo' })
      await form.getByLabel('Responder até o dia').fill('2035-05-25')
      await form.getByRole('button', { name: 'Salvar' }).click()
      await expect(pollOn(coordinator)).toContainText('Responder até 25 de maio de 2035')
      await coordinator.getByRole('link', { name: 'Responder por Porto Claro' }).click()
      await answerDates(coordinator, 'Responder por Porto Claro', ['Não', 'Sim', 'Sim'], 'Salvar')
      await sees(coordinator, 'Salvo.')
      const best = pollOn(coordinator).getByRole('listitem').filter({ hasText: 'Serve a mais cidades' })
      await expect(best).toHaveText(/16 de junho de 2035, 10:00–12:30.*2 sim · 1 se necessário/)
      expect(await seenByAll(world, reader)).toEqual(june)
      expect(await reader.content()).not.toMatch(/10:00|20 de junho/)

      await closePoll(coordinator, /16 de junho de 2035, 10:00–12:30/)
      await sees(coordinator, 'Consulta encerrada.')
    })

    await test.step('the day is everywhere, under the same identity, and it is said how it came about', async () => {
      const firmed = await seenByAll(world, reader)
      expect(firmed).toEqual({ firm: ['2035-06-16T10:00:00'], all: ['2035-06-16T10:00:00'], uid: june.uid })
      await expect(dateOf(reader)).toContainText('16 de junho de 2035, 10:00–12:30')
      const steps = reader.getByRole('region', { name: 'Como se chegou à data' })
      await expect(steps).toContainText('junho de 2035 → 16 de junho de 2035, 10:00–12:30')
      await expect(steps).toContainText('depois de consultar as cidades')
      await sendWaiting(coordinator, world)
      const mail = await lastMailTo(member.email, 'Data marcada')
      expect(mail?.text).toContain('A consulta de datas da')
      expect((await mailsTo(member.email)).filter(({ subject }) => subject?.includes('16 de junho'))).toHaveLength(1)
    })

    await test.step('the history tells it line by line', async () => {
      await coordinator.goto(`${workspaceOf(world)}/history`)
      const changes = coordinator.getByRole('region', { name: 'Alterações' })
      for (const line of [
        'Consulta de datas aberta',
        'Prazo da consulta de datas alterado',
        'Resposta à consulta de datas',
      ])
        await expect(changes).toContainText(line)
      await expect(changes).toContainText('Pelo link enviado por e-mail a Rio Manso')
      await expect(changes).toContainText('A data foi escolhida depois de consultar as cidades.')
    })
  })

  test(`two answers for one city do not overwrite each other, and an end that comes first wins, ${how} JavaScript`, async ({
    db,
    world,
    signedIn,
  }) => {
    await planForJune(db, world)
    await createPoll(db, { activityId: world.activity.id })
    const [she, he] = [
      await signedIn(world.people.coordinator, { javaScriptEnabled }),
      await signedIn(world.people.colleague, { javaScriptEnabled }),
    ]
    for (const page of [she, he]) {
      await page.goto(workspaceOf(world))
      await page.getByRole('link', { name: 'Responder por Porto Claro' }).click()
    }
    await answerDates(he, 'Responder por Porto Claro', ['Não', 'Sim'], 'Salvar')
    await sees(he, 'Salvo.')
    await answerDates(she, 'Responder por Porto Claro', ['Sim', 'Sim'], 'Salvar')
    const form = she.getByRole('form', { name: 'Responder por Porto Claro' })
    await expect(form.getByRole('alert')).toContainText('Nada se perdeu')
    await expect(form.getByRole('group').first().getByRole('radio', { name: 'Sim' })).toBeChecked()
    await expect(form.getByRole('group').first()).toContainText('Salvo por outra pessoa enquanto você escrevia')
    await form.getByRole('button', { name: 'Salvar' }).click()
    await sees(she, 'Salvo.')
    await expect(answersOf(she, 'Porto Claro')).not.toContainText('Não')

    await he.goto(workspaceOf(world))
    await he.getByRole('link', { name: 'Alterar a resposta de Porto Claro' }).click()
    await closePoll(she, 'Nenhuma delas: a data continua como está')
    await sees(she, 'Consulta encerrada.')
    await answerDates(he, 'Responder por Porto Claro', ['Não'], 'Salvar')
    await expect(pollOn(he)).toContainText('Esta consulta de datas já terminou.')
    await she.goto(workspaceOf(world))
    await expect(pollOn(she)).toContainText('sem marcar data')
    await expect(she.getByRole('link', { name: 'Consultar as cidades' })).toBeVisible()
  })
}
