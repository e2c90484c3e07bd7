import { readFile } from 'node:fs/promises'
import { readBack } from '@/lib/pdf/read-back'
import { createAgendaItem, createAnswer, createCall } from '@/prisma/factories/meetings'
import { createPerson } from '@/prisma/factories/people'
import { expect, sessionCookieOf, test } from './fixtures'
import { read } from './requests'

test('a delegate takes the call along as a letter in two languages and the list to sign, without JavaScript', async ({
  db,
  world,
  signedIn,
}) => {
  const { activity, cities, unit } = world
  await createCall(db, { activityId: activity.id, practical: 'Entrada pela praça.' })
  await createAgendaItem(db, { activityId: activity.id, title: 'Abertura', minutes: 30 })
  await createAnswer(db, { activityId: activity.id, cityId: cities.member.id, onSite: 2 })
  const page = await signedIn(world.people.member, { javaScriptEnabled: false })
  await page.goto(`/pt/workspace/units/${unit.slug}/activities/${activity.slug}/meeting`)
  const papers = page.getByRole('region', { name: 'Para imprimir' })
  const take = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      papers.getByRole('link', { name, exact: true }).click(),
    ])
    return { name: file.suggestedFilename(), ...(await readBack(await readFile(await file.path()))) }
  }

  const letter = await take('Convocatória: Português e Español')
  expect(letter).toMatchObject({ name: `convocatoria-${activity.slug}.pdf`, language: 'pt-BR', isTagged: true })
  expect(letter.pages[0]?.text).toMatch(/Porto Claro[\s\S]+Abertura[\s\S]+Entrada pela praça\./)
  expect(letter.pages[1]?.text).toMatch(/La ciudad de Porto Claro/)

  const list = await take('Lista de presença: Português')
  expect(list.pages[0]?.text.match(/Vila Serena/g)).toHaveLength(2)
})

test('a meeting’s papers are not there for who takes no part in the unit, and ask a visitor to sign in', async ({
  db,
  world,
}) => {
  const { activity, unit, people } = world
  const path = `/pt/workspace/units/${unit.slug}/activities/${activity.slug}/papers/call`
  const stranger = await createPerson(db)
  const sessionOf = async (person: { id: string }) => (await sessionCookieOf(db, person)).value
  expect((await read(path, await sessionOf(people.member))).headers.get('content-type')).toBe('application/pdf')
  expect((await read(path, await sessionOf(stranger))).status).toBe(404)
  expect((await read(path, null)).status).toBe(307)
})
