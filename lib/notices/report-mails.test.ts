import { beforeEach, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { useTestMailServer } from '@/lib/mail/test-mail-server'
import type { Actor } from '@/lib/permissions/actor'
import { createPlanWorld, now, type PlanWorld } from '@/lib/plan/test-world'
import { publishReport, saveNarrative } from '@/lib/reports/mutations'
import { reportDigest } from '@/lib/reports/report-digest'
import { contentOf, findReportRow } from '@/lib/reports/report-row'
import { createReportFromData } from '@/prisma/factories/reports'
import { doWhatIsDue } from './worker'

useTestDatabase()
const { received } = useTestMailServer()

let world: PlanWorld
let reportId: string
beforeEach(async () => {
  // What earlier tests left is due in the same months.
  await getDb().unit.updateMany({ data: { archivedAt: now } })
  world = await createPlanWorld(getDb())
  // Nobody is asked for a card meanwhile.
  await getDb().city.updateMany({ data: { confirmedOn: now } })
  await getDb().notice.deleteMany()
  await getDb().duty.deleteMany()
  received.length = 0
  reportId = (await createReportFromData(getDb(), { planId: world.published.id }, now)).id
})

const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

async function publish(last: number, moment: Date) {
  const row = await findReportRow(getDb(), reportId)
  const seen = row ? reportDigest(contentOf(row)) : ''
  const input = { id: reportId, last, seen, note: { original: 'pt' as const } }
  expect(await publishReport(world.coordinator, input, moment)).toMatchObject({ ok: true })
}

const addressOf = async ({ personId }: Actor) =>
  (await getDb().person.findUniqueOrThrow({ where: { id: personId } })).email

/** The mails about a report that arrive while everything is sent that is due at a moment. */
async function arrivedAt(moment: Date) {
  const from = received.length
  await doWhatIsDue(moment)
  return received.slice(from).filter(({ mail }) => /relatório|informe|report/.test(mail.subject ?? ''))
}

test('a published report is told to who takes part in the unit, in one mail with the way to it, and a further version as one', async () => {
  await publish(0, now)
  expect(await arrivedAt(after(9))).toEqual([])
  const mails = await arrivedAt(after(11))
  const others = [world.subCoordinator, world.member]
  expect(mails.flatMap(({ to }) => to).sort()).toEqual((await Promise.all(others.map(addressOf))).sort())
  for (const { mail } of mails) {
    expect(mail.subject).toMatch(/: relatório de 2016, /)
    expect(mail.text).toContain(`/${world.unit.slug}/plans/${world.published.slug}/reports/2016\n`)
    expect(mail.text).toContain('/reports/2016/versions/1')
  }

  const text = { original: 'pt' as const, pt: 'Foi um bom ano.' }
  await saveNarrative(world.coordinator, { id: reportId, place: 'opening', version: 0, text })
  await publish(1, after(60))
  const further = await arrivedAt(after(71))
  expect(further).toHaveLength(others.length)
  for (const { mail } of further) expect(mail.subject).toMatch(/: nova versão do relatório de 2016, /)
})

test('nobody is told of a report whose plan was withdrawn before the mail went', async () => {
  await publish(0, now)
  await getDb().plan.update({ where: { id: world.published.id }, data: { publishedAt: null } })
  expect(await arrivedAt(after(11))).toEqual([])
})
