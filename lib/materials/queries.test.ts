import { beforeAll, describe, expect, test } from 'vitest'
import { listChanges } from '@/lib/audit/queries'
import { loadActor } from '@/lib/auth/load-actor'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { originalOf } from '@/lib/i18n/localized-text'
import type { Viewer } from '@/lib/permissions/actor'
import { activityResource } from '@/lib/schedule/rules'
import { createScheduleWorld, now, type ScheduleWorld } from '@/lib/schedule/test-world'
import { createFile, createLink } from '@/prisma/factories/materials'
import { removeMaterial } from './mutations'
import { findFile, listMaterials, readChunk } from './queries'

useTestDatabase()

let world: ScheduleWorld
let files: Record<'ofUnit' | 'ofAll' | 'ofDraft', string>
beforeAll(async () => {
  world = await createScheduleWorld(getDb())
  const [published, drafted] = [world.activity.id, world.drafted.id]
  files = {
    ofUnit: (await createFile(getDb(), { activityId: published, title: 'Orçamento', content: 'segredo' })).id,
    ofAll: (await createFile(getDb(), { activityId: published, title: 'Programa', audience: 'PUBLIC' })).id,
    ofDraft: (await createFile(getDb(), { activityId: drafted, title: 'Rascunho', audience: 'PUBLIC' })).id,
  }
})

const has = async (viewer: Viewer, id: string) => (await findFile(viewer, id)) !== null

describe('a file is asked about at each download', () => {
  test('one for everybody is everybody’s once the plan is published', async () => {
    expect(await findFile(null, files.ofAll)).toMatchObject({ isPublic: true, type: 'PDF' })
    expect(await findFile(world.host, files.ofAll)).toMatchObject({ isPublic: true })
    expect(await has(null, files.ofDraft)).toBe(false)
    expect(await has(world.coordinatorOfOtherUnit, files.ofDraft)).toBe(false)
    expect(await findFile(world.member, files.ofDraft)).toMatchObject({ isPublic: false })
  })

  test('one of the unit is for who takes part in it now', async () => {
    for (const who of ['coordinator', 'host', 'member', 'secretariat'] as const) {
      expect(await findFile(world[who], files.ofUnit), who).toMatchObject({ isPublic: false })
    }
    for (const who of ['coordinatorOfOtherUnit', 'coordinatorUntilLastYear'] as const) {
      expect(await findFile(world[who], files.ofUnit), who).toBeNull()
    }
    expect(await has(null, files.ofUnit)).toBe(false)
  })

  test('what is not there, no id, a link and an activity that was removed answer alike', async () => {
    const link = await createLink(getDb(), { activityId: world.activity.id, audience: 'PUBLIC' })
    for (const id of [link.id, '00000000-0000-4000-8000-000000000000', 'x', "' OR 1=1", '']) {
      expect(await findFile(world.coordinator, id), id).toBeNull()
    }
    const taken = (removedAt: Date | null) =>
      getDb().activity.update({ where: { id: world.activity.id }, data: { removedAt } })
    await taken(now)
    expect(await has(null, files.ofAll)).toBe(false)
    await taken(null)
    expect(await has(null, files.ofAll)).toBe(true)
  })

  test('who lost her city’s mandate is refused by the next one', async () => {
    const { personId } = world.member
    const cityId = world.cities.montevideo.id
    expect(await has(await loadActor(personId, now), files.ofUnit)).toBe(true)
    const ended = await getDb().mandate.findFirstOrThrow({ where: { cityId } })
    const until = (endsOn: Date | null) =>
      getDb().mandate.update({ where: { id: ended.id }, data: { endsOn, endPrecision: endsOn && 'DAY' } })
    await until(new Date('2016-05-19'))
    expect(await has(await loadActor(personId, now), files.ofUnit)).toBe(false)
    await until(null)
  })

  test('its pieces end after the last one', async () => {
    expect(new TextDecoder().decode((await readChunk(files.ofUnit, 0)) ?? undefined)).toContain('segredo')
    expect(await readChunk(files.ofUnit, 1)).toBeNull()
  })
})

describe('a list of materials', () => {
  const titlesFor = async (viewer: Viewer) => {
    const row = await getDb().activity.findUniqueOrThrow({
      where: { id: world.activity.id },
      include: { plan: true, unit: true },
    })
    const materials = await listMaterials(viewer, { id: row.id, resource: activityResource(row) })
    return materials.filter(({ content }) => content.of === 'file').map(({ title }) => originalOf(title))
  }

  test('holds what its reader may have', async () => {
    expect(await titlesFor(world.member)).toEqual(['Orçamento', 'Programa'])
    for (const viewer of [null, world.coordinatorOfOtherUnit, world.coordinatorUntilLastYear]) {
      expect(await titlesFor(viewer)).toEqual(['Programa'])
    }
  })
})

test('whose mandate ended reads in no history what the unit’s materials were', async () => {
  const { id } = await createLink(getDb(), { activityId: world.drafted.id, title: 'Proposta secreta' })
  await removeMaterial(world.coordinator, { id, version: 1 })
  const row = await getDb().activity.findUniqueOrThrow({
    where: { id: world.drafted.id },
    include: { plan: true, unit: true },
  })
  const plan = activityResource(row)
  const scopes = [
    { of: 'activity', activityId: row.id, plan } as const,
    { of: 'plan', planId: row.planId, contactId: null, plan } as const,
  ]
  for (const scope of scopes) {
    expect(JSON.stringify(await listChanges(world.member, scope))).toContain('Proposta secreta')
    expect(await listChanges(world.coordinatorUntilLastYear, scope)).toMatchObject({ changes: [] })
  }
})
