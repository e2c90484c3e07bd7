import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { readBack } from '@/lib/pdf/read-back'
import type { Viewer } from '@/lib/permissions/actor'
import { createScheduleWorld, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { storedDate } from '@/lib/time/when'
import { createAttendance, createDecision, createMinutes } from '@/prisma/factories/held'
import { createAgendaItem, createAnswer, createCall } from '@/prisma/factories/meetings'
import { findMeetingPaper } from './meeting-paper'
import { meetingPapers } from './papers'

useTestDatabase()

let world: ScheduleWorld
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
  const activityId = world.activity.id
  await createCall(getDb(), {
    activityId,
    practical: 'Entrada pela praça.',
    deadlineOn: storedDate('2016-06-10'),
    deadlinePrecision: 'DAY',
  })
  await createAgendaItem(getDb(), {
    activityId,
    title: { original: 'pt', texts: { pt: 'Abertura', es: 'Apertura' }, madeFrom: {} },
    minutes: 30,
    leadName: 'Rosa Lima',
  })
})

const asked = (paper: string, more: { second?: string; locale?: 'pt' | 'es' } = {}) => ({
  ...{ locale: more.locale ?? ('pt' as const), unitSlug: world.unit.slug, activitySlug: world.activity.slug },
  ...{ paper, second: more.second ?? null },
})
async function read(paper: string, more: Parameters<typeof asked>[1] = {}, viewer: Viewer = world.member) {
  const file = await findMeetingPaper(viewer, asked(paper, more), now)
  if (!file) throw new Error('there is such a paper')
  const found = await readBack(file.body)
  return { ...found, name: file.name, text: found.pages.map(({ text }) => text).join('\n') }
}

describe('the letter of a call', () => {
  test('says who calls whom to what, with the agenda and what one must know, and where to answer', async () => {
    const { text, name, language } = await read('call')
    expect(name).toBe(`convocatoria-${world.activity.slug}.pdf`)
    expect(language).toBe('pt-BR')
    for (const part of ['Abertura', '30 min', 'Rosa Lima', 'Entrada pela praça.', '10 de junho de 2016', '/meeting']) {
      expect(text).toContain(part)
    }
  })

  test('is written in two languages, one after the other', async () => {
    const { pages, text } = await read('call', { second: 'es' })
    expect(pages).toHaveLength(2)
    expect(text).toMatch(/Convocatória[\s\S]+Abertura[\s\S]+Convocatoria[\s\S]+Apertura/)
    const [sections] = [pages.flatMap(({ tags }) => tags.filter((tag) => tag.startsWith('Sect')))]
    expect(sections).toEqual(['Sect@pt-BR', 'Sect@es'])
  })

  test('marks what stands in another language than the letter', async () => {
    const { pages } = await read('call', { locale: 'es' })
    expect(pages[0]?.tags).toContain('P@pt-BR')
  })

  test('never carries the joining link', async () => {
    await getDb().activity.update({
      where: { id: world.activity.id },
      data: { isOnline: true, joiningLink: 'https://encontro.example/sala-secreta' },
    })
    expect((await read('call')).text).not.toContain('sala-secreta')
  })

  test('of a meeting that was cancelled says so, and why', async () => {
    const statusReason = { original: 'pt', texts: { pt: 'Enchente na cidade.' }, madeFrom: {} }
    await getDb().activity.update({ where: { id: world.activity.id }, data: { status: 'CANCELLED', statusReason } })
    expect((await read('call')).text).toMatch(/Cancelada[\s\S]+Enchente na cidade\./)
  })
})

describe('the list on which people sign', () => {
  test('has a line for each who was announced, by name where it is known, and none for who does not come', async () => {
    const activityId = world.activity.id
    const [first, second] = await getDb().city.findMany({
      where: { mandates: { some: { unitId: world.unit.id } } },
      orderBy: { name: 'asc' },
    })
    if (!first || !second) throw new Error('the world has two cities')
    const { id } = await createAnswer(getDb(), { activityId, cityId: first.id, onSite: 3 })
    await getDb().delegationMember.create({
      data: { answerId: id, position: 1, name: 'Ana Prado', office: 'Diretora' },
    })
    await createAnswer(getDb(), { activityId, cityId: second.id, choice: 'NOT_COMING', onSite: 0 })

    const { text, pages } = await read('attendance')

    expect(text).toContain('Ana Prado')
    const rows = pages.flatMap(({ tags }) => tags.filter((tag) => tag === 'TR'))
    const others = await getDb().mandate.count({ where: { unitId: world.unit.id } })
    // Heads, one named and two not, the cities that have not said, and six spare lines.
    expect(rows).toHaveLength(1 + 3 + (others - 2) + 6)
  })
})

describe('the minutes on paper', () => {
  const held = async () => {
    const activityId = world.activity.id
    await createMinutes(getDb(), {
      activityId,
      text: '## Abertura\n\nFoi **aprovada** a [pauta](https://planos.example/pauta).\n\n- Um\n  1. Dentro\n\n> Citado\ne assinado',
    })
    await createAttendance(getDb(), {
      activityId,
      guests: [{ name: 'Iara Nunes', office: 'Universidade' }],
      guestCount: 3,
    })
    await createDecision(getDb(), {
      ...{ activityId, text: 'Enviar o diagnóstico' },
      ...{ dueMonth: '2016-09', responsibleCityId: world.cities.montevideo.id },
    })
  }

  test('say who was there, what was said and what was decided, and that they are a draft', async () => {
    await held()
    const { text, pages, name } = await read('minutes')
    expect(name).toBe(`ata-${world.activity.slug}.pdf`)
    for (const part of [
      ...[
        'Rascunho',
        'Iara Nunes (Universidade) e mais 2 pessoas',
        'Foi aprovada a pauta (https://planos.example/pauta).',
        'Citado\ne assinado',
      ],
      ...['Enviar o diagnóstico', 'Montevideo', 'setembro de 2016', 'Em aberto'],
    ]) {
      expect(text).toContain(part)
    }
    const tags = pages.flatMap((page) => page.tags)
    expect(tags).toEqual(expect.arrayContaining(['H3', 'L', 'BlockQuote', 'Table']))
  })

  test('once they are published say nothing of a draft; in another language they mark what stands in the original’s', async () => {
    await held()
    await getDb().meetingMinutes.updateMany({ data: { publishedAt: now } })
    const { text, pages } = await read('minutes', { locale: 'es' })
    expect(text).not.toMatch(/Rascunho|Borrador/)
    expect(pages[0]?.tags).toContain('Div@pt-BR')
    expect(text).toContain('Texto en portugués: todavía sin traducción')
  })

  test('are not there before somebody wrote them', async () => {
    expect(await findMeetingPaper(world.coordinator, asked('minutes'), now)).toBeNull()
  })
})

describe('a paper', () => {
  test('is there for who takes part in the unit, and for nobody else', async () => {
    await createMinutes(getDb(), { activityId: world.activity.id })
    for (const paper of meetingPapers) {
      expect(await findMeetingPaper(null, asked(paper), now)).toBeNull()
      expect(await findMeetingPaper(world.coordinatorOfOtherUnit, asked(paper), now)).toBeNull()
      expect(await findMeetingPaper(world.member, asked(paper), now)).not.toBeNull()
    }
    expect(await findMeetingPaper(world.member, asked('passwords'), now)).toBeNull()
  })
})
