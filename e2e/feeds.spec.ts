import { expect, test } from './fixtures'
import { entriesAt } from './verbs/feeds'
import { workspacePlan } from './verbs/plan'
import { firmUpDate, sayStatus } from './verbs/schedule'

const title = 'Reunião Anual e Missão técnica'

for (const javaScriptEnabled of [true, false]) {
  test(`who has subscribed sees June firm up, be postponed with its reason and be cancelled, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    world,
    signedIn,
  }) => {
    const unit = `/feeds/units/${world.unit.slug}.ics`
    const feeds = [unit, `/feeds/cities/${world.cities.coordinating.slug}.ics`]
    expect(await entriesAt(unit)).toEqual([])
    const [asMonth] = await entriesAt(`${unit}?include=tentative`)
    expect(asMonth).toMatchObject({ sequence: 0, start: '2016-06-01', status: 'TENTATIVE' })
    const entry = async () => {
      const found = await Promise.all(feeds.map(entriesAt))
      for (const entries of found) expect(entries.map(({ uid }) => uid)).toEqual([asMonth?.uid])
      return found[0]?.[0]
    }

    const page = await signedIn(world.people.coordinator, { javaScriptEnabled })
    const saved = page.getByRole('status').filter({ hasText: 'Salvo.' })
    await page.goto(workspacePlan(world))
    await firmUpDate(page, title, { day: '2016-06-16' })
    await expect(saved).toBeVisible()
    expect(await entry()).toMatchObject({ sequence: 1, start: '2016-06-16' })

    await firmUpDate(page, title, { day: '2016-06-16', from: '10:00', to: '12:30' })
    await expect(page.getByText('10:00–12:30').first()).toBeVisible()
    expect(await entry()).toMatchObject({ sequence: 2, instant: '2016-06-16T13:00:00.000Z' })

    await page.goto(`/pt/workspace/units/${world.unit.slug}/activities/${world.activity.slug}`)
    await sayStatus(page, 'Adiada', 'Enchente no rio')
    expect(await entry()).toMatchObject({
      sequence: 3,
      status: 'TENTATIVE',
      summary: expect.stringContaining('Adiada: '),
    })
    expect((await entry())?.description).toContain('Enchente no rio')

    await sayStatus(page, 'Cancelada', 'Não haverá nova data')
    expect(await entry()).toMatchObject({ sequence: 4, status: 'CANCELLED' })
    expect((await entry())?.description).toContain('Não haverá nova data')
  })
}

test('a reader finds on the schedule how to subscribe, and the addresses that she copies are calendars', async ({
  world,
  visitor,
}) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto(`/pt/${world.unit.slug}/schedule`)
  await page.getByRole('link', { name: 'Assinar no calendário' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Assinar no calendário')

  const addresses = await page.getByRole('region', { name: 'Os endereços' }).getByText(/^http/).allInnerTexts()
  expect(addresses.length).toBe(2)
  const counts = await Promise.all(addresses.map(async (address) => (await entriesAt(address)).length))
  expect(counts).toEqual([0, 1])
  for (const address of addresses) {
    const opening = address.replace(/^http:/, 'webcal:')
    await expect(page.getByRole('img', { name: opening })).toBeVisible()
    await expect(page.locator(`a[href="${opening}"]`)).toHaveText('Abrir no meu calendário')
  }
  await expect(page.locator('link[rel=alternate][type="text/calendar"]')).toHaveAttribute('href', addresses[0] ?? '')
})
