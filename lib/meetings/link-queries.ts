import 'server-only'
import { type CityName, cityNameSelect } from '@/lib/cities/view'
import { getDb } from '@/lib/db/client'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { type ActivityPageView, findActivity } from '@/lib/schedule/activity-queries'
import { isAnswerLinkInForce, readAnswerLink } from './answer-link'
import { answerSelect, findOpenCall, listAgenda } from './queries'
import type { AgendaItemView, AnswerView, CallView } from './view'

/**
 * What the link of a call's mail opens: nothing, when it is none; the activity, when it is good no more; the call with what that city answered, and no other city's
 * answer. The activity is as everybody may read it.
 */
export type CallByLink =
  | { state: 'invalid' }
  | { state: 'expired'; activity: ActivityPageView }
  | {
      state: 'open'
      activity: ActivityPageView
      city: CityName
      isInvited: boolean
      deadline: Pick<CallView, 'deadline' | 'areAnswersOpen'>
      practical: LocalizedText | null
      agenda: AgendaItemView[]
      answer: AnswerView | null
    }

export async function findCallByLink(token: unknown, now: Date): Promise<CallByLink> {
  const link = readAnswerLink(token)
  const row =
    link &&
    (await getDb().activity.findUnique({
      where: { id: link.activityId },
      select: { slug: true, unit: { select: { slug: true } } },
    }))
  const activity = row && (await findActivity(null, row.unit.slug, row.slug))
  if (!link || !activity) return { state: 'invalid' }
  if (!(await isAnswerLinkInForce(getDb(), link, now))) return { state: 'expired', activity }
  const { activityId, cityId } = link
  const [city, call, agenda, answer] = await Promise.all([
    getDb().city.findUniqueOrThrow({ where: { id: cityId }, select: cityNameSelect }),
    findOpenCall(activity, now),
    listAgenda(null, activity),
    getDb().meetingAnswer.findUnique({
      where: { activityId_cityId: { activityId, cityId } },
      select: answerSelect,
    }),
  ])
  return {
    state: 'open',
    activity,
    city,
    isInvited: call.invited.some(({ id }) => id === cityId),
    deadline: {
      deadline: call.deadline,
      areAnswersOpen: call.areAnswersOpen && !activity.resource.isClosed,
    },
    practical: call.practical,
    agenda,
    answer,
  }
}
