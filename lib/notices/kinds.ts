import 'server-only'
import type { NoticeKind } from '@/lib/mail/notice-kinds'
import type { Kind } from './kind'
import { accountUnused } from './kinds/account-unused'
import { activityCancelled, activityChanged, activityPostponed } from './kinds/activity-changed'
import { activityNotFirm } from './kinds/activity-not-firm'
import { cardToConfirm } from './kinds/card-to-confirm'
import { contactShown } from './kinds/contact-shown'
import { decisionDue } from './kinds/decision-due'
import { digest } from './kinds/digest'
import { editionPublished } from './kinds/edition-published'
import { handoverAsked, handoverCalledOff, handoverConfirmed, handoverOpened, handoverPassed } from './kinds/handover'
import { invitation } from './kinds/invitation'
import { mandateEnded, mandateExtended, mandateOpened } from './kinds/mandate-changed'
import { answerDue, meetingCall } from './kinds/meeting-call'
import { meetingReminder } from './kinds/meeting-reminder'
import { minutesPublished } from './kinds/minutes-published'
import { planPublished } from './kinds/plan-published'
import { pollAnswerDue, pollClosed, pollOpened } from './kinds/poll'
import { proposalAnswered } from './kinds/proposal-answered'
import { proposalMade } from './kinds/proposal-made'
import { publishedData } from './kinds/published-data'
import { reportPublished } from './kinds/report-published'
import { translationAsked } from './kinds/translation-asked'

/** Every kind of notice with its readers and its words. A kind of lib/mail/notice-kinds.ts without an entry does not compile. */
const kinds: { [K in NoticeKind]: Kind<K> } = {
  'mandate.opened': mandateOpened,
  'mandate.extended': mandateExtended,
  'mandate.ended': mandateEnded,
  invitation,
  'plan.published': planPublished,
  'edition.published': editionPublished,
  'report.published': reportPublished,
  'activity.changed': activityChanged,
  'activity.postponed': activityPostponed,
  'activity.cancelled': activityCancelled,
  'activity.notFirm': activityNotFirm,
  'proposal.made': proposalMade,
  'proposal.answered': proposalAnswered,
  'translation.asked': translationAsked,
  'meeting.call': meetingCall,
  'meeting.answerDue': answerDue,
  'poll.opened': pollOpened,
  'poll.answerDue': pollAnswerDue,
  'poll.closed': pollClosed,
  'meeting.reminder': meetingReminder,
  'minutes.published': minutesPublished,
  'decision.due': decisionDue,
  'handover.opened': handoverOpened,
  'handover.asked': handoverAsked,
  'handover.confirmed': handoverConfirmed,
  'handover.calledOff': handoverCalledOff,
  'handover.passed': handoverPassed,
  'card.toConfirm': cardToConfirm,
  'contact.shown': contactShown,
  'published.data': publishedData,
  'account.unused': accountUnused,
  digest,
}

/** The kind of a notice as it was stored. Throws for one that is not known: a newer version of Enlace wrote it. */
export function kindOf(name: string): Kind<NoticeKind> {
  if (!Object.hasOwn(kinds, name)) throw new Error(`no kind of notice is called ${name}`)
  return kinds[name as NoticeKind] as Kind<NoticeKind>
}
