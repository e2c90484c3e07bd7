import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { recordedFields } from '@/lib/audit/recorded-fields'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { handoverTrials } from '@/prisma/matrix/handover-trials'
import { heldTrials } from '@/prisma/matrix/held-trials'
import { importTrials } from '@/prisma/matrix/import-trials'
import { invitationTrials } from '@/prisma/matrix/invitation-trials'
import { keepTables } from '@/prisma/matrix/keep-tables'
import { materialTrials } from '@/prisma/matrix/material-trials'
import { meetingTrials } from '@/prisma/matrix/meeting-trials'
import { noticeTrials } from '@/prisma/matrix/notice-trials'
import { peopleTrials } from '@/prisma/matrix/people-trials'
import { planImportTrials } from '@/prisma/matrix/plan-import-trials'
import { planTrials } from '@/prisma/matrix/plan-trials'
import { columns, mayInTable, policyTable, type State, statesOf } from '@/prisma/matrix/policy-table'
import { pollTrials } from '@/prisma/matrix/poll-trials'
import { progressTrials } from '@/prisma/matrix/progress-trials'
import { proposalTrials } from '@/prisma/matrix/proposal-trials'
import { registerTrials } from '@/prisma/matrix/register-trials'
import { reportTrials } from '@/prisma/matrix/report-trials'
import { scheduleTrials } from '@/prisma/matrix/schedule-trials'
import { hashTables } from '@/prisma/matrix/table-hashes'
import { translationTrials } from '@/prisma/matrix/translation-trials'
import { refusalOf, type Trial, targetOf } from '@/prisma/matrix/trial'
import { createMatrixWorld, type MatrixWorld, secret } from '@/prisma/matrix/world'

useTestDatabase()

/** Every mutation there is, with who tries it. */
const trials: Trial[] = [
  ...peopleTrials,
  ...invitationTrials,
  ...registerTrials,
  ...importTrials,
  ...planTrials,
  ...planImportTrials,
  ...reportTrials,
  ...scheduleTrials,
  ...translationTrials,
  ...progressTrials,
  ...proposalTrials,
  ...meetingTrials,
  ...materialTrials,
  ...pollTrials,
  ...heldTrials,
  ...handoverTrials,
  ...noticeTrials,
]

let world: MatrixWorld
let untouched: Record<string, string>
beforeAll(async () => {
  world = await createMatrixWorld(getDb())
  untouched = await hashTables(getDb())
})

/** The columns that mean something for a trial: who works on herself cannot be asked to work on somebody else. */
function columnsOf(trial: Trial, state: State, may: boolean) {
  return columns
    .map(([sentence, who, belonging], column) => ({ sentence, who, belonging, column }))
    .filter(({ who, belonging }) => !trial.onHerself || belonging === 'own' || who === 'visitor')
    .filter(({ column }) => mayInTable(trial.action, state, column) === may)
}

const states = (trial: Trial) => trial.states ?? statesOf(trial.action)
const inWords = (state: State) => (state === 'as it is' ? '' : ` (${state})`)
const cases = trials.flatMap((trial) =>
  states(trial).map(
    (state) => [`${trial.name}: ${policyTable[trial.action].does}${inWords(state)}`, trial, state] as const,
  ),
)

describe.each(cases)('%s', (_does, trial, state) => {
  const denied = columnsOf(trial, state, false).map(({ sentence, ...column }) => [sentence, column] as const)

  test.each(denied)('%s cannot', async (_sentence, { who, column }) => {
    const result = await trial.run(world.viewers[who], targetOf(world, state, column))

    expect(result).toMatchObject({ ok: false, code: refusalOf(trial, state, column) })
    expect(JSON.stringify(result)).not.toContain(secret)
  })

  test('and whoever tried, no row of any table has changed, nor the record', async () => {
    expect(await hashTables(getDb())).toEqual(untouched)
  })
})

describe('whoever may, can', () => {
  // Each in the same world as those who may not: making another one takes a thousand statements.
  let putBack: () => Promise<void>
  const recorded = new Set<string>()
  beforeAll(async () => {
    putBack = await keepTables(getDb())
  })
  beforeEach(() => putBack())

  test.each(cases)('%s', async (_does, trial, state) => {
    const [first] = columnsOf(trial, state, true)
    if (!first) throw new Error(`${trial.name}: nobody may`)

    const result = await trial.run(world.viewers[first.who], targetOf(world, state, first.column))

    expect(result).toMatchObject({ ok: true })
    expect(await hashTables(getDb())).not.toEqual(untouched)
    for (const field of await fieldsInRecord()) recorded.add(field)
  })

  test('and the record’s histories hold no field that is not listed', () => {
    expect([...recorded].sort()).toEqual([...recordedFields])
  })

  test('and each of them found the world as it had been', async () => {
    expect(await hashTables(getDb())).toEqual(untouched)
  })
})

/** The fields of all that histories show. */
async function fieldsInRecord(): Promise<string[]> {
  const rows = await getDb().$queryRaw<{ field: string }[]>`
    SELECT DISTINCT jsonb_object_keys(side) AS field
    FROM change_record, LATERAL (VALUES (before), (after)) AS sides (side)
    WHERE (plan_id IS NOT NULL OR city_id IS NOT NULL OR subject_type IN ('contact', 'activity', 'proposal', 'handover'))
      AND jsonb_typeof(side) = 'object'`
  return rows.map(({ field }) => field)
}

test('no mutation is forgotten', () => {
  const lib = path.resolve(import.meta.dirname, '..')
  const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((file) => /mutations\.ts$/.test(file))
  const mutations = files.flatMap((file) => {
    const source = readFileSync(path.join(lib, file), 'utf8')
    const exported = source.matchAll(/^export (?:async )?function (\w+)\(([\s\S]*?)\)(?:: Promise| \{)/gm)
    return [...exported].filter(([, , parameters]) => parameters?.includes('viewer: Viewer')).map(([, name]) => name)
  })

  expect(mutations.length).toBeGreaterThan(30)
  expect([...new Set(trials.map((trial) => trial.name))].sort()).toEqual(mutations.sort())
})
