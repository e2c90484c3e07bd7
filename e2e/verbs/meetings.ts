import type { Page } from '@playwright/test'
import type { Db } from '@/lib/db/client'
import { createCity } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { createDelegate, createPerson } from '@/prisma/factories/people'
import { expect } from '../fixtures'
import type { World } from '../world'
import { sendWaitingNotice } from './notices'
import { mailsTo } from './sign-in'

/** Three more cities of the unit, six in all, whose delegates read Spanish; and Rio Manso hosts. */
export async function makeSixCities(db: Db, world: World) {
  const { networkId, unit, activity, cities } = world
  await db.activity.update({ where: { id: activity.id }, data: { hostCityId: cities.subCoordinating.id } })
  const member = async (name: string) => {
    const city = await createCity(db, { networkId, name, country: 'UY', language: 'es' })
    await createMandate(db, { unitId: unit.id, cityId: city.id })
    const delegate = await createPerson(db, { language: 'es', timeZone: 'America/Montevideo' })
    await createDelegate(db, { personId: delegate.id, cityId: city.id })
    return { city, delegate }
  }
  return { paso: await member('Paso Hondo'), costa: await member('Costa Nueva'), villa: await member('Villa Alta') }
}

/** The page of the world's activity on which one calls to it. */
export const meetingPath = ({ unit, activity }: World) =>
  `/pt/workspace/units/${unit.slug}/activities/${activity.slug}/meeting`

/** Sends the call to the six cities, having looked at the mail. */
export async function sendCall(page: Page, world: World) {
  await page.goto(meetingPath(world))
  await page.getByRole('button', { name: 'Enviar a convocatória' }).click()
  await expect(page.getByText('Enviada a 6 cidades de 6.')).toBeVisible()
  await page.getByRole('link', { name: 'Ver os e-mails da unidade' }).click()
  await page.getByRole('region', { name: 'A enviar' }).getByRole('link', { name: 'Reunião Anual' }).click()
  await expect(page.getByRole('region', { name: 'A mensagem' })).toContainText('/es/call/…')
  await sendWaitingNotice(page)
}

/** The one mail at an address, and the link in it by which a city answers. */
export async function linkMailedTo(address: string) {
  await expect.poll(async () => (await mailsTo(address)).length).toBe(1)
  const [mail] = await mailsTo(address)
  return { mail, link: mail?.text?.match(/http\S+\/call\/\S+/)?.[0] ?? '' }
}
