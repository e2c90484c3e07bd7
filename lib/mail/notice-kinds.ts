import type { Locale } from '@/lib/i18n/locales'
import type { When } from '@/lib/time/when'

/**
 * The kinds of notices, each with the data that its writer leaves: ids, and what was before a change. What a notice says is made from
 * what is true when it goes (lib/notices/kinds, one file a kind).
 */
export type NoticeData = {
  'mandate.opened': { mandateId: string }
  /** A mandate's last day moved further away. */
  'mandate.extended': { mandateId: string }
  'mandate.ended': { mandateId: string }
  /** Somebody is invited to act for a city or to work in the secretariat. */
  invitation: { invitationId: string }
  'plan.published': { planId: string }
  /** A plan that could be read has a further edition; `since` is the number of the one that was the latest, 0 without any. */
  'edition.published': { planId: string; since: number }
  /** A report has a further published version; `since` is the number of the one that was the latest, 0 without any. */
  'report.published': { reportId: string; since: number }
  /** An activity's date, place or status changed; `before` is what was told last. */
  'activity.changed': { activityId: string; before: ToldActivity }
  /** The same, where the change is that it is put off, or that it will not be: some want to know nothing but that. */
  'activity.postponed': { activityId: string; before: ToldActivity }
  'activity.cancelled': { activityId: string; before: ToldActivity }
  /** The month of an activity comes near and its day is not known. */
  'activity.notFirm': { activityId: string }
  /** A city proposes an activity or, with `isAnswer`, has answered what it was asked of it. */
  'proposal.made': { proposalId: string; isAnswer: boolean }
  /** A proposal was accepted, asked about or declined. */
  'proposal.answered': { proposalId: string }
  /** Somebody is asked to translate a plan. */
  'translation.asked': { requestId: string }
  /** Cities are called to an activity. */
  'meeting.call': { activityId: string; cityIds: string[] }
  /** Cities have not answered a call whose deadline comes near. */
  'meeting.answerDue': { activityId: string; cityIds: string[] }
  /** The cities of the unit are asked which date suits them. */
  'poll.opened': { activityId: string; pollId: string }
  /** Cities have not answered a poll whose deadline comes near. */
  'poll.answerDue': { activityId: string; pollId: string; cityIds: string[] }
  /** A poll ended, on a date or without one; `before` is what was told last of the activity. */
  'poll.closed': { activityId: string; pollId: string; before: ToldActivity }
  /** A meeting to which cities were called comes near; `startsOn` (YYYY-MM-DD) is the first day that it had then. */
  'meeting.reminder': { activityId: string; cityIds: string[]; startsOn: string }
  /** Everybody can read the minutes of a meeting. */
  'minutes.published': { activityId: string }
  /** What a city is to do in a month (YYYY-MM) is open, and the month begins or `isOver`. */
  'decision.due': { decisionId: string; cityId: string; dueMonth: string; isOver: boolean }
  /** The known end of a coordination comes near, and its hand-over was opened. */
  'handover.opened': { handoverId: string }
  /** One city confirmed a hand-over, and the other, `side`, has not. */
  'handover.asked': { handoverId: string; side: 'outgoing' | 'successor' }
  'handover.confirmed': { handoverId: string }
  /** A hand-over was called off; `wasConfirmed`: by then, the whole unit knew of it. */
  'handover.calledOff': { handoverId: string; wasConfirmed: boolean }
  /** The day has come. */
  'handover.passed': { handoverId: string }
  /** A city's card is to be confirmed. */
  'card.toConfirm': { cityId: string }
  /** A contact is kept, or something of it is shown to others than before: the person is told what, and how she can change it. */
  'contact.shown': { contactId: string }
  /** Somebody asked what is kept and shown of an address: of this contact's or, where it is an account's, of this person's. */
  'published.data': { contactId: string; language: Locale } | { personId: string }
  /** An account that nobody needs any more will be erased. */
  'account.unused': { personId: string }
  /** What happened in a unit, for one who reads about it once a week. */
  digest: { personId: string; noticeIds: string[] }
}
export type NoticeKind = keyof NoticeData

/** What people know of an activity, as far as a notice tells it: as the record of changes keeps these parts. */
export type ToldActivity = {
  when: When
  place: {
    cityId: string | null
    city: string | null
    name: string | null
    country: string | null
    venue: string | null
    isOnline: boolean
  }
  status: 'TENTATIVE' | 'CONFIRMED' | 'HELD' | 'POSTPONED' | 'CANCELLED'
}

/** How one is told of a kind: with a mail at once, in the weekly digest, or not at all. */
export type Delivery = 'AT_ONCE' | 'DIGEST' | 'NEVER'

type KindSettings = {
  /** For how many minutes it may be looked at, changed by further edits, or called off. */
  waitMinutes: number
  /** Goes to many at a time. */
  isBulk: boolean
  /** How those are told who did not choose; null where there is no choice. */
  delivery: Delivery | null
}

export const noticeKinds: Record<NoticeKind, KindSettings> = {
  'mandate.opened': { waitMinutes: 10, isBulk: true, delivery: 'AT_ONCE' },
  'mandate.extended': { waitMinutes: 10, isBulk: true, delivery: 'AT_ONCE' },
  'mandate.ended': { waitMinutes: 10, isBulk: true, delivery: 'AT_ONCE' },
  invitation: { waitMinutes: 0, isBulk: false, delivery: null },
  'plan.published': { waitMinutes: 10, isBulk: true, delivery: 'AT_ONCE' },
  'edition.published': { waitMinutes: 10, isBulk: true, delivery: 'AT_ONCE' },
  'report.published': { waitMinutes: 10, isBulk: true, delivery: 'AT_ONCE' },
  'activity.changed': { waitMinutes: 10, isBulk: true, delivery: 'AT_ONCE' },
  'activity.postponed': { waitMinutes: 10, isBulk: true, delivery: 'AT_ONCE' },
  'activity.cancelled': { waitMinutes: 10, isBulk: true, delivery: 'AT_ONCE' },
  'activity.notFirm': { waitMinutes: 0, isBulk: false, delivery: 'AT_ONCE' },
  'proposal.made': { waitMinutes: 10, isBulk: false, delivery: 'AT_ONCE' },
  'proposal.answered': { waitMinutes: 0, isBulk: false, delivery: 'AT_ONCE' },
  'translation.asked': { waitMinutes: 0, isBulk: false, delivery: null },
  'meeting.call': { waitMinutes: 10, isBulk: true, delivery: null },
  'meeting.answerDue': { waitMinutes: 0, isBulk: true, delivery: 'AT_ONCE' },
  'poll.opened': { waitMinutes: 10, isBulk: true, delivery: null },
  'poll.answerDue': { waitMinutes: 0, isBulk: true, delivery: 'AT_ONCE' },
  'poll.closed': { waitMinutes: 10, isBulk: true, delivery: 'AT_ONCE' },
  'meeting.reminder': { waitMinutes: 0, isBulk: true, delivery: 'AT_ONCE' },
  'minutes.published': { waitMinutes: 10, isBulk: true, delivery: 'AT_ONCE' },
  'decision.due': { waitMinutes: 0, isBulk: true, delivery: 'AT_ONCE' },
  'handover.opened': { waitMinutes: 0, isBulk: false, delivery: null },
  'handover.asked': { waitMinutes: 10, isBulk: false, delivery: null },
  'handover.confirmed': { waitMinutes: 10, isBulk: false, delivery: null },
  'handover.calledOff': { waitMinutes: 10, isBulk: true, delivery: null },
  'handover.passed': { waitMinutes: 0, isBulk: false, delivery: null },
  'card.toConfirm': { waitMinutes: 0, isBulk: true, delivery: 'AT_ONCE' },
  'contact.shown': { waitMinutes: 10, isBulk: false, delivery: null },
  'published.data': { waitMinutes: 0, isBulk: false, delivery: null },
  'account.unused': { waitMinutes: 0, isBulk: false, delivery: null },
  digest: { waitMinutes: 0, isBulk: true, delivery: null },
}

/** Kinds of which a person chooses how she is told, in the order in which they are offered. */
export const choosableKinds = (Object.keys(noticeKinds) as NoticeKind[]).filter(
  (kind) => noticeKinds[kind].delivery !== null,
)

export function isNoticeKind(value: unknown): value is NoticeKind {
  return typeof value === 'string' && Object.hasOwn(noticeKinds, value)
}
