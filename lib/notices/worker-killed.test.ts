import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { queueNotice } from '@/lib/mail/queue-notice'
import { createScheduleWorld } from '@/lib/schedule/test-world'

useTestDatabase()

const root = path.resolve(import.meta.dirname, '../..')
/** `npm test -- long` kills it fifty times; each costs a start. */
const kills = Number(process.env.ENLACE_KILLS || 6)
const mails = kills * 3

/** Where the worker is when it is killed: asked whether the mailbox exists; the mail has arrived, but not the answer; the answer is given. */
const moments = ['recipient', 'beforeAnswer', 'afterAnswer'] as const
type Moment = (typeof moments)[number]

let worker: ChildProcess | undefined
/** What is left of the plan: at which moment to kill next, after how many mails that are let through. */
const plan: { moment: Moment; after: number }[] = []
const arrived: string[] = []
/** Mails whose arrival the worker did not live to note, once for each time. */
const inFlight: string[] = []

function killAt(moment: Moment, identity?: string): boolean {
  const next = plan[0]
  if (!worker || next?.moment !== moment) return false
  next.after -= 1
  if (next.after >= 0) return false
  plan.shift()
  if (identity) inFlight.push(identity)
  worker.kill('SIGKILL')
  return true
}

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo(_address, _session, done) {
    killAt('recipient')
    done()
  },
  onData(stream, _session, done) {
    simpleParser(stream).then(({ messageId = '' }) => {
      arrived.push(messageId)
      if (killAt('beforeAnswer', messageId)) return
      done()
      killAt('afterAnswer', messageId)
    }, done)
  },
})
server.on('error', () => undefined)

let port: number
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.server.address() as AddressInfo).port
  const world = await createScheduleWorld(getDb())
  const now = new Date()
  // No other mail is due.
  await getDb().city.updateMany({ data: { confirmedOn: now } })
  const data = { planId: world.published.id }
  const noticeId = await queueNotice(getDb(), { kind: 'plan.published', data, unitId: world.unit.id }, now)
  await getDb().notice.update({ where: { id: noticeId }, data: { addressedAt: now } })
  const reader = { noticeId, language: 'pt', timeZone: 'America/Sao_Paulo', isBulk: false, nextAttemptAt: now } as const
  const addresses = Array.from({ length: mails }, (_, index) => `pessoa-${index}@provas.example`)
  await getDb().mail.createMany({ data: addresses.map((address) => ({ ...reader, address })) })
})
afterAll(() => {
  worker?.kill('SIGKILL')
  return new Promise<void>((resolve) => server.close(resolve))
})

function startWorkerProcess(): ChildProcess {
  // One process, and not the two that the command `tsx` makes: it is the worker itself that dies.
  return spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', 'lib/notices/worker-process.ts'], {
    cwd: root,
    stdio: 'ignore',
    env: {
      ...process.env,
      DATABASE_URL: process.env.DATABASE_URL,
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      MAIL_FROM: 'enlace@rede.example',
    },
  })
}

const waiting = () => getDb().mail.count({ where: { sentAt: null } })

test('killed at any moment, the worker loses no mail and sends none twice but the one that was in flight', async () => {
  const seed = Math.floor(Math.random() * 2 ** 31)
  let state = seed
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
  const below = (limit: number) => Math.floor(random() * limit)
  plan.push(...Array.from({ length: kills }, () => ({ moment: moments[below(3)] ?? 'recipient', after: below(3) })))

  while (plan.length > 0) {
    worker = startWorkerProcess()
    await once(worker, 'exit')
  }
  worker = startWorkerProcess()
  await expect.poll(waiting, { timeout: 60_000 }).toBe(0)

  const times = new Map<string, number>()
  for (const identity of arrived) times.set(identity, (times.get(identity) ?? 0) + 1)
  expect(times.size, `seed ${seed}`).toBe(mails)
  const doubled = [...times].filter(([, count]) => count > 1).map(([identity]) => identity)
  expect(
    doubled.filter((identity) => !inFlight.includes(identity)),
    `seed ${seed}`,
  ).toEqual([])
  // Each time it was killed with a mail in flight, at most that one came again.
  expect(arrived.length - mails, `seed ${seed}`).toBeLessThanOrEqual(inFlight.length)
}, 600_000)
