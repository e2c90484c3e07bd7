import type { Change } from '@/lib/audit/queries'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Action } from '@/lib/permissions/policy'

const headlines = {
  'plan.create': 'plan.created',
  'plan.update': 'plan.updated',
  'translation.update': 'translation.updated',
  'plan.close': 'plan.closed',
  'plan.reopen': 'plan.reopened',
  'objective.assign': 'objective.assigned',
  'edition.publish': 'plan.editionPublished',
  'report.publish': 'plan.reportPublished',
  'objective.create': 'objective.created',
  'objective.update': 'objective.updated',
  'objective.reorder': 'objective.moved',
  'objective.remove': 'objective.removed',
  'objective.restore': 'objective.restored',
  'axis.create': 'axis.created',
  'axis.update': 'axis.updated',
  'axis.reorder': 'axis.moved',
  'axis.remove': 'axis.removed',
  'axis.restore': 'axis.restored',
  'activity.create': 'activity.created',
  'activity.update': 'activity.updated',
  'activity.updateLogistics': 'activity.placed',
  'activity.remove': 'activity.removed',
  'activity.restore': 'activity.restored',
  'meeting.update': 'meeting.updated',
  'meeting.call': 'meeting.called',
  'material.create': 'material.created',
  'material.update': 'material.updated',
  'material.reorder': 'material.moved',
  'material.remove': 'material.removed',
  'answer.give': 'meeting.answered',
  'answer.record': 'meeting.answerRecorded',
  'proposal.create': 'proposal.created',
  'proposal.update': 'proposal.updated',
  'proposal.answer': 'proposal.answered',
  'proposal.withdraw': 'proposal.withdrawn',
  'poll.open': 'meeting.pollOpened',
  'poll.answer': 'meeting.pollAnswered',
  'poll.record': 'meeting.pollAnswerRecorded',
  'poll.update': 'meeting.pollDeadlineMoved',
  'attendance.record': 'meeting.attendanceRecorded',
  'minutes.update': 'meeting.minutesChanged',
  'agenda.carry': 'meeting.itemsCarried',
  'city.create': 'city.created',
  'city.update': 'city.updated',
  'city.confirm': 'city.confirmed',
  'city.archive': 'city.archived',
  'city.unarchive': 'city.unarchived',
  'mandate.open': 'mandate.opened',
  'mandate.update': 'mandate.updated',
  'mandate.end': 'mandate.ended',
  'mandate.extend': 'mandate.extended',
  'mandate.renew': 'mandate.renewed',
  'handover.open': 'handover.opened',
  'handover.confirmOutgoing': 'handover.confirmed',
  'handover.accept': 'handover.accepted',
  'handover.callOff': 'handover.calledOff',
  'invitation.create': 'invitation.created',
  'invitation.resend': 'invitation.resent',
  'invitation.revoke': 'invitation.revoked',
  'invitation.accept': 'delegate.accepted',
  'delegate.update': 'delegate.updated',
  'delegate.end': 'delegate.ended',
} as const satisfies Partial<Record<Action, string>>

/** What nobody does any more and stands in the record still. */
const former = { 'delegate.open': 'delegate.opened' } as const

/** What happened, in a few words; an action that nobody foresaw is a change. */
export function headline({ action, before, after }: Pick<Change, 'action' | 'before' | 'after'>, locale: Locale) {
  const t = getTranslator(locale, 'history')
  if (action === 'plan.publish') return t(says(after, 'isPublished') ? 'plan.published' : 'plan.withdrawn')
  if (action === 'plan.update' && hasField(after, 'contact')) return t('plan.contactChosen')
  if (action === 'translation.ask') return t(after === null ? 'translation.withdrawn' : 'translation.asked')
  if (action === 'register.import') return t(before === null ? 'city.imported' : 'city.updatedByImport')
  if (action === 'register.undo') return t(says(after, 'isArchived') ? 'city.archivedByUndo' : 'city.importUndone')
  if (action === 'contact.update' && after === null) return t('contact.removed')
  if (action === 'contact.update') return t(before === null ? 'contact.created' : 'contact.updated')
  if (action === 'answers.publish') {
    return t(says(after, 'isPublished') ? 'meeting.answersPublished' : 'meeting.answersWithdrawn')
  }
  if (action === 'proposal.decide') return t(decisionHeadline(after))
  if (action === 'poll.close') return t(says(after, 'chosen', null) ? 'meeting.pollCalledOff' : 'meeting.pollClosed')
  if (action === 'minutes.publish') {
    return t(says(after, 'isPublished') ? 'meeting.minutesPublished' : 'meeting.minutesWithdrawn')
  }
  if (action === 'report.write') return t(hasField(after, 'reportFacts') ? 'plan.reportTaken' : 'plan.reportWritten')
  if (action === 'progress.report') return t(progressHeadline(before, after))
  if (action === 'indicator.update') return t(indicatorHeadline(before, after))
  if (action === 'indicator.report') return t(measureHeadline(before, after))
  if (action === 'decision.update') return t(heldHeadline(before, after))
  if (action === 'handover.update') return t(handoverHeadline(before ?? after))
  if (action === 'agenda.update') return t(agendaHeadline(before, after))
  return isForeseen(action) ? t(foreseen[action]) : t('changed')
}

const foreseen = { ...headlines, ...former }
const isForeseen = (action: string): action is keyof typeof foreseen => Object.hasOwn(foreseen, action)

function agendaHeadline(before: unknown, after: unknown) {
  if (before === null) return says(after, 'isRestored') ? 'meeting.itemRestored' : 'meeting.itemAdded'
  if (after === null) return 'meeting.itemRemoved'
  return hasField(after, 'position') ? 'meeting.itemMoved' : 'meeting.itemChanged'
}

function decisionHeadline(after: unknown) {
  if (isOf(after, 'ACCEPTED')) return 'proposal.accepted'
  return isOf(after, 'DECLINED') ? 'proposal.declined' : 'proposal.asked'
}

const isOf = (after: unknown, state: string) =>
  Object.entries(after ?? {}).some(([key, said]) => key === 'proposalState' && said === state)

const handoverHeadline = (changed: unknown) =>
  hasField(changed, 'point') ? 'handover.pointChanged' : 'handover.updated'

function progressHeadline(before: unknown, after: unknown) {
  if (before === null) return 'objective.reported'
  return after === null ? 'objective.reportRemoved' : 'objective.reportChanged'
}

function indicatorHeadline(before: unknown, after: unknown) {
  if (before === null) return 'indicator.added'
  if (after === null) return 'indicator.removed'
  return hasField(after, 'position') ? 'indicator.moved' : 'indicator.changed'
}

function measureHeadline(before: unknown, after: unknown) {
  if (before === null) return 'indicator.measured'
  return after === null ? 'indicator.measureRemoved' : 'indicator.measureChanged'
}

function heldHeadline(before: unknown, after: unknown) {
  if (before === null) return 'meeting.decisionAdded'
  if (after === null) return 'meeting.decisionRemoved'
  return hasField(after, 'position') ? 'meeting.decisionMoved' : 'meeting.decisionChanged'
}

function hasField(value: unknown, name: string): boolean {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, name)
}

function says(value: unknown, name: string, what: true | null = true): boolean {
  return hasField(value, name) && Object.entries(value ?? {}).some(([key, said]) => key === name && said === what)
}
