import type { Db } from '@/lib/db/client'
import { monthsWhen } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { createAgendaItem, createAnswer } from '@/prisma/factories/meetings'
import { expect, test } from './fixtures'
import { addDecision, minutesForm, minutesText, recordAttendance, saveMinutes } from './verbs/held'
import type { World } from './world'

/** Rio Manso hosts the meeting of June 2016, to which Vila Serena said that two come; the next one is in September 2035. */
async function prepareMeeting(db: Db, { unit, plan, activity, cities }: World) {
  await db.activity.update({
    where: { id: activity.id },
    data: { hostCityId: cities.subCoordinating.id, status: 'HELD' },
  })
  await createAgendaItem(db, { activityId: activity.id, title: 'Abertura' })
  await createAgendaItem(db, { activityId: activity.id, title: 'Planos metropolitanos' })
  await createAnswer(db, { activityId: activity.id, cityId: cities.member.id, choice: 'COMING', onSite: 2 })
  const when = monthsWhen(2035, 9)
  return createActivity(db, {
    unitId: unit.id,
    planId: plan.id,
    slug: 'reuniao-de-setembro',
    title: 'Reunião de setembro',
    when,
  })
}

const paths = ({ unit, activity, cities }: World) => {
  const workspace = `/pt/workspace/units/${unit.slug}/activities`
  return {
    held: `${workspace}/${activity.slug}/held`,
    activity: `${workspace}/${activity.slug}`,
    next: `${workspace}/reuniao-de-setembro/meeting`,
    shown: `/pt/${unit.slug}/activities/${activity.slug}`,
    city: `/pt/workspace/cities/${cities.member.slug}`,
    shownCity: `/pt/cities/${cities.member.slug}`,
  }
}

const hers = '## 1. Abertura\n\nDela: *presentes* três cidades.'
const his = '## 1. Abertura\n\nDele: <b onclick="alert(1)">presentes</b> [tudo](javascript:alert(1)).'

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'

  test(`what a meeting left behind is recorded, published and taken up by the next one, ${how} JavaScript`, async ({
    db,
    world,
    signedIn,
    visitor,
  }) => {
    test.setTimeout(180_000)
    await prepareMeeting(db, world)
    const path = paths(world)
    const host = await signedIn(world.people.subCoordinator, { javaScriptEnabled })
    const coordinator = await signedIn(world.people.coordinator, { javaScriptEnabled })
    const reader = await visitor()

    await test.step('the host records who was there, with the answers filled in', async () => {
      await host.goto(path.activity)
      await host.getByRole('link', { name: 'Presenças, encaminhamentos e ata' }).click()
      await recordAttendance(
        host,
        { 'Rio Manso': { presence: 'A distância', remote: '1' } },
        'Nora Secreta, Universidade',
      )
      const region = host.getByRole('region', { name: 'Quem esteve presente' })
      await expect(region).toContainText('2 cidades presentes: 2 pessoas no local, 1 pessoa a distância.')
      await expect(region).toContainText('1 pessoa convidada')
      await expect(host.getByText('Nora Secreta, Universidade')).toBeVisible()
    })

    await test.step('two write the minutes, which begin with the agenda, and neither loses a word', async () => {
      for (const page of [host, coordinator]) {
        await page.goto(path.held)
        await page.getByRole('link', { name: 'Editar a ata' }).click()
        await expect(minutesText(page)).toHaveValue('## 1. Abertura\n\n\n## 2. Planos metropolitanos')
      }
      await saveMinutes(host, hers)
      const region = host.getByRole('region', { name: 'Ata' })
      await expect(region.getByRole('heading', { name: '1. Abertura', level: 3 })).toBeVisible()
      await expect(region).toContainText('Quem coordena a unidade ou a secretaria da rede publica a ata')
      await expect(region.getByRole('button')).toHaveCount(0)

      await saveMinutes(coordinator, his)
      await expect(minutesForm(coordinator).getByRole('alert')).toContainText('Nada se perdeu')
      await expect(minutesText(coordinator)).toHaveValue(his)
      await expect(minutesForm(coordinator).locator('.saved-meanwhile')).toHaveText(/Dela: \*presentes\* três cidades/)
      await saveMinutes(coordinator, `${his}\n\nDela: *presentes* três cidades.`)
      await expect(minutesForm(coordinator)).toHaveCount(0)
    })

    await test.step('what was decided is recorded and put in order', async () => {
      await host.goto(path.held)
      await addDecision(host, 'Publicar o diagnóstico.', { cityId: world.cities.member.id, month: '12', year: '2035' })
      await addDecision(host, 'Convidar as universidades.')
      await host.getByRole('button', { name: 'Mover o encaminhamento 2 para cima' }).click()
      await expect(host.getByRole('status').filter({ hasText: 'Movido: agora é o encaminhamento 1.' })).toBeVisible()
      await reader.goto(path.shown)
      await expect(reader.getByRole('region', { name: 'Quem esteve presente' })).toContainText('1 pessoa convidada')
      await expect(reader.getByRole('region', { name: 'Ata' })).toHaveCount(0)
      await expect(reader.getByRole('region', { name: 'Encaminhamentos' })).toHaveCount(0)
    })

    await test.step('the coordinator publishes minutes and decisions; names of guests are never shown', async () => {
      await coordinator.goto(path.held)
      await coordinator.getByRole('button', { name: 'Publicar a ata e os encaminhamentos' }).click()
      await expect(coordinator.getByText('Ata e encaminhamentos estão na página pública.')).toBeVisible()
      await reader.reload()
      const minutes = reader.getByRole('region', { name: 'Ata' })
      await expect(minutes.getByRole('heading', { name: '1. Abertura', level: 3 })).toBeVisible()
      await expect(minutes.locator('em')).toHaveText('presentes')
      await expect(minutes).toContainText('<b onclick="alert(1)">presentes</b> tudo')
      await expect(minutes.getByRole('link')).toHaveCount(0)
      const decisions = reader.getByRole('region', { name: 'Encaminhamentos' }).getByRole('listitem')
      await expect(decisions).toContainText(['Convidar as universidades.', 'Publicar o diagnóstico.'])
      await expect(decisions.nth(1)).toContainText('Responsável: Vila Serena · até dezembro de 2035 · Em aberto')
      expect(await reader.content()).not.toContain('Secreta')
      await reader.goto(path.shownCity)
      await expect(reader.getByRole('region', { name: 'Encaminhamentos em aberto' })).toContainText(
        'Publicar o diagnóstico.',
      )
    })

    await test.step('what is open stands at the city that sees to it and at the next meeting, until it is done', async () => {
      const member = await signedIn(world.people.member, { javaScriptEnabled })
      await member.goto(path.city)
      await expect(member.getByRole('region', { name: 'Encaminhamentos em aberto' })).toContainText(
        'até dezembro de 2035',
      )
      await member.goto(path.next)
      const open = member.getByRole('region', { name: 'Encaminhamentos em aberto de reuniões anteriores' })
      await expect(open).toContainText('Publicar o diagnóstico.')
      await open
        .getByRole('link', { name: /Reunião Anual/ })
        .first()
        .click()
      await expect(member.getByRole('region', { name: 'Encaminhamentos' })).toContainText('Publicar o diagnóstico.')
      await expect(member.getByRole('button', { name: 'Marcar o encaminhamento 2 como feito' })).toHaveCount(0)

      await host.goto(path.held)
      await host.getByRole('button', { name: 'Marcar o encaminhamento 2 como feito' }).click()
      await expect(host.getByRole('button', { name: 'Marcar o encaminhamento 2 como feito' })).toHaveCount(0)
      await member.goto(path.next)
      await expect(open).not.toContainText('Publicar o diagnóstico.')
      await expect(open).toContainText('Convidar as universidades.')
    })

    await test.step('open points of the agenda go on to the next meeting by one action', async () => {
      await coordinator.goto(path.held)
      await coordinator.getByRole('link', { name: 'Levar pontos à próxima reunião' }).click()
      const form = coordinator.getByRole('form', { name: 'Levar pontos à próxima reunião' })
      await form.getByRole('checkbox', { name: '2. Planos metropolitanos' }).check()
      await form.getByRole('button', { name: 'Levar à próxima reunião' }).click()
      await expect(coordinator.getByText('Levado à próxima reunião')).toBeVisible()
      await coordinator.goto(path.next)
      const agenda = coordinator.getByRole('region', { name: 'Pauta' })
      await expect(agenda.getByRole('listitem')).toContainText(['Planos metropolitanos'])
      await coordinator.getByRole('link', { name: 'Editar o ponto 1' }).click()
      await coordinator.getByRole('button', { name: 'Remover este ponto' }).click()
      await expect(coordinator.getByRole('status').filter({ hasText: 'Ponto removido.' })).toBeVisible()
      await coordinator.getByRole('button', { name: 'Restaurar o ponto “Planos metropolitanos”' }).first().click()
      await expect(coordinator.getByRole('link', { name: 'Editar o ponto 1' })).toBeVisible()
    })

    await test.step('a copy has the words and the agenda, and nothing of what was dated, answered and attended', async () => {
      await coordinator.goto(path.activity)
      await coordinator.getByRole('button', { name: 'Criar outra atividade como esta' }).click()
      await coordinator.waitForURL((url) => !url.pathname.endsWith(path.activity))
      expect(new URL(coordinator.url()).pathname).toMatch(/\/activities\/[^/]+$/)
      await expect(coordinator.getByRole('heading', { level: 1 })).toContainText('Reunião Anual e Missão técnica')
      await expect(coordinator.getByRole('region', { name: 'Quando' })).toHaveText(/2016/)
      await expect(coordinator.getByRole('region', { name: 'Quando' })).not.toContainText('junho')
      await coordinator.getByRole('link', { name: 'Convocatória, pauta e respostas' }).click()
      await expect(coordinator.getByRole('region', { name: 'Pauta' })).toContainText('Planos metropolitanos')
      await expect(coordinator.getByRole('region', { name: 'Quem vem' })).not.toContainText('2 pessoas')
    })

    await test.step('the history tells all of it in words', async () => {
      await coordinator.goto(`${path.activity}/history`)
      const changes = coordinator.getByRole('region', { name: 'Alterações' })
      for (const words of [
        'Presenças registradas',
        'Ata publicada',
        'Encaminhamento movido',
        'Pontos levados à próxima reunião',
      ]) {
        await expect(changes).toContainText(words)
      }
      await expect(changes).not.toContainText('Secreta')
    })
  })
}
