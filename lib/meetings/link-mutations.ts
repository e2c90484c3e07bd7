import 'server-only'
import { inTransaction, Rollback } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/errors'
import { saveAnswer } from './answer-changes'
import { isAnswerLinkInForce, readAnswerLink } from './answer-link'
import { lockMeeting, type Saved } from './change-mutations'
import { areAnswersOpen, deadlineOf } from './rules'
import type { AnswerInput, AnswerLinkInput } from './schema'

/**
 * Answers a call by the link in its mail, whoever holds it: for that activity and that city, and nothing else. Refuses `linkExpired` (no such link, or good no more),
 * `notFound` for any other activity or city, `planClosed`, `answersClosed`, `notInvited`, and `conflict` as {@link saveAnswer} does.
 */
export async function answerByLink(input: AnswerInput & AnswerLinkInput, now: Date): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const link = readAnswerLink(input.token)
    const meeting = link && (await lockMeeting(tx, link.activityId))
    if (!link || !meeting?.activity.plan.publishedAt || !(await isAnswerLinkInForce(tx, link, now))) {
      return refuse('linkExpired')
    }
    if (input.id !== link.activityId || input.cityId !== link.cityId) return refuse('notFound')
    if (meeting.activity.plan.closedAt) return refuse('planClosed')
    const deadline = meeting.call && deadlineOf(meeting.call, meeting.zone)
    if (!areAnswersOpen(deadline, meeting.zone, now)) return refuse('answersClosed')

    const author = { linkOfCityId: link.cityId }
    const result = await saveAnswer(tx, meeting, input, { author, way: 'BY_LINK', now })
    if (!result.ok) throw new Rollback<Result<Saved>>(result)
    return result
  })
}
