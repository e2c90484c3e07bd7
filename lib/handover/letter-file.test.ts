import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { localize } from '@/lib/i18n/localized-text'
import { readBack } from '@/lib/pdf/read-back'
import type { Actor } from '@/lib/permissions/actor'
import { createScheduleWorld, JOINING_LINK, type ScheduleWorld } from '@/lib/schedule/test-world'
import { daysWhen } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { createContact } from '@/prisma/factories/cities'
import { createEdition } from '@/prisma/factories/editions'
import { createHandover } from '@/prisma/factories/handovers'
import { createDecision } from '@/prisma/factories/held'
import { createLink } from '@/prisma/factories/materials'
import { findHandoverLetter } from './letter-file'

useTestDatabase()

const now = new Date('2016-11-20T12:00:00Z')
let world: ScheduleWorld
let mandateId: string
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
  const { id } = await getDb().mandate.findFirstOrThrow({
    where: { unitId: world.unit.id, cityId: world.cities.canoas.id },
  })
  mandateId = id
})

const handOver = (given: Partial<Parameters<typeof createHandover>[1]> = {}) =>
  createHandover(getDb(), {
    ...{ unitId: world.unit.id, mandateId, successorCityId: world.cities.loPrado.id, startsOn: '2016-12-10' },
    ...given,
  })

type Asked = { locale?: 'pt' | 'es'; second?: string; viewer?: Actor; at?: Date }
const find = ({ locale = 'pt', second, viewer = world.coordinator, at = now }: Asked = {}) =>
  findHandoverLetter(viewer, { locale, unitSlug: world.unit.slug, second: second ?? null }, at)
async function read(asked: Asked = {}) {
  const file = await find(asked)
  if (!file) throw new Error('there is a hand-over')
  const found = await readBack(file.body)
  const words = found.pages.map(({ text }) => text).join('\n')
  return { ...found, name: file.name, text: words.replaceAll(/\s+/g, ' ') }
}

describe('the letter of a hand-over', () => {
  test('says who hands what over to whom, on which day, after which mandate, and who has confirmed', async () => {
    await handOver({
      outgoingConfirmedAt: new Date('2016-11-05T12:00:00Z'),
      notes: 'A prestação de contas é em **março**.',
    })
    const { text, name, language, isTagged, title } = await read()
    expect({ name, language, isTagged }).toEqual({
      ...{ name: `carta-de-passagem-${world.unit.slug}.pdf`, language: 'pt-BR', isTagged: true },
    })
    expect(title).toContain('Carta de passagem da coordenação')
    for (const part of [
      'A cidade de Canoas passa à cidade de Lo Prado a coordenação',
      ...['10 de dezembro de 2016', 'desde 1º de janeiro de 2016', '20 de novembro de 2016'],
      'A prestação de contas é em março.',
      ...['Confirmada em 5 de novembro de 2016', 'Ainda não confirmada'],
      ...['Canoas, que deixa a coordenação', 'Lo Prado, que a assume'],
      `/pt/workspace/units/${world.unit.slug}/handover`,
    ]) {
      expect(text).toContain(part)
    }
  })

  test('tells what was done in the mandate, in numbers and one by one, and what was decided', async () => {
    await handOver()
    const ofPlan = { unitId: world.unit.id, planId: world.published.id }
    const activity = (title: string, given = {}) =>
      createActivity(getDb(), { ...ofPlan, title, when: daysWhen('2016-04-07'), ...given })
    const moved = await activity('Seminário')
    await activity('Oficina')
    await activity('Missão', { when: daysWhen('2017-02-01') })
    await createEdition(getDb(), { planId: world.published.id })
    const data = { status: 'HELD' as const, startsOn: new Date('2016-08-09'), endsOn: new Date('2016-08-09') }
    await getDb().activity.update({ where: { id: moved.id }, data })
    const cancelled = { status: 'CANCELLED' as const, statusReason: localize('pt', { pt: 'Sem verba.' }) }
    await getDb().activity.updateMany({
      where: { title: { path: ['texts', 'pt'], equals: 'Oficina' } },
      data: cancelled,
    })
    await createDecision(getDb(), { activityId: moved.id, text: 'Enviar o diagnóstico', dueMonth: '2016-10' })
    await createDecision(getDb(), { activityId: moved.id, text: 'Criar a lista', state: 'DONE' })

    const { text } = await read()
    expect(text).toContain('uma atividade realizada, uma mudou de data, uma não foi realizada e 2 sem registro')
    expect(text).toMatch(/Seminário ?9 de agosto de 2016 ?Realizada\. Mudou de data: de 7 de abril/)
    expect(text).toContain('2 encaminhamentos: um feito, um em aberto.')
    expect(text).not.toContain('Missão')
    // What stays open is told again, as such.
    const [, open] = text.split('O que fica em aberto')
    expect(open).toMatch(/Um encaminhamento em aberto.*Enviar o diagnóstico.*atrasado: era até outubro de 2016/)
    expect(open).not.toContain('Criar a lista')
  })

  test('tells the points that were added, and whether they are seen to', async () => {
    const { points } = await handOver({ point: 'Entregar as chaves da sala' })
    expect((await read()).text).toMatch(/Entregar as chaves da sala ?Por fazer/)
    await getDb().handoverPoint.update({ where: { id: points[0]?.id }, data: { doneAt: now } })
    expect((await read()).text).toMatch(/Entregar as chaves da sala ?Feito em 20 de novembro de 2016/)
  })

  test('names no person and carries no joining link, but says where other links lead', async () => {
    await handOver()
    await getDb().activity.update({
      where: { id: world.activity.id },
      data: { startsOn: new Date('2016-12-01'), endsOn: new Date('2016-12-31') },
    })
    await createContact(getDb(), { unitId: world.unit.id, name: 'Rosa Lima' })
    await createLink(getDb(), { activityId: world.activity.id, url: 'https://nuvem.example/pasta' })
    const { text } = await read()
    expect(text).toContain('Um contato da unidade a apresentar')
    expect(text).toContain('https://nuvem.example/pasta')
    expect(text).toContain('link para participar: na página da atividade')
    expect(text).not.toMatch(/Rosa Lima|sala\.example/)
    expect(JOINING_LINK).toContain('sala.example')
  })

  test('is written in two languages, one after the other, each tagged as what it is', async () => {
    await handOver()
    const { pages, text } = await read({ second: 'es' })
    expect(text).toMatch(/Canoas passa à cidade de Lo Prado.+Canoas traspasa a la ciudad de Lo Prado/)
    const tags = pages.flatMap((page) => page.tags)
    expect([...new Set(tags.filter((tag) => tag.startsWith('Sect')))]).toEqual(['Sect@pt-BR', 'Sect@es'])
    expect((await read({ locale: 'es' })).text).not.toContain('passa à cidade')
  })

  test('is the same bytes for the same data on one day', async () => {
    await handOver()
    const [one, other] = [await find(), await find({ at: new Date('2016-11-20T18:00:00Z') })]
    expect(one?.body).toEqual(other?.body)
    expect((await find({ at: new Date('2016-11-22T12:00:00Z') }))?.body).not.toEqual(one?.body)
  })

  test('of a hand-over whose successor and day are not known says so', async () => {
    await handOver({ successorCityId: null, startsOn: undefined })
    const { text } = await read()
    expect(text).toContain('à cidade que a assumir')
    expect(text.match(/Ainda não se sabe/g)).toHaveLength(2)
  })

  test('is for who may read the hand-over, and says no more to whoever takes over than she may see', async () => {
    expect(await find()).toBeNull()
    const successorCityId = world.cities.elsewhere.id
    await handOver({ successorCityId })
    const held = await createActivity(getDb(), { unitId: world.unit.id, planId: world.published.id, status: 'HELD' })
    await createDecision(getDb(), { activityId: held.id, text: 'Segredo da unidade' })

    for (const viewer of [world.coordinator, world.secretariat]) {
      expect((await read({ viewer })).text).toContain('Segredo da unidade')
    }
    const successor = await read({ viewer: world.coordinatorOfOtherUnit })
    expect(successor.text).not.toMatch(/Segredo da unidade|Reunião secreta/)
    for (const viewer of [world.member, world.host, world.coordinatorUntilLastYear]) {
      expect(await find({ viewer })).toBeNull()
    }
  })

  test('is not there of one that was called off', async () => {
    const calledOffReason = { original: 'pt', texts: { pt: 'Cúpula adiada.' }, madeFrom: {} }
    await handOver({ calledOffAt: now, calledOffReason })
    expect(await find()).toBeNull()
  })
})
