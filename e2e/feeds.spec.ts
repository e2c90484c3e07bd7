import { expect, test } from './fixtures'
import { read } from './requests'
import { entriesAt, newsAt } from './verbs/feeds'
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
    expect(await newsAt(page, `/feeds/units/${world.unit.slug}.atom`)).toEqual([
      `Cancelada: ${title}`,
      `Adiada: ${title}`,
      expect.stringContaining(`${title}: 16 de junho de 2016 → 16 de junho de 2016, 10:00–12:30`),
      expect.stringContaining(`${title}: junho de 2016 → 16 de junho de 2016`),
    ])
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

for (const javaScriptEnabled of [true, false]) {
  test(`a delegate makes a private address, replaces it, and loses its entries with her mandate, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    db,
    world,
    signedIn,
  }) => {
    await db.activity.update({
      where: { id: world.activity.id },
      data: { joiningLink: 'https://reuniao.example/sala' },
    })
    const page = await signedIn(world.people.member, { javaScriptEnabled })
    const section = page.getByRole('region', { name: 'Minha programação no calendário' })
    const address = section.getByText(/^http:.*\/feeds\/private\//)
    await page.goto('/pt/workspace/profile')
    await section.getByRole('button', { name: 'Criar meu endereço' }).click()
    await expect(section.getByText('Copie o endereço agora')).toBeVisible()
    const first = (await address.textContent()) ?? ''
    const [entry] = await entriesAt(`${first}?include=tentative`)
    expect(entry?.description).toContain('https://reuniao.example/sala')
    const { headers } = await read(first, null)
    expect(headers.get('cache-control')).toBe('private, no-store')

    await section.getByRole('button', { name: 'Substituir o endereço' }).click()
    await expect(address).not.toHaveText(first)
    const second = `${await address.textContent()}?include=tentative`
    expect((await read(first, null)).status).toBe(404)
    expect(await entriesAt(second)).toHaveLength(1)

    await db.mandate.update({
      where: { id: world.mandates.member.id },
      data: { endsOn: new Date('2020-12-31'), endPrecision: 'DAY' },
    })
    expect(await entriesAt(second)).toEqual([])

    await section.getByRole('button', { name: 'Revogar o endereço' }).click()
    await expect(section.getByText('Você ainda não criou um endereço.')).toBeVisible()
    expect((await read(second, null)).status).toBe(404)
  })
}
