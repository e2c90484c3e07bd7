import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { entriesAt } from './verbs/feeds'
import { entryOf, firmUpDate } from './verbs/schedule'

const title = 'Reunião Anual e Missão técnica'
const reason = 'A enchente do rio fechou as estradas.'

/** Says that it is postponed and why, in Portuguese and in Spanish. */
async function postpone(page: Page) {
  const part = page.getByRole('region', { name: 'Situação' })
  await part.getByRole('link', { name: 'Editar: Situação' }).click()
  await part.getByRole('radio', { name: 'Adiada' }).check()
  await part.getByRole('button', { name: 'Salvar' }).click()
  await expect(part.getByText('Informe o motivo: ele aparece junto à atividade.').first()).toBeVisible()
  const texts = part.getByRole('group', { name: 'Motivo' })
  await texts.getByRole('textbox', { name: 'Português' }).fill(reason)
  await texts.getByRole('textbox', { name: 'Español' }).fill('La crecida del río cerró las rutas.')
  await part.getByRole('button', { name: 'Salvar' }).click()
  await expect(part.getByText('Salvo.')).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'

  test(`a meeting that is postponed keeps its page, says why wherever it stands, and finds a new date, ${how} JavaScript`, async ({
    db,
    world,
    signedIn,
    visitor,
  }) => {
    test.setTimeout(120_000)
    const { activity, unit } = world
    const day = { precision: 'DAY', startsOn: new Date('2016-06-16'), endsOn: new Date('2016-06-16') } as const
    await db.activity.update({ where: { id: activity.id }, data: day })
    const path = `/${unit.slug}/activities/${activity.slug}`
    const feed = `/feeds/units/${unit.slug}.ics`
    const [before] = await entriesAt(feed)
    const page = await signedIn(world.people.coordinator, { javaScriptEnabled })
    await page.goto(`/pt/workspace/units/${unit.slug}/activities/${activity.slug}`)
    await postpone(page)
    const reader = await visitor()

    await test.step('its page and the schedule say why, in the language of their reader', async () => {
      for (const [language, state, why] of [
        ['pt', 'Adiada', reason],
        ['es', 'Postergada', 'La crecida del río cerró las rutas.'],
        // Not translated into this one: the original is shown.
        ['en', 'Postponed', reason],
      ] as const) {
        await reader.goto(`/${language}${path}`)
        await expect(reader.getByRole('definition').filter({ hasText: why })).toContainText(state)
        await reader.goto(`/${language}/${unit.slug}/schedule`)
        await expect(entryOf(reader, title)).toContainText(`${state}: ${why}`)
        await reader.goto(`/${language}/${unit.slug}/plans/${world.plan.slug}`)
        await expect(entryOf(reader, title)).toContainText(`${state}: ${why}`)
      }
    })

    await test.step('who has subscribed still has the entry, with the reason', async () => {
      const [entry] = await entriesAt(`${feed}?lang=es`)
      expect(entry).toMatchObject({ uid: before?.uid, status: 'TENTATIVE', summary: `Adiada: ${title}` })
      expect(entry?.sequence).toBeGreaterThan(before?.sequence ?? 0)
      expect(entry?.description).toContain('Postergada: La crecida del río cerró las rutas.')
    })

    await test.step('the history keeps the reason, also once there is a new date', async () => {
      await page.goto(`/pt/workspace/units/${unit.slug}/plans/${world.plan.slug}`)
      await firmUpDate(page, title, { day: '2016-07-20' })
      await expect(page.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()
      await page.goto(`/pt/workspace/units${path}`)
      const part = page.getByRole('region', { name: 'Situação' })
      await part.getByRole('link', { name: 'Editar: Situação' }).click()
      await part.getByRole('radio', { name: 'Confirmada' }).check()
      await part.getByRole('button', { name: 'Salvar' }).click()
      await expect(part.getByText('Salvo.')).toBeVisible()

      await reader.goto(`/pt${path}`)
      const steps = reader.getByRole('region', { name: 'Como se chegou à data' }).getByRole('listitem')
      await expect(steps).toHaveText([/^Adiada em /, /^16 de junho de 2016 → 20 de julho de 2016 /])
      await expect(reader.getByRole('main')).not.toContainText(reason)
      const [entry] = await entriesAt(feed)
      expect(entry).toMatchObject({ uid: before?.uid, start: '2016-07-20', status: 'CONFIRMED', summary: title })
      await page.goto(`/pt/workspace/units/${unit.slug}/activities/${activity.slug}/history`)
      await expect(page.getByRole('region', { name: 'Alterações' })).toContainText(reason)
    })
  })
}
