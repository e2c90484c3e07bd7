import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/db/client'
import { expect } from '../fixtures'
import type { Strangers } from './people'
import type { Planted } from './planted'
import type { RecordedRequest } from './recorded-form'
import { type Answer, replay } from './replay'
import { hashTables } from './table-hashes'

/** A request that was recorded, whose session it was, and words that refusals of it may not hold. */
export type Trial = {
  db: Db
  recorded: RecordedRequest
  session: string
  planted: Planted
  /** Ids of this world's things and, for each, the id of its like in another unit. */
  foreign: Map<string, string>
  name: string
}

type Attempt = { how: string; answer: Answer; mayRead: (keyof Planted)[] }
const everything: Attempt['mayRead'] = ['draft', 'later', 'unit', 'proposal', 'people']

/**
 * Sends a recorded request in every way that must be refused, then in the one that must be accepted: the control without which the
 * refusals would prove nothing. Answers which actions the accepted one left in the record of changes.
 */
export async function tryRequest(trial: Trial, strangers: Strangers): Promise<string[]> {
  const before = await hashTables(trial.db)
  const attempts = [
    ...(await asStrangers(trial, strangers)),
    ...(await withWrongIds(trial)),
    ...(await fromElsewhere(trial)),
  ]
  expect.soft(await hashTables(trial.db), `${trial.name}: refused, and changed something`).toEqual(before)

  const last = await trial.db.changeRecord.aggregate({ _max: { id: true } })
  const accepted = await replay(trial.recorded, trial.session)
  const refused = accepted.text.match(/"code":"\w+".*?"errors":\{[^}]*\}/)
  expect.soft(await hashTables(trial.db), `${trial.name}: accepted, and changed nothing ${refused}`).not.toEqual(before)
  for (const attempt of attempts) expectRefusal(trial, attempt, accepted)
  const changes = await trial.db.changeRecord.findMany({ where: { id: { gt: last._max.id ?? 0 } } })
  return changes.map(({ action }) => action)
}

async function asStrangers({ recorded }: Trial, strangers: Strangers): Promise<Attempt[]> {
  const attempts: Attempt[] = []
  for (const [how, { session, mayRead }] of Object.entries(strangers)) {
    attempts.push({ how, mayRead, answer: await replay(recorded, session) })
  }
  return attempts
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An activity may be held in any city of the network, and any may answer for an objective or a decision. */
const ofAnyCity = /(^|_)(cities|responsibleCityId)$|place\.cityId$/

/** Each id in the request swapped for another unit's, for one that is not there and for one that is none. */
async function withWrongIds({ recorded, session, foreign }: Trial): Promise<Attempt[]> {
  const attempts: Attempt[] = []
  for (const [index, [name, value]] of recorded.fields.entries()) {
    if (!uuid.test(value)) continue
    const wrong = {
      'a missing id': randomUUID(),
      'a malformed id': "x' OR 1=1",
      "another unit's id": ofAnyCity.test(name) ? undefined : foreign.get(value),
    }
    for (const [how, id] of Object.entries(wrong)) {
      if (id === undefined) continue
      const fields = recorded.fields.with(index, [name, id])
      attempts.push({
        how: `${how} as ${name}`,
        mayRead: everything,
        answer: await replay(recorded, session, { fields }),
      })
    }
  }
  return attempts
}

async function fromElsewhere({ recorded, session }: Trial): Promise<Attempt[]> {
  const attempts: Attempt[] = []
  for (const origin of ['https://evil.example', 'null', null]) {
    attempts.push({
      how: `the origin ${origin}`,
      mayRead: everything,
      answer: await replay(recorded, session, { origin }),
    })
  }
  return attempts
}

function expectRefusal({ recorded, planted, name }: Trial, { how, answer, mayRead }: Attempt, accepted: Answer) {
  const about = `${name}, ${how}`
  expect.soft(answer.status, about).toBeLessThan(500)
  expect.soft(answer.goesTo, about).not.toBe(accepted.goesTo)
  // A refusal gives back what was typed and where: only what the request did not bring along would be a leak.
  const sent = [recorded.url, ...recorded.fields.map(([, value]) => value)].join('\n')
  const secrets = everything.filter((audience) => !mayRead.includes(audience)).flatMap((audience) => planted[audience])
  const leaked = secrets.filter((secret) => answer.text.includes(secret) && !sent.includes(secret))
  expect.soft(leaked, about).toEqual([])
}
