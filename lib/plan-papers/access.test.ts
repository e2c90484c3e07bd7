import { beforeEach, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { readDeck } from '@/lib/deck/read-back'
import { publishEdition } from '@/lib/editions/mutations'
import { localize } from '@/lib/i18n/localized-text'
import { readBack } from '@/lib/pdf/read-back'
import type { Viewer } from '@/lib/permissions/actor'
import { createScheduleWorld, JOINING_LINK, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { readBackDocument } from '@/lib/word/read-back'
import { createContact } from '@/prisma/factories/cities'
import { createObjective } from '@/prisma/factories/plan'
import { createIndicator } from '@/prisma/factories/progress'
import { planFormats } from './files'
import { makePlanFile } from './make-file'
import { findPlanSources } from './source-queries'

useTestDatabase()

let world: ScheduleWorld
beforeEach(async () => {
  world = await createScheduleWorld(getDb())
})

/** The words of each file of the plan, as the viewer gets them. */
async function wordsFor(viewer: Viewer, plan: { slug: string }, edition?: number) {
  const sources = await findPlanSources(viewer, { unitSlug: world.unit.slug, planSlug: plan.slug, edition }, now)
  if (!sources) return null
  return Promise.all(
    planFormats.map(async (format) => {
      const { body } = await makePlanFile(sources, { format, locale: 'pt', second: 'es' })
      return wordsIn(format, body)
    }),
  )
}

async function wordsIn(format: string, body: Uint8Array): Promise<string> {
  if (format === 'pptx')
    return readDeck(body)
      .slides.map(({ text, notes }) => `${text}\n${notes}`)
      .join('\n')
  if (format === 'docx') return readBackDocument(body).text
  if (format !== 'pdf') return Buffer.from(body).toString('utf8')
  return (await readBack(body)).pages.map(({ text }) => text).join('\n')
}

test('a draft goes out to who may read it, and to nobody else', async () => {
  const { draft } = world
  for (const viewer of [null, world.coordinatorOfOtherUnit]) expect(await wordsFor(viewer, draft)).toBeNull()
  for (const viewer of [world.coordinator, world.member, world.coordinatorUntilLastYear]) {
    for (const words of (await wordsFor(viewer, draft)) ?? ['']) expect(words).toContain('Reunião secreta')
  }
})

test('nothing goes out of a plan whose unit is archived', async () => {
  expect(await wordsFor(null, world.published)).not.toBeNull()
  await getDb().unit.update({ where: { id: world.unit.id }, data: { archivedAt: now } })
  expect(await wordsFor(null, world.published)).toBeNull()
})

test('no joining link, nothing that was taken out, and of the contact only what everybody may see, whoever takes it along', async () => {
  const { unit, published: plan } = world
  const contact = await createContact(getDb(), {
    unitId: unit.id,
    name: 'Rosa Aberta',
    email: 'fechado@unidade.example',
    phone: '+55 51 5555 0199',
    reaches: { name: 'PUBLIC', email: 'UNIT', phone: 'UNIT' },
  })
  await getDb().plan.update({ where: { id: plan.id }, data: { contactId: contact.id } })
  const gone = await createObjective(getDb(), { planId: plan.id, text: 'Objetivo retirado' })
  await createIndicator(getDb(), { objectiveId: gone.id, name: 'Indicador retirado' })
  await getDb().objective.update({ where: { id: gone.id }, data: { removedAt: now, position: null } })

  for (const viewer of [null, world.coordinator]) {
    const all = ((await wordsFor(viewer, plan)) ?? []).join('\n')
    expect(all).toContain('Rosa Aberta')
    for (const secret of ['fechado@', '5555 0199', JOINING_LINK, 'Objetivo retirado', 'Indicador retirado']) {
      expect(all).not.toContain(secret)
    }
  }
})

test('an edition goes out as it was, while the plan goes on, and with it leaves the public', async () => {
  const { coordinator, published: plan } = world
  const objective = await createObjective(getDb(), { planId: plan.id, text: 'Palavras aprovadas' })
  await publishEdition(coordinator, { id: plan.id, last: 0, note: { original: 'pt' } }, now)
  await getDb().objective.update({ where: { id: objective.id }, data: { text: localize('pt', { pt: 'Outras' }) } })

  for (const words of (await wordsFor(null, plan, 1)) ?? ['']) {
    expect(words).toContain('Palavras aprovadas')
    expect(words).not.toMatch(/Outras|Versão de trabalho|WORKING/)
  }
  for (const words of (await wordsFor(null, plan)) ?? ['']) expect(words).not.toContain('Palavras aprovadas')
  expect(await wordsFor(null, plan, 2)).toBeNull()
  await getDb().plan.update({ where: { id: plan.id }, data: { publishedAt: null } })
  expect(await wordsFor(null, plan, 1)).toBeNull()
})
