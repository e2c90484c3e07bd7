import type { Locator, Page } from '@playwright/test'
import type { Db } from '@/lib/db/client'
import { addDays, daysWhen, monthsWhen, todayIn, type When, yearsWhen } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { createCity } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { expect, test } from './fixtures'
import { workspacePlan } from './verbs/plan'
import { entryOf, firmUpDate } from './verbs/schedule'
import { createWorld, type World } from './world'

type Given = Omit<Parameters<typeof createActivity>[1], 'unitId' | 'planId' | 'title' | 'when'>

const add = (db: Db, { unit, plan }: World, title: string, when: When, more: Given = {}) =>
  createActivity(db, { unitId: unit.id, planId: plan.id, title, when, ...more })

/** Beside the world's meeting of June 2016: hours, several days, a month, a bare year, one that was called off. */
async function createProgramme(db: Db, world: World) {
  const { subCoordinating } = world.cities
  const inRioManso = { hostCityId: subCoordinating.id }
  await add(db, world, 'Seminário de bacias', daysWhen('2016-06-29', '2016-07-01'), {
    kinds: ['SEMINAR'],
    ...inRioManso,
  })
  await add(db, world, 'Oficina de mapas', daysWhen('2016-06-16'), {
    kinds: ['WORKSHOP'],
    status: 'CANCELLED',
    statusReason: 'Enchente',
  })
  await add(db, world, 'Levantamento de áreas verdes', yearsWhen(2016), { kinds: ['SURVEY'] })
  const today = todayIn('America/Sao_Paulo', new Date())
  await add(db, world, 'Encontro de três dias', daysWhen(addDays(today, -2), today), inRioManso)
}

const views = (page: Page) => page.getByRole('navigation', { name: 'Modo de exibição' })
const years = (page: Page) => page.getByRole('navigation', { name: 'Todos os anos' })

for (const javaScriptEnabled of [true, false]) {
  test(`a visitor looks at a unit’s schedule as list, year and month and chooses of it, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    db,
    world,
    visitor,
  }) => {
    await createProgramme(db, world)
    const page = await visitor({ javaScriptEnabled })
    await page.goto(`/pt/${world.unit.slug}/schedule`)
    await expect(page.getByText('5 atividades', { exact: true })).toBeVisible()
    // Its last day is today: it is ahead until that is over.
    await expect(page.getByRole('region', { name: 'Próximas atividades' })).toContainText('Encontro de três dias')

    await page.getByRole('link', { name: 'Anteriores', exact: true }).click()
    await expect(page).toHaveURL(/\?show=past$/)
    await expect(page.getByText('4 de 5 atividades')).toBeVisible()
    await expect(entryOf(page, 'Encontro de três dias')).toHaveCount(0)

    await page.getByText('Escolher atividades').click()
    await page.getByLabel('Tipo').selectOption('Oficina')
    await page.getByRole('button', { name: 'Mostrar' }).click()
    await expect(page.getByText('1 de 5 atividades')).toBeVisible()
    await expect(page.getByText('tipo: oficina')).toBeVisible()
    await page.getByLabel('Cidade que recebe').selectOption('Rio Manso')
    await page.getByRole('button', { name: 'Mostrar' }).click()
    await expect(page.getByText('Nenhuma atividade corresponde ao que foi escolhido.')).toBeVisible()
    await page.getByRole('link', { name: 'Remover: tipo: oficina' }).click()
    await expect(entryOf(page, 'Seminário de bacias')).toBeVisible()
    await page.getByRole('link', { name: 'Remover: em Rio Manso' }).click()
    await expect(page).toHaveURL(/\?show=past$/)

    await views(page).getByRole('link', { name: 'Ano' }).click()
    await years(page).getByRole('link', { name: '2016' }).click()
    await expect(years(page).getByRole('link', { name: '2016' })).toHaveAttribute('aria-current', 'true')
    const year = page.getByRole('table', { name: 'Programação de 2016' })
    await expect(year.getByRole('columnheader', { name: 'Junho' })).toBeVisible()
    const lineOf = (title: string) =>
      year.getByRole('row').filter({ has: page.getByRole('rowheader', { name: title }) })
    await expect(
      lineOf('Seminário de bacias').getByRole('cell', { name: '29 de junho a 1º de julho de 2016' }),
    ).toBeVisible()
    await expect(lineOf('Oficina de mapas')).toContainText('Cancelada')
    await expect(year.getByRole('row').last()).toContainText('Levantamento de áreas verdes')

    await year.getByRole('link', { name: 'Junho' }).click()
    await expect(page).toHaveURL(/\?month=2016-06$/)
    const month = page.getByRole('table', { name: 'Programação de junho de 2016' })
    await expect(month.getByRole('columnheader').first()).toHaveAccessibleName('domingo')
    await expect(month.getByRole('cell', { name: 'Oficina de mapas' })).toBeVisible()
    const undated = page.getByRole('region', { name: 'Ainda sem dia marcado' })
    await expect(undated).toContainText('Reunião Anual e Missão técnica')
    await expect(undated).toContainText('Levantamento de áreas verdes')
    await page.setViewportSize({ width: 360, height: 800 })
    await expect(month.getByText('qui 16')).toBeVisible()
    // A month becomes a list there, in which nothing lies over what follows.
    const bottomOf = async (what: Locator) => {
      const box = await what.boundingBox()
      return (box?.y ?? 0) + (box?.height ?? 0)
    }
    expect(await bottomOf(month.getByText('Cancelada', { exact: true }))).toBeLessThanOrEqual(await bottomOf(month))
    expect(await bottomOf(month)).toBeLessThan((await undated.boundingBox())?.y ?? 0)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.getByRole('link', { name: 'Mês seguinte: Julho de 2016' }).click()
    await expect(page.getByRole('table', { name: 'Programação de julho de 2016' })).toContainText('Seminário de bacias')

    await page.getByRole('link', { name: 'Español' }).click()
    await expect(page).toHaveURL(new RegExp(`/es/${world.unit.slug}/schedule\\?month=2016-07$`))
    await expect(page.getByRole('columnheader').first()).toHaveAccessibleName('lunes')
  })
}

test('an address that makes no sense chooses nothing, and pages that no address leads to are not there', async ({
  world,
  visitor,
}) => {
  const page = await visitor()
  const at = `/pt/${world.unit.slug}/schedule`
  for (const query of ['?view=week', '?kind=party&status=late', '?city=atlantida', '?year=20160&month=13', '?mine=1']) {
    const response = await page.goto(`${at}${query}`)
    expect.soft(response?.status(), query).toBe(200)
    await expect(page.getByText('1 atividade', { exact: true })).toBeVisible()
  }
  for (const path of ['/view-list', '/year-2016/view-year', '/anew/view-year', '/anew', '/view-week']) {
    expect.soft((await page.goto(`${at}${path}`))?.status(), path).toBe(404)
  }
})

test('a firmer date reaches every view at once, also what was kept', async ({ db, world, visitor, signedIn }) => {
  const page = await visitor()
  const at = `/pt/${world.unit.slug}/schedule`
  const whole = ['', '?view=year', '?month=2016-06', `?city=${world.cities.coordinating.slug}`]
  for (const query of whole) {
    await page.goto(`${at}${query}`)
    await expect(page.getByRole('main')).toContainText('só se sabe o mês')
  }
  const coordinator = await signedIn(world.people.coordinator)
  await coordinator.goto(workspacePlan(world))
  await firmUpDate(coordinator, 'Reunião Anual e Missão técnica', { day: '2016-06-16' })
  await expect(coordinator.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()
  for (const query of whole) {
    await page.goto(`${at}${query}`)
    await expect(page.getByRole('main')).toContainText('Reunião Anual e Missão técnica')
    await expect(page.getByRole('main').getByText('só se sabe o mês')).toHaveCount(1)
  }
  expect(await db.activity.count({ where: { unitId: world.unit.id } })).toBe(1)
})

test('the network’s schedule says where a city would have to be at two units’ activities on one day', async ({
  db,
  world,
  visitor,
  signedIn,
}) => {
  const other = await createWorld(db)
  const both = await createCity(db, { networkId: world.networkId, name: 'Porto Duplo' })
  for (const { unit } of [world, other]) await createMandate(db, { unitId: unit.id, cityId: both.id })
  const day = addDays(todayIn('America/Sao_Paulo', new Date()), 40)
  await add(db, world, 'Mesa da água', daysWhen(day))
  await add(db, other, 'Fórum de museus', daysWhen(addDays(day, -1), day))
  await add(db, other, 'Curso sem dia', monthsWhen(Number(day.slice(0, 4)), Number(day.slice(5, 7))))

  const page = await visitor()
  await page.goto('/pt')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Programação' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Programação da rede' })).toBeVisible()
  const entry = page
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`marcado Mesa da água.*${world.unit.acronym}`) })
  await expect(entry).toContainText(
    `Com dias em comum com Fórum de museus (${other.unit.acronym}). Nas duas unidades: Porto Duplo.`,
  )
  await expect(page.getByRole('main')).not.toContainText('em comum com Curso sem dia')

  await page.goto(`/pt/schedule?unit=${other.unit.slug}`)
  await expect(page.getByText(`da ${other.unit.acronym}`)).toBeVisible()
  await expect(page.getByRole('main')).toContainText('em comum com Mesa da água')
  await expect(page.getByRole('listitem').filter({ hasText: 'marcado Mesa da água' })).toHaveCount(0)

  // Who belongs to one of the units alone sees only that one, and nothing of what the other plans.
  const delegate = await signedIn(world.people.coordinator)
  await delegate.goto('/pt/workspace/schedule')
  await expect(delegate.getByRole('main')).toContainText('Mesa da água')
  await expect(delegate.getByRole('main')).not.toContainText('Fórum de museus')
  await delegate.goto('/pt/workspace/schedule?mine=1')
  await expect(delegate.getByText('1 de 2 atividades')).toBeVisible()
  await expect(delegate.getByRole('main')).not.toContainText('Mesa da água')
})

test('hours are those of the place, and the reader’s own beside them where they differ, without JavaScript', async ({
  db,
  world,
  visitor,
  signedIn,
}) => {
  const when: When = {
    ...daysWhen('2016-06-16'),
    precision: 'TIME',
    startTime: '22:00',
    endTime: '23:30',
    timeZone: 'America/Santiago',
  }
  const { slug } = await add(db, world, 'Reunião on-line', when, { isOnline: true })
  const { member, colleague } = world.people
  await db.person.update({ where: { id: member.id }, data: { timeZone: 'Europe/Madrid' } })
  await db.person.update({ where: { id: colleague.id }, data: { timeZone: 'America/Santiago' } })
  const own = 'No seu horário: 17 de junho de 2016, 04:00–05:30'

  const page = await signedIn(member, { javaScriptEnabled: false })
  for (const path of ['/workspace/schedule', `/workspace/units/${world.unit.slug}/activities/${slug}`]) {
    await page.goto(`/pt${path}`)
    await expect(page.getByRole('main')).toContainText('16 de junho de 2016, 22:00–23:30 (horário do Chile)')
    await expect(page.getByRole('main')).toContainText(own)
  }
  const there = await signedIn(colleague, { javaScriptEnabled: false })
  await there.goto('/pt/workspace/schedule')
  await expect(there.getByRole('main')).toContainText('22:00–23:30 (horário do Chile)')
  await expect(there.getByRole('main')).not.toContainText('No seu horário')
  const reader = await visitor({ timezoneId: 'Europe/Madrid' })
  await reader.goto(`/pt/${world.unit.slug}/schedule`)
  await expect(reader.getByRole('main')).toContainText('22:00–23:30 (horário do Chile)')
})
