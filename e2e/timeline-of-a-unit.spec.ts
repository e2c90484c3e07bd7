import type { Db } from '@/lib/db/client'
import { localize } from '@/lib/i18n/localized-text'
import { storedDate } from '@/lib/time/when'
import { createCity } from '@/prisma/factories/cities'
import { createMandate, createMandateExtension } from '@/prisma/factories/mandates'
import { expect, test } from './fixtures'
import { checkPage } from './sweeps/checks'
import type { World } from './world'

/** Porto Claro held the coordination to the end of 2016 and half a year more; nobody followed at once, then Nova Lagoa acts. */
async function createPast(db: Db, { unit, networkId, mandates }: World) {
  const ended = { endsOn: storedDate('2017-06-30'), endPrecision: 'MONTH' } as const
  await db.mandate.update({ where: { id: mandates.coordinating.id }, data: ended })
  await createMandateExtension(db, {
    mandateId: mandates.coordinating.id,
    fromEndsOn: '2016-12-31',
    toEndsOn: '2017-06-30',
    reason: localize('es', { es: 'Cumbre postergada', pt: 'Cúpula adiada' }),
  })
  const { id: cityId } = await createCity(db, { networkId, name: 'Nova Lagoa' })
  const acting = { role: 'COORDINATION', isActing: true, startsOn: '2018-03-01', startPrecision: 'MONTH' } as const
  await createMandate(db, { unitId: unit.id, cityId, ...acting })
}

test('a visitor reads who coordinated, what was extended and when nobody did', async ({ db, world, visitor }) => {
  test.setTimeout(120_000)
  await createPast(db, world)
  const page = await visitor()
  const coordination = page.getByRole('region', { name: 'Coordenação' })
  await page.goto(`/pt/${world.unit.slug}/mandates`)
  await expect(coordination).toContainText('Prorrogado de dezembro de 2016 a junho de 2017: Cúpula adiada')
  await expect(coordination).toContainText('Vaga de julho de 2017 a fevereiro de 2018')
  await expect(coordination).toContainText('Coordenação interina')
  await expect(coordination.getByRole('listitem')).toHaveText([/^.*Nova Lagoa/, /^Vaga/, /^.*Porto Claro/])

  // The drawing is one image for those who do not see it, and the page is sound with it.
  await expect(page.getByRole('img', { name: 'Desenho de quem exerceu cada função' })).toBeVisible()
  await checkPage(page, `/pt/${world.unit.slug}/mandates`, 'pt')

  await page.goto(`/en/${world.unit.slug}/mandates`)
  const inEnglish = page.getByRole('region', { name: 'Coordination', exact: true })
  await expect(inEnglish).toContainText('Extended from December 2016 to June 2017: Cumbre postergada')
  await expect(inEnglish.getByText('Cumbre postergada')).toHaveAttribute('lang', 'es')
  await expect(inEnglish).toContainText('Vacant from July 2017 to February 2018')
})

for (const javaScriptEnabled of [true, false]) {
  test(`a vacancy leads the secretariat to the next mandate and others to the secretariat, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    db,
    world,
    visitor,
    signedIn,
  }) => {
    const ended = { endsOn: storedDate('2017-06-30'), endPrecision: 'MONTH' } as const
    await db.mandate.update({ where: { id: world.mandates.coordinating.id }, data: ended })
    const home = `/pt/workspace/units/${world.unit.slug}`

    const member = await signedIn(world.people.member, { javaScriptEnabled })
    await member.goto('/pt/workspace')
    await expect(member.getByRole('region', { name: 'Unidades' })).toContainText('Sem coordenação')
    await member.goto(home)
    await expect(member.getByText('A coordenação está vaga.')).toBeVisible()
    await expect(member.getByText('Quem abre o mandato da próxima cidade é a secretaria da rede')).toBeVisible()
    await expect(member.getByRole('link', { name: 'Abrir um mandato' })).toHaveCount(0)

    const secretary = await signedIn(world.people.secretary, { javaScriptEnabled })
    await secretary.goto(home)
    await secretary.getByRole('link', { name: 'Abrir um mandato' }).click()
    const form = secretary.getByRole('form', { name: 'Abrir um mandato' })
    await form.getByRole('combobox', { name: 'Cidade' }).selectOption(world.cities.coordinating.id)
    await form.getByRole('radio', { name: 'Coordenação', exact: true }).check()
    await form.getByRole('checkbox', { name: 'Coordenação interina' }).check()
    await form.getByRole('textbox', { name: 'Ano' }).fill('2018')
    await form.getByRole('button', { name: 'Abrir o mandato' }).click()
    await expect(secretary.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()
    await expect(secretary.getByText('A coordenação está vaga.')).toHaveCount(0)
    await expect(secretary.getByRole('region', { name: 'Linha do tempo' })).toContainText(
      'Vaga de julho de 2017 até o fim de 2017',
    )

    const reader = await visitor({ javaScriptEnabled })
    await reader.goto(`/pt/${world.unit.slug}/mandates`)
    await expect(reader.getByRole('region', { name: 'Coordenação' })).toContainText('Coordenação interina')
  })
}
