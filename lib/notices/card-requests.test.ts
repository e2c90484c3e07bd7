import { beforeEach, describe, expect, test } from 'vitest'
import { getDb, inTransaction } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { useTestMailServer } from '@/lib/mail/test-mail-server'
import { addDays, storedDate } from '@/lib/time/when'
import { createCity, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { createDelegate, createPerson } from '@/prisma/factories/people'
import type { Prisma } from '@/prisma/generated/client/client'
import { queueCardRequests } from './card-request-mutations'
import { doWhatIsDue } from './worker'

useTestDatabase()
const { received } = useTestMailServer()

/** At noon UTC of a day (YYYY-MM-DD): the same day in all of South America. */
const noon = (day: string) => new Date(`${day}T12:00:00Z`)

let networkId: string
let unitId: string
beforeEach(async () => {
  const db = getDb()
  // What earlier tests left takes part no more.
  await db.city.updateMany({ data: { archivedAt: new Date() } })
  await db.notice.deleteMany()
  await db.duty.deleteMany()
  networkId = (await createNetwork(db)).id
  unitId = (await createUnit(db, { networkId, acronym: 'UTC' })).id
  received.length = 0
})

type Given = Partial<Omit<Prisma.CityUncheckedCreateInput, 'presentation'>> & {
  confirmed?: string
  since?: string
  until?: string
}

/** A city that takes part in the unit, confirmed on 1 March 2021 unless something else is said. */
async function createMember({ confirmed = '2021-03-01', since = '2016-01-01', until, ...given }: Given = {}) {
  const confirmedOn = confirmed ? storedDate(confirmed) : null
  const city = await createCity(getDb(), { networkId, name: 'Rio Manso', confirmedOn, ...given })
  await createMandate(getDb(), { unitId, cityId: city.id, startsOn: since, endsOn: until })
  return city
}

async function createRepresented(given: Given = {}) {
  const city = await createMember(given)
  const person = await createPerson(getDb(), { language: 'es', timeZone: 'America/Montevideo' })
  await createDelegate(getDb(), { personId: person.id, cityId: city.id })
  return { city, person }
}

const subjectsTo = (address: string) =>
  received.filter(({ to }) => to.includes(address)).map(({ mail }) => mail.subject)

describe('a card that is to be confirmed', () => {
  test('is asked for once, and once more after thirty days, and the next year again', async () => {
    const { person } = await createRepresented()
    const asked = async (day: string) => {
      await doWhatIsDue(noon(day))
      return subjectsTo(person.email).length
    }

    expect(await asked('2022-02-28')).toBe(0)
    expect(await asked('2022-03-01')).toBe(1)
    expect(subjectsTo(person.email)).toEqual(['Ficha de Rio Manso: ¿sigue todo correcto?'])
    expect(await asked('2022-03-30')).toBe(1)
    expect(await asked('2022-03-31')).toBe(2)
    for (const days of [60, 90, 200, 300]) expect(await asked(addDays('2022-03-01', days))).toBe(2)
    expect(await asked('2023-03-01')).toBe(3)
  })

  test('stands in the digest of who wants it there, and leads her to the workspace', async () => {
    const { city, person } = await createRepresented()
    await getDb().noticeChoice.create({ data: { personId: person.id, kind: 'card.toConfirm', delivery: 'DIGEST' } })
    await doWhatIsDue(noon('2022-03-01'))
    expect(received).toEqual([])

    // A Monday.
    await doWhatIsDue(noon('2022-03-07'))

    const text = received.find(({ to }) => to.includes(person.email))?.mail.text
    expect(text).toContain('- Rio Manso: ficha por confirmar')
    expect(text).toContain(`/es/workspace/cities/${city.slug}#confirmation`)
    expect(text).not.toContain('/card/')
  })

  test('and was confirmed meanwhile is not asked for again', async () => {
    const { city, person } = await createRepresented()
    await doWhatIsDue(noon('2022-03-01'))
    await getDb().city.update({ where: { id: city.id }, data: { confirmedOn: storedDate('2022-03-04') } })

    await doWhatIsDue(noon('2022-04-15'))

    expect(subjectsTo(person.email)).toHaveLength(1)
  })

  test('and was confirmed before the mail goes is not told of', async () => {
    const { city } = await createRepresented()
    await inTransaction((tx) => queueCardRequests(tx, noon('2022-03-01')))
    await getDb().city.update({ where: { id: city.id }, data: { confirmedOn: storedDate('2022-03-01') } })

    await doWhatIsDue(noon('2022-03-01'))

    expect(received).toEqual([])
  })

  test('is asked for after an election, once who was elected is in office', async () => {
    const { person } = await createRepresented({ confirmed: '2024-06-01', country: 'BR' })
    await doWhatIsDue(noon('2024-12-31'))
    expect(received).toEqual([])

    await doWhatIsDue(noon('2025-01-01'))

    const [mail] = received.filter(({ to }) => to.includes(person.email))
    expect(mail?.mail.text).toContain('Desde las elecciones locales del 6 de octubre de 2024')
    expect(mail?.mail.from?.value[0]?.name).toBe('Unidade de Provas')
  })

  test('is asked of everybody who acts for the city, and of nobody else', async () => {
    const { city, person } = await createRepresented({ contactEmail: 'gabinete@riomanso.example', acceptsMail: true })
    const colleague = await createPerson(getDb())
    await createDelegate(getDb(), { personId: colleague.id, cityId: city.id })
    const former = await createPerson(getDb())
    await createDelegate(getDb(), { personId: former.id, cityId: city.id, endsOn: '2021-12-31' })

    await doWhatIsDue(noon('2022-03-01'))

    expect(received.flatMap(({ to }) => to).sort()).toEqual([person.email, colleague.email].sort())
  })

  test.each<[string, Given]>([
    ['that is archived', { archivedAt: new Date('2022-01-01') }],
    ['that takes part no more', { until: '2022-02-28' }],
    ['that does not take part yet', { since: '2022-03-02' }],
  ])('of a city %s is not asked for', async (_what, given) => {
    await createRepresented(given)
    await doWhatIsDue(noon('2022-03-01'))
    expect(received).toEqual([])
  })

  test('that was never confirmed is asked for once the city has taken part for a year, whichever mandate is in force', async () => {
    const { city, person } = await createRepresented({ confirmed: '', since: '2021-01-15', until: '2021-12-31' })
    await createMandate(getDb(), { unitId, cityId: city.id, startsOn: '2022-01-01' })
    await doWhatIsDue(noon('2022-01-14'))
    expect(received).toEqual([])

    await doWhatIsDue(noon('2022-01-15'))

    const [mail] = received.filter(({ to }) => to.includes(person.email))
    expect(mail?.mail.text).toContain('La ciudad todavía no ha confirmado la ficha')
  })
})

describe('a city for which nobody acts', () => {
  const contactEmail = 'gabinete@riomanso.example'

  test('is asked at its institutional contact where it allowed that, in its own language, and can take that back', async () => {
    await createMember({ contactEmail, acceptsMail: true, language: 'es', timeZone: 'America/Montevideo' })
    await doWhatIsDue(noon('2022-03-01'))

    expect(subjectsTo(contactEmail)).toEqual(['Ficha de Rio Manso: ¿sigue todo correcto?'])
    const text = received[0]?.mail.text ?? ''
    expect(text).toContain('porque Rio Manso permitió que Enlace escribiera a su contacto institucional')
    expect(text).toMatch(/no escriba más a esta dirección: http\S+\/es\/card\/\S+\?edit=contact#contact/)
    expect(text).not.toContain('unsubscribe')
  })

  test('and that did not allow it is not written to', async () => {
    await createMember({ contactEmail, acceptsMail: false })
    await doWhatIsDue(noon('2022-03-01'))
    expect(received).toEqual([])
  })

  test('and that took its permission back, or changed the address, before the mail goes, is not written to', async () => {
    const taken = await createMember({ contactEmail, acceptsMail: true })
    const moved = await createMember({ contactEmail: 'antiga@riomanso.example', acceptsMail: true })
    await inTransaction((tx) => queueCardRequests(tx, noon('2022-03-01')))
    const notices = await getDb().notice.findMany()
    await getDb().mail.createMany({
      data: notices.map(({ id, data }) => ({
        noticeId: id,
        address: JSON.stringify(data).includes(taken.id) ? contactEmail : 'antiga@riomanso.example',
        language: 'pt' as const,
        timeZone: 'UTC',
        isBulk: true,
        nextAttemptAt: noon('2022-03-01'),
      })),
    })
    await getDb().notice.updateMany({ data: { addressedAt: noon('2022-03-01') } })
    await getDb().city.update({ where: { id: taken.id }, data: { acceptsMail: false } })
    await getDb().city.update({ where: { id: moved.id }, data: { contactEmail: 'nova@riomanso.example' } })

    await doWhatIsDue(noon('2022-03-01'))

    expect(received).toEqual([])
    expect(await getDb().mail.count({ where: { droppedAt: { not: null } } })).toBe(2)
  })
})
