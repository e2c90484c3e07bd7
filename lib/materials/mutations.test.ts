import { beforeAll, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { createScheduleWorld, type ScheduleWorld } from '@/lib/schedule/test-world'
import { createActivity } from '@/prisma/factories/activities'
import { createFile, createLink } from '@/prisma/factories/materials'
import { createAgendaItem } from '@/prisma/factories/meetings'
import { addFile, addLink, moveMaterial, removeMaterial, saveMaterial } from './mutations'
import { acceptFile } from './read-file'
import { CHUNK_BYTES, MOST_BYTES, MOST_BYTES_OF_UNIT } from './rules'
import { addLinkInput } from './schema'

useTestDatabase()

let world: ScheduleWorld
beforeAll(async () => {
  world = await createScheduleWorld(getDb())
})

const newActivity = () =>
  createActivity(getDb(), { unitId: world.unit.id, planId: world.published.id, hostCityId: world.cities.loPrado.id })

const words = (pt: string) => ({ original: 'pt', pt }) as const
const link = (more = {}) => ({
  ...{ title: words('Programa'), audience: 'UNIT' as const, url: 'https://papel.example/programa' },
  ...more,
})

/** A PDF of so many bytes. */
async function pdfOf(size: number) {
  const bytes = new Uint8Array(size).fill(7)
  bytes.set(new TextEncoder().encode('%PDF-1.7\n'))
  const file = await acceptFile(bytes)
  if (!file.ok) throw new Error(file.code)
  return file
}

const titles = async (activityId: string) =>
  (await getDb().material.findMany({ where: { activityId }, orderBy: { position: 'asc' } })).map(
    ({ title }) => (title as { texts: { pt: string } }).texts.pt,
  )
const historyOf = (subjectId: string) =>
  getDb().changeRecord.findMany({ where: { subjectId, action: { startsWith: 'material.' } }, orderBy: { id: 'asc' } })

describe('a file', () => {
  test('is kept in pieces, byte by byte, for the unit alone; the record holds its name and by what it is known again', async () => {
    const { id: activityId } = await newActivity()
    const file = await pdfOf(2 * CHUNK_BYTES + 10)
    const added = await addFile(world.host, { activityId, title: 'Ata', language: 'es', file })
    if (!added.ok) throw new Error(added.code)

    const row = await getDb().material.findUniqueOrThrow({ where: { id: added.id }, include: { chunks: true } })
    expect(row).toMatchObject({
      audience: 'UNIT',
      type: 'PDF',
      size: file.bytes.length,
      sha256: file.sha256,
      url: null,
    })
    expect(row.title).toMatchObject({ original: 'es', texts: { es: 'Ata' } })
    expect(row.chunks).toHaveLength(3)
    const chunks = row.chunks.toSorted((a, b) => a.position - b.position)
    expect(Buffer.concat(chunks.map(({ bytes }) => bytes)).equals(file.bytes)).toBe(true)
    // Nobody else's page shows it.
    expect(added.touched).toEqual([])
    expect((await historyOf(activityId)).map(({ action, after }) => ({ action, after }))).toEqual([
      {
        action: 'material.create',
        after: expect.objectContaining({ fileType: 'PDF', sha256: file.sha256, audience: 'UNIT' }),
      },
    ])
  })

  test('of 20 MB is kept within the time that a change may take', async () => {
    const { id: activityId } = await newActivity()
    const file = await pdfOf(MOST_BYTES)
    expect(await addFile(world.coordinator, { activityId, title: 'Mapa', language: 'pt', file })).toMatchObject({
      ok: true,
    })
  })

  test('leaves nothing of its bytes when it is removed, and the others close up', async () => {
    const { id: activityId } = await newActivity()
    await createLink(getDb(), { activityId, title: 'Primeiro' })
    const { id } = await createFile(getDb(), { activityId, title: 'Segundo' })
    await createLink(getDb(), { activityId, title: 'Terceiro' })
    expect(await removeMaterial(world.host, { id, version: 1 })).toMatchObject({ ok: true })

    expect(await titles(activityId)).toEqual(['Primeiro', 'Terceiro'])
    expect(await getDb().materialChunk.count({ where: { materialId: id } })).toBe(0)
    const [removed] = await historyOf(activityId)
    expect(removed).toMatchObject({
      action: 'material.remove',
      before: { title: { texts: { pt: 'Segundo' } }, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      after: null,
    })
  })

  test('finds no room where the unit has all its files may take, also when two come at once', async () => {
    const { id: activityId } = await newActivity()
    const taken = await getDb().material.aggregate({ _sum: { size: true } })
    const room = CHUNK_BYTES
    let remains = MOST_BYTES_OF_UNIT - (taken._sum.size ?? 0) - room
    while (remains > 0) {
      await createFile(getDb(), { activityId, size: Math.min(remains, MOST_BYTES) })
      remains -= MOST_BYTES
    }
    const [one, other] = [await newActivity(), await newActivity()]
    const file = await pdfOf(room)
    const add = (id: string) => addFile(world.coordinator, { activityId: id, title: 'Ata', language: 'pt', file })
    const results = await Promise.all([add(one.id), add(other.id)])

    expect(results.map((result) => (result.ok ? 'ok' : result.code)).sort()).toEqual(['ok', 'unitFilesFull'])
    expect(await getDb().material.count({ where: { activityId: { in: [one.id, other.id] } } })).toBe(1)
    await getDb().material.deleteMany({ where: { activityId } })
  })
})

describe('a link', () => {
  test('leads to the web and nowhere else', () => {
    const { id: activityId } = world.activity
    const title = { original: 'pt', pt: 'x' }
    const errorOf = (url: string) =>
      addLinkInput.safeParse({ activityId, title, audience: 'UNIT', url }).error?.issues[0]?.message
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://a.example',
      'file:///etc',
      '//a.example',
      'https://canoas@evil.example',
    ]) {
      expect(errorOf(url), url).toBe('invalidUrl')
    }
    expect(errorOf('HTTPS://papel.example/a?b=c#d')).toBeUndefined()
  })

  test('for everybody is news for the public page', async () => {
    const { id: activityId } = await newActivity()
    const added = await addLink(world.host, { activityId, ...link({ audience: 'PUBLIC' }) })
    expect(added).toMatchObject({ ok: true, touched: expect.arrayContaining([`unit:${world.unit.slug}`]) })
  })
})

describe('a material', () => {
  test('stands at an item of its own meeting’s agenda, or at none', async () => {
    const [{ id: activityId }, { id: elsewhere }] = [await newActivity(), await newActivity()]
    const item = await createAgendaItem(getDb(), { activityId })
    const foreign = await createAgendaItem(getDb(), { activityId: elsewhere })
    const wrong = { code: 'invalid', fields: { agendaItemId: 'invalid' } }

    expect(await addLink(world.host, { activityId, ...link({ agendaItemId: foreign.id }) })).toMatchObject(wrong)
    const { id } = await createLink(getDb(), { activityId, agendaItemId: item.id })
    const save = (agendaItemId: string, version: number) =>
      saveMaterial(world.host, { id, version, ...link({ agendaItemId }) })
    expect(await save(foreign.id, 1)).toMatchObject(wrong)
    await getDb().agendaItem.delete({ where: { id: item.id } })
    expect(await getDb().material.findUnique({ where: { id } })).toMatchObject({ agendaItemId: null })
  })

  test('that somebody else has saved meanwhile is not overwritten: what is stored comes back', async () => {
    const { id: activityId } = await newActivity()
    const { id } = await createLink(getDb(), { activityId })
    await saveMaterial(world.host, { id, version: 1, ...link({ title: words('Deles') }) })
    const late = await saveMaterial(world.coordinator, { id, version: 1, ...link({ title: words('Meu') }) })

    expect(late).toMatchObject({
      code: 'conflict',
      current: { version: 2, values: { 'title.pt': 'Deles', audience: 'UNIT', url: 'https://papel.example/programa' } },
    })
    expect(await removeMaterial(world.coordinator, { id, version: 1 })).toMatchObject({ code: 'conflict' })
    expect(await titles(activityId)).toEqual(['Deles'])
  })

  test('moves among the others, and not from where it no longer stands', async () => {
    const { id: activityId } = await newActivity()
    const [first] = [
      await createLink(getDb(), { activityId, title: 'A' }),
      await createLink(getDb(), { activityId, title: 'B' }),
      await createLink(getDb(), { activityId, title: 'C' }),
    ]
    const move = (from: number, to: number) => moveMaterial(world.host, { id: first.id, from, to })

    expect(await move(1, 3)).toMatchObject({ ok: true })
    expect(await titles(activityId)).toEqual(['B', 'C', 'A'])
    expect(await move(1, 2)).toMatchObject({ code: 'conflict' })
    expect(await move(3, 4)).toMatchObject({ code: 'alreadyDone' })
    expect((await historyOf(activityId)).map(({ before, after }) => ({ before, after }))).toEqual([
      { before: { position: 1 }, after: { position: 3, material: expect.objectContaining({ texts: { pt: 'A' } }) } },
    ])
  })

  test('a file takes no address and a link keeps one', async () => {
    const { id: activityId } = await newActivity()
    const [file, web] = [await createFile(getDb(), { activityId }), await createLink(getDb(), { activityId })]
    const without = { title: words('Nome'), audience: 'PUBLIC' as const }

    expect(await saveMaterial(world.host, { id: file.id, version: 1, ...link() })).toMatchObject({ ok: true })
    expect(await getDb().material.findUnique({ where: { id: file.id } })).toMatchObject({ url: null, type: 'PDF' })
    expect(await saveMaterial(world.host, { id: web.id, version: 1, ...without })).toMatchObject({
      fields: { url: 'required' },
    })
  })
})
