import { beforeEach, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Viewer } from '@/lib/permissions/actor'
import { createPlanWorld, now, type PlanWorld } from '@/lib/plan/test-world'
import { monthsWhen } from '@/lib/time/when'
import { createActivity } from '@/prisma/factories/activities'
import { createReportFromData } from '@/prisma/factories/reports'
import { publishReport, saveNarrative } from './mutations'
import { type ReportContent, reportContent } from './report-content'
import { reportDigest } from './report-digest'
import { contentOf, findReportRow } from './report-row'
import { publishReportInput, saveNarrativeInput } from './schema'

useTestDatabase()
let world: PlanWorld
let id: string
beforeEach(async () => {
  world = await createPlanWorld(getDb())
  id = await draft(world.published.id)
})

/** Nothing happens until then. */
const later = new Date(now.getTime() + 60_000)
const draft = async (planId: string) => (await createReportFromData(getDb(), { planId }, now)).id

const opening = (pt: string, version = 0) =>
  saveNarrativeInput.parse({ id, place: 'opening', version, text: { original: 'pt', pt } })
async function shown(of = id): Promise<ReportContent> {
  const row = await findReportRow(getDb(), of)
  if (!row) throw new Error('no such report')
  return contentOf(row)
}
/** Publishes what is shown. */
async function publish(viewer: Viewer, last = 0, of = id, at = now) {
  const input = publishReportInput.parse({
    id: of,
    last,
    seen: reportDigest(await shown(of)),
    note: { original: 'pt' },
  })
  return publishReport(viewer, input, at)
}
const sections = () => getDb().reportSection.findMany({ where: { reportId: id }, orderBy: { place: 'asc' } })
const versions = () => getDb().reportEdition.findMany({ where: { reportId: id }, orderBy: { number: 'asc' } })
const recorded = () => getDb().changeRecord.findMany({ where: { planId: world.published.id }, orderBy: { id: 'asc' } })

describe('what people write in a report', () => {
  test('is saved place by place, with its record, and leaves the facts alone', async () => {
    const before = await getDb().report.findUniqueOrThrow({ where: { id } })
    expect(await saveNarrative(world.coordinator, opening('Foi um bom ano.'))).toMatchObject({ ok: true })
    const closing = { ...opening('Agradecemos às cidades.'), place: 'closing' } as const
    expect(await saveNarrative(world.secretariat, closing)).toMatchObject({ ok: true })

    expect(await sections()).toMatchObject([
      { place: 'OPENING', version: 1, text: { texts: { pt: 'Foi um bom ano.' } } },
      { place: 'CLOSING', version: 1, text: { texts: { pt: 'Agradecemos às cidades.' } } },
    ])
    expect(await getDb().report.findUniqueOrThrow({ where: { id } })).toEqual(before)
    expect((await recorded()).map(({ action }) => action)).toEqual(['report.write', 'report.write'])
    const reportPeriod = { startsOn: '2016-01-01', endsOn: '2016-12-31' }
    expect((await recorded()).map(({ after }) => after)).toMatchObject([
      { reportPeriod, reportPlace: 'opening', reportText: { texts: { pt: 'Foi um bom ano.' } } },
      { reportPeriod, reportPlace: 'closing', reportText: { texts: { pt: 'Agradecemos às cidades.' } } },
    ])
  })

  test('is not overwritten by who has not seen it: she gets both texts', async () => {
    await saveNarrative(world.coordinator, opening('Foi um bom ano.'))
    const late = await saveNarrative(world.secretariat, opening('Foi um ano difícil.'))
    const current = { version: 1, values: { 'text.pt': 'Foi um bom ano.' } }
    expect(late).toMatchObject({ ok: false, code: 'conflict', current })
    expect(await saveNarrative(world.secretariat, opening('Foi um ano difícil.', 1))).toMatchObject({ ok: true })
    expect(await sections()).toMatchObject([{ version: 2, text: { texts: { pt: 'Foi um ano difícil.' } } }])
  })

  test('by two at the same moment is kept of one', async () => {
    const results = await Promise.all([
      saveNarrative(world.coordinator, opening('Foi um bom ano.')),
      saveNarrative(world.secretariat, opening('Foi um ano difícil.')),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.find(({ ok }) => !ok)).toMatchObject({ code: 'conflict', current: { version: 1 } })
  })

  test('is taken out by leaving no words, and saving the same again is no change', async () => {
    await saveNarrative(world.coordinator, opening('Foi um bom ano.'))
    await saveNarrative(world.coordinator, opening('Foi um bom ano.', 1))
    expect(await recorded()).toHaveLength(1)
    await saveNarrative(world.coordinator, opening('', 1))
    expect(await sections()).toMatchObject([{ version: 2, text: null }])
  })

  test('is still written once the plan is closed', async () => {
    id = await draft(world.closed.id)
    expect(await saveNarrative(world.coordinator, opening('Foi um bom ano.'))).toMatchObject({ ok: true })
  })

  test('is no business of who takes no part in the unit', async () => {
    const result = await saveNarrative(world.coordinatorOfOtherUnit, opening('Foi um bom ano.'))
    expect(result).toMatchObject({ ok: false, code: 'notFound' })
    const ofMember = await saveNarrative(world.member, opening('Foi um bom ano.'))
    expect(ofMember).toMatchObject({ ok: false, code: 'notAllowed' })
    expect(await sections()).toEqual([])
  })
})

describe('a published report', () => {
  test('keeps what was taken and written, whatever is written later', async () => {
    await saveNarrative(world.coordinator, opening('Foi um bom ano.'))
    const { totals } = await shown()
    const result = await publish(world.coordinator)
    expect(result).toMatchObject({ ok: true, number: 1, touched: expect.arrayContaining([`unit:${world.unit.slug}`]) })
    await saveNarrative(world.coordinator, opening('Foi um ano difícil.', 1))

    const [frozen] = await versions()
    const { narrative, ...facts } = reportContent.parse(frozen?.content)
    expect(narrative.opening?.texts.pt).toBe('Foi um bom ano.')
    expect(narrative.closing).toBeNull()
    expect(facts.totals).toEqual(totals)
    expect(await publish(world.coordinator, 1)).toMatchObject({ ok: true, number: 2 })
  })

  test('is not published again with nothing new in it: facts that were only taken again are none', async () => {
    await publish(world.coordinator)
    const { facts } = await getDb().report.findUniqueOrThrow({ where: { id } })
    await getDb().report.update({
      where: { id },
      data: { facts: { ...Object(facts), asOf: '2016-12-21T09:00:00.000Z' } },
    })
    const again = await publish(world.coordinator, 1)
    expect(again).toMatchObject({ ok: false, code: 'reportUnchanged' })
  })

  test('is told to the unit with the version that it had before, several within minutes as one, and nothing of what was refused', async () => {
    const unitId = world.unit.id
    const noticesOf = () => getDb().notice.findMany({ where: { unitId } })
    await publish(world.member)
    expect(await noticesOf()).toEqual([])
    await publish(world.coordinator)
    await saveNarrative(world.coordinator, opening('Foi um bom ano.'))
    await publish(world.coordinator, 1)
    const { personId } = world.coordinator
    const told = { kind: 'report.published', personId, data: { reportId: id, since: 0 } }
    expect(await noticesOf()).toMatchObject([told])
    await getDb().notice.updateMany({ where: { unitId }, data: { addressedAt: later } })
    await saveNarrative(world.coordinator, opening('Foi um ano difícil.', 1))
    await publish(world.coordinator, 2)
    expect(await noticesOf()).toMatchObject([told, { ...told, data: { reportId: id, since: 2 } }])
  })

  test('is one of two that are published at once', async () => {
    const results = await Promise.all([publish(world.coordinator), publish(world.secretariat)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.find(({ ok }) => !ok)).toMatchObject({ code: 'reportMeanwhile' })
    expect(await versions()).toHaveLength(1)
  })

  test('is not published by who has not read what was written in it meanwhile', async () => {
    const seen = await shown()
    await saveNarrative(world.secretariat, opening('Foi um bom ano.'))
    const input = publishReportInput.parse({ id, last: 0, seen: reportDigest(seen), note: { original: 'pt' } })
    const result = await publishReport(world.coordinator, input, now)
    expect(result).toMatchObject({ ok: false, code: 'reportReworked' })
    expect(await versions()).toEqual([])
  })

  test('freezes nothing that the data do not say any more', async () => {
    const of = { unitId: world.unit.id, planId: world.published.id }
    const added = await createActivity(getDb(), { ...of, when: monthsWhen(2016, 3) })
    expect(await publish(world.coordinator)).toMatchObject({ ok: false, code: 'reportOutdated' })
    expect(await versions()).toEqual([])
    await getDb().activity.delete({ where: { id: added.id } })
    expect(await publish(world.coordinator, 0, id, later)).toMatchObject({ ok: true })
  })

  test('is none of a plan that is a draft', async () => {
    const result = await publish(world.coordinator, 0, await draft(world.draft.id))
    expect(result).toMatchObject({ ok: false, code: 'reportOfDraft' })
  })

  test.each(['member', 'subCoordinator'] as const)('is not published by %s', async (who) => {
    const result = await publish(world[who])
    expect(result).toMatchObject({ ok: false, code: 'notAllowed' })
    expect(await versions()).toEqual([])
  })
})
