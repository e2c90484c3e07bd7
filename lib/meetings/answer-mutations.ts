import 'server-only'
import { type Result, refuse } from '@/lib/errors'
import type { Viewer } from '@/lib/permissions/actor'
import { saveAnswer } from './answer-changes'
import { changeMeeting, type Saved } from './change-mutations'
import { areAnswersOpen, deadlineOf } from './rules'
import type { AnswerInput } from './schema'

/**
 * Answers for the city that the viewer acts for. Refuses `answersClosed` once the deadline has passed, `notInvited`, and `conflict`, with what is stored now, when the
 * answer changed since `version`.
 */
export async function giveAnswer(viewer: Viewer, input: AnswerInput, now: Date): Promise<Result<Saved>> {
  const asked = { viewer, action: 'answer.give', activityId: input.id, cityId: input.cityId } as const
  return changeMeeting(asked, async (tx, meeting, actor) => {
    const deadline = meeting.call && deadlineOf(meeting.call, meeting.zone)
    if (!areAnswersOpen(deadline, meeting.zone, now)) return refuse('answersClosed')
    return saveAnswer(tx, meeting, input, { author: actor, way: 'SIGNED_IN', now })
  })
}

/** Records what a city answered by other ways, marked as recorded on its behalf; also when the deadline has passed. */
export async function recordAnswer(viewer: Viewer, input: AnswerInput, now: Date): Promise<Result<Saved>> {
  const asked = { viewer, action: 'answer.record', activityId: input.id } as const
  return changeMeeting(asked, async (tx, meeting, actor) =>
    saveAnswer(tx, meeting, input, { author: actor, way: 'ON_BEHALF', now }),
  )
}
