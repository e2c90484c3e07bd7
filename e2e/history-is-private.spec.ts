import { distinct } from '@/prisma/factories/defaults'
import { expect, sessionCookieOf, test } from './fixtures'
import { read } from './requests'
import { rewordObjective, workspacePlan } from './verbs/plan'
import { createWorld } from './world'

test('who did what is read by whoever has a part in it, and by nobody else', async ({ db, world, signedIn }) => {
  const { coordinator, member } = world.people
  // Her name alone: others of her role have the same one elsewhere.
  const name = `Aurora ${distinct()}`
  await db.person.update({ where: { id: coordinator.id }, data: { name } })
  const page = await signedIn(coordinator)
  await page.goto(workspacePlan(world))
  await rewordObjective(page, 1, 'Um objetivo com outras palavras.')
  await expect(page.getByRole('status').filter({ hasText: 'Salvo.' })).toBeVisible()
  const sessionOf = async (person: { id: string }) => (await sessionCookieOf(db, person)).value
  const stranger = await sessionOf((await createWorld(db)).people.coordinator)
  const unit = `/pt/workspace/units/${world.unit.slug}`
  const histories = [
    `${workspacePlan(world)}/history`,
    `${unit}/activities/${world.activity.slug}/history`,
    `/pt/workspace/cities/${world.cities.coordinating.slug}/history`,
    `${unit}/mail`,
  ]

  expect((await read(histories[0] ?? '', await sessionOf(member))).text).toContain(name)
  for (const path of histories) {
    expect((await read(path, await sessionOf(coordinator))).status, path).toBe(200)
    for (const session of [null, stranger]) {
      const { text } = await read(path, session)
      expect(text, path).not.toContain(name)
      expect(text, path).not.toContain('outras palavras')
    }
  }
})
