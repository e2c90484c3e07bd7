import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { type CacheTag, touchedInUnit } from '@/lib/cache/tags'
import { inTransaction, type Transaction } from '@/lib/db/client'
import { refuseBroken } from '@/lib/db/constraint'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import { applyTextInput, textFieldValues } from '@/lib/i18n/localized-text-input'
import { queueNotice } from '@/lib/mail/queue-notice'
import { actingCity } from '@/lib/permissions/acting-city'
import type { Viewer } from '@/lib/permissions/actor'
import { authorize } from '@/lib/permissions/authorize'
import { planResource } from '@/lib/plan/rules'
import { Prisma } from '@/prisma/generated/client/client'
import { takeReportFacts } from './fact-queries'
import { type ReportContent, reportContent } from './report-content'
import { reportDigest, saysTheSame } from './report-digest'
import {
  contentOf,
  findReadableReport,
  findReportRow,
  periodOf,
  type ReportRow,
  recordReport,
  sectionOf,
  storedPlace,
} from './report-row'
import type { PublishReportInput, SaveNarrativeInput } from './schema'

type Saved = { id: string; touched: CacheTag[] }

/**
 * Writes at one place of a report; without words, what stood there is taken out. Refuses `notFound` (no such report, or none that the viewer
 * may read), `signInNeeded`, `notAllowed`, and `conflict`, with what stands there now, when it changed since `version`. The other places and the facts stay
 * as they are, and so does what was published.
 */
export async function saveNarrative(viewer: Viewer, input: SaveNarrativeInput): Promise<Result<Saved>> {
  return inTransaction<Result<Saved>>(async (tx) => {
    const report = await findReadableReport(tx, viewer, input.id)
    if (!report) return refuse('notFound')
    const refusal = authorize(viewer, 'report.write', planResource(report.plan))
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')

    const before = sectionOf(report, input.place)
    if (before.version !== input.version) return conflict(before)
    const text = applyTextInput(before.text, input.text)
    if (isDeepStrictEqual(text, before.text)) return { ok: true, id: report.id, touched: [] }

    if (!(await writeSection(tx, input, text ?? Prisma.DbNull))) {
      const now = await findReportRow(tx, report.id)
      return conflict(sectionOf(now ?? report, input.place))
    }
    await recordReport(tx, viewer, report, {
      action: 'report.write',
      before: before.text && { reportText: before.text },
      after: { reportText: text, reportPlace: input.place },
    })
    // Nothing public shows a draft.
    return { ok: true, id: report.id, touched: [] }
  })
}

/** Whether it was written: not where somebody else was faster. */
async function writeSection(
  tx: Transaction,
  { id: reportId, place, version }: SaveNarrativeInput,
  text: Prisma.InputJsonValue | typeof Prisma.DbNull,
): Promise<boolean> {
  const at = { reportId, place: storedPlace[place] }
  const { count } =
    version === 0
      ? await tx.reportSection.createMany({ data: [{ ...at, text }], skipDuplicates: true })
      : await tx.reportSection.updateMany({ where: { ...at, version }, data: { text, version: { increment: 1 } } })
  return count > 0
}

function conflict({ text, version }: ReturnType<typeof sectionOf>): Refusal {
  return refuse('conflict', { current: { version, values: textFieldValues('text', text) } })
}

/**
 * Freezes what a report says as its next published version, at `now`, and leaves word of it for the unit. Refuses `notFound`, `signInNeeded`, `notAllowed`, `reportOfDraft`
 * while nobody else may read the plan, `reportMeanwhile` when the latest version is another one than `last`, `reportReworked` when it is
 * not what was shown any more, `reportOutdated` when the data say something else by now (they are taken again: what is not public any more is never frozen), and
 * `reportUnchanged` when it says nothing that the latest does not say; facts that were taken again and found the same are nothing new.
 */
export async function publishReport(
  viewer: Viewer,
  input: PublishReportInput,
  now: Date,
): Promise<Result<Saved & { number: number }>> {
  const published = inTransaction<Result<Saved & { number: number }>>(async (tx) => {
    // The facts and the texts are read in several statements, and frozen for ever: all of it must be of one moment.
    await tx.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`
    const report = await findReadableReport(tx, viewer, input.id)
    if (!report) return refuse('notFound')
    const { plan } = report
    const refusal = authorize(viewer, 'report.publish', planResource(plan))
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')
    if (!plan.publishedAt) return refuse('reportOfDraft')

    const latest = await tx.reportEdition.findFirst({ where: { reportId: report.id }, orderBy: { number: 'desc' } })
    if ((latest?.number ?? 0) !== input.last) return refuse('reportMeanwhile')
    const shown = contentOf(report)
    if (reportDigest(shown) !== input.seen) return refuse('reportReworked')
    const content = await stillSo(tx, report, shown, now)
    if (!content) return refuse('reportOutdated')
    if (latest && saysTheSame(reportContent.parse(latest.content), content)) return refuse('reportUnchanged')

    const number = input.last + 1
    const note = applyTextInput(null, input.note)
    const cityId = actingCity(viewer, { unitIds: [plan.unitId] })
    await tx.reportEdition.create({
      data: { reportId: report.id, number, content, note: note ?? Prisma.DbNull, publishedAt: now, cityId },
    })
    const after = { reportVersion: number, reportNote: note }
    await recordReport(tx, viewer, report, { action: 'report.publish', before: null, after })
    await queueNotice(
      tx,
      {
        kind: 'report.published',
        unitId: plan.unitId,
        personId: viewer.personId,
        data: { reportId: report.id, since: input.last },
        mergeKey: `report ${report.id}`,
      },
      now,
    )
    return { ok: true, id: report.id, number, touched: touchedInUnit(plan.unit.slug) }
  })
  return refuseBroken({ report_edition_report_id_number_key: refuse('reportMeanwhile') }, published)
}

/** What the report says, in the colour and with the logo that its unit has at `now`; null where the data do not say then what it says that they say. */
async function stillSo(
  tx: Transaction,
  report: ReportRow,
  shown: ReportContent,
  now: Date,
): Promise<ReportContent | null> {
  const facts = await takeReportFacts(tx, report.planId, periodOf(report), now)
  if (!facts || !saysTheSame(reportContent.parse({ ...facts, narrative: shown.narrative }), shown)) return null
  const { accent, logoId } = facts.unit
  return { ...shown, unit: { ...shown.unit, accent, logoId } }
}
