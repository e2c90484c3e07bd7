import { expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { daysWhen } from '@/lib/time/when'
import { saveWhen } from './part-mutations'
import { createScheduleWorld } from './test-world'

useTestDatabase()

test('of eight who set the date of one activity at the same moment, one wins and the others are told', async () => {
  const { coordinator, activity } = await createScheduleWorld(getDb())
  const { id, version } = activity
  const save = (index: number) => saveWhen(coordinator, { id, version, when: daysWhen(`2016-06-1${index}`) })

  const results = await Promise.all(Array.from({ length: 8 }, (_, index) => save(index)))

  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.filter((result) => !result.ok && result.code === 'conflict')).toHaveLength(7)
  expect(await getDb().activity.findUniqueOrThrow({ where: { id } })).toMatchObject({ version: version + 1 })
  expect(await getDb().changeRecord.count({ where: { subjectId: id } })).toBe(1)
})
