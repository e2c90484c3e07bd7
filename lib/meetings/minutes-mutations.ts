import 'server-only'
import { changedFields } from '@/lib/audit/changed-fields'
import { recordChange } from '@/lib/audit/record-change'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import { parseLocalized, parseRequired } from '@/lib/i18n/localized-text'
import { applyRequiredTextInput, textFieldValues } from '@/lib/i18n/localized-text-input'
import { queueNotice } from '@/lib/mail/queue-notice'
import type { Viewer } from '@/lib/permissions/actor'
import { changeMeeting, type Saved, subjectOf } from './change-mutations'
import { refusalUnlessBegun } from './held-rules'
import type { PublishMinutesInput, SaveMinutesInput } from './held-schema'

/** Saves the minutes; they may be begun before the meeting. Refuses `conflict`, with what is stored now, when they changed since `version`: neither of two who write loses a word. */
export async function saveMinutes(viewer: Viewer, input: SaveMinutesInput): Promise<Result<Saved>> {
  return changeMeeting({ viewer, action: 'minutes.update', activityId: input.id }, async (tx, meeting, actor) => {
    const activityId = meeting.activity.id
    const row = await tx.meetingMinutes.findUnique({ where: { activityId } })
    if ((row?.version ?? 0) !== input.version) return conflict(row)
    const before = parseLocalized(row?.text)
    const text = applyRequiredTextInput(before, input.text)
    const changed = changedFields({ minutesText: before }, { minutesText: text })
    if (!changed) return { ok: true, id: activityId, touched: [] }

    await tx.meetingMinutes.upsert({
      where: { activityId },
      create: { activityId, text },
      update: { text, version: { increment: 1 } },
    })
    await recordChange(tx, actor, { action: 'minutes.update', subject: subjectOf(meeting), ...changed })
    return { ok: true, id: activityId, touched: meeting.touched }
  })
}

/** Lets everybody read the minutes and the decisions, or no more. Refuses `notFound` without minutes, `conflict` for others than were seen, `alreadyDone`, `notHeldYet` and `meetingOff`. */
export async function publishMinutes(viewer: Viewer, input: PublishMinutesInput, now: Date): Promise<Result<Saved>> {
  return changeMeeting({ viewer, action: 'minutes.publish', activityId: input.id }, async (tx, meeting, actor) => {
    const activityId = meeting.activity.id
    const row = await tx.meetingMinutes.findUnique({ where: { activityId } })
    if (!row) return refuse('notFound')
    if (row.version !== input.version) return conflict(row)
    const publish = input.publish === 'yes'
    if ((row.publishedAt !== null) === publish) return refuse('alreadyDone')
    const tooEarly = publish ? refusalUnlessBegun(meeting, now) : null
    if (tooEarly) return tooEarly

    // The version is the text's: who is writing meanwhile loses nothing.
    await tx.meetingMinutes.update({ where: { activityId }, data: { publishedAt: publish ? now : null } })
    await recordChange(tx, actor, {
      action: 'minutes.publish',
      subject: subjectOf(meeting),
      before: { isPublished: !publish },
      after: { isPublished: publish },
    })
    if (publish && meeting.activity.plan.publishedAt) {
      const { unitId } = meeting.activity
      const order = { kind: 'minutes.published', unitId, personId: actor.personId, data: { activityId } } as const
      await queueNotice(tx, { ...order, mergeKey: `minutes ${activityId}` }, now)
    }
    // The open ones of the decisions stand on the pages of the cities that are responsible.
    const responsible = await tx.decision.findMany({
      where: { activityId },
      select: { responsibleCity: { select: { slug: true } } },
    })
    const cities = responsible.flatMap(({ responsibleCity }) =>
      responsibleCity ? [`city:${responsibleCity.slug}` as const] : [],
    )
    return { ok: true, id: activityId, touched: [...new Set([...meeting.touched, ...cities])] }
  })
}

function conflict(row: { version: number; text: unknown } | null): Refusal {
  const values = row ? textFieldValues('text', parseRequired(row.text)) : {}
  return refuse('conflict', { current: { version: row?.version ?? 0, values } })
}
