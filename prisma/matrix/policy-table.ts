import type { Action } from '@/lib/permissions/policy'
import {
  acceptsHandover,
  answers,
  choosesDelegates,
  coordinates,
  edits,
  editsCity,
  editsMandate,
  herselfDoes,
  hosts,
  invites,
  proposes,
  readsHandover,
  readsOfPlan,
  reopens,
  reportsOnPlan,
  secretariatDoes,
} from './policy-rows'

/** What somebody is asked about belongs to her own city or is herself; or to another one; or to another for which nobody acts. */
export type Belonging = 'own' | 'other' | 'unrepresented'

export type Who =
  | 'visitor'
  | 'member'
  | 'lead'
  | 'subCoordinator'
  | 'coordinator'
  | 'otherCoordinator'
  | 'secretary'
  | 'otherSecretary'
  | 'suspended'
  | 'removed'
  | 'ended'

/** The columns of the table, in its order: how a sentence names her, who she is, and whether it concerns what is hers. */
export const columns: [sentence: string, who: Who, belonging: Belonging][] = [
  ['a visitor', 'visitor', 'other'],
  ['the delegate of a member city, where her city is concerned,', 'member', 'own'],
  ['the delegate of a member city, where another city is concerned,', 'member', 'other'],
  ['the lead delegate of a member city, where her city is concerned,', 'lead', 'own'],
  ['the lead delegate of a member city, where another city is concerned,', 'lead', 'other'],
  ['the delegate of a sub-coordinating city, where her city is concerned,', 'subCoordinator', 'own'],
  ['the delegate of a sub-coordinating city, where another city is concerned,', 'subCoordinator', 'other'],
  ['the coordinator, where her city is concerned,', 'coordinator', 'own'],
  ['the coordinator, where another city is concerned,', 'coordinator', 'other'],
  ['the coordinator, where a city without delegates is concerned,', 'coordinator', 'unrepresented'],
  ['the coordinator of another unit', 'otherCoordinator', 'other'],
  ['the secretariat', 'secretary', 'other'],
  ['the secretariat of another network', 'otherSecretary', 'other'],
  ['somebody suspended, who coordinated,', 'suspended', 'own'],
  ['somebody whose delegation ended yesterday', 'removed', 'other'],
  ['somebody whose city’s coordination ended yesterday', 'ended', 'own'],
]

/** What something is like when it is asked about; a later plan was begun after the mandate of the last column had ended. */
export type State =
  | 'a draft'
  | 'a later draft'
  | 'published'
  | 'later, published'
  | 'closed'
  | 'for all, of a draft'
  | 'for all, published'
  | 'for the unit, published'
  | 'a membership'
  | 'a sub-coordination'
  | 'a coordination'
  | 'to a city'
  | 'to the secretariat'
  | 'as it is'
/** What the action does, in words, and for each state of what it is done to, a mark per column. */
export type Row = { does: string } & Partial<Record<State, string>>

/** Who may do what, in full: x may, – may not. */
// biome-ignore format: a table is read by its columns
export const policyTable: Record<Action, Row> = {
  'plan.read': {
    does: 'read a plan',
    //                   visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
    'a draft':          '–       x x    x x  x x  x x x       –         x –         –         –       x',
    'a later draft':    '–       x x    x x  x x  x x x       –         x –         –         –       –',
    published:          'x       x x    x x  x x  x x x       x         x x         x         x       x',
    'later, published': 'x       x x    x x  x x  x x x       x         x x         x         x       x',
    closed:             'x       x x    x x  x x  x x x       x         x x         x         x       x',
  },
  'plan.readHistory': readsOfPlan('read the history of a plan'),
  'report.read': readsOfPlan('read the report of a plan while it is written'),
  'report.write': reportsOnPlan('write in the report of a plan'),
  'report.publish': reportsOnPlan('publish the report of a plan'),
  'plan.create': {
    does: 'begin a plan',
    'as it is': '–      – –    – –  – –  x x x       –         x –         –         –       –',
  },
  'plan.update': edits('edit a plan'),
  'plan.publish': edits('publish or withdraw a plan'),
  'plan.close': edits('close a plan'),
  'plan.reopen': reopens('open a closed plan again'),
  'edition.publish': edits('publish an edition of a plan'),
  // Whom it concerns is asked to translate.
  'translation.update': hosts('translate a text of a plan'),
  'translation.ask': edits('ask somebody to translate a plan'),
  'objective.create': edits('add an objective to a plan'),
  'objective.update': edits('reword an objective of a plan'),
  'objective.reorder': edits('move an objective of a plan'),
  'objective.remove': edits('remove an objective of a plan'),
  'objective.restore': edits('put an objective of a plan back'),
  'objective.assign': edits('say which cities answer for an objective'),
  'progress.report': hosts('report progress on an objective'),
  'indicator.update': edits('edit an indicator of an objective'),
  'indicator.report': hosts('report what an indicator of an objective was found to be'),
  'axis.create': edits('add an axis to a plan'),
  'axis.update': edits('reword an axis of a plan'),
  'axis.reorder': edits('move an axis of a plan'),
  'axis.remove': edits('remove an axis of a plan'),
  'axis.restore': edits('put an axis of a plan back'),
  'activity.create': edits('add an activity to a plan'),
  'activity.update': edits('edit an activity of a plan'),
  'activity.remove': edits('remove an activity of a plan'),
  'activity.restore': edits('put an activity of a plan back'),
  'activity.updateLogistics': hosts('look after the logistics of an activity of a plan'),
  'meeting.update': hosts('say who is invited to an activity of a plan'),
  'agenda.update': hosts('edit the agenda of an activity of a plan'),
  'meeting.call': edits('send the call to an activity of a plan'),
  'answer.record': edits('record what a city answers, for an activity of a plan'),
  'answers.publish': edits('publish who comes to an activity of a plan'),
  'answer.give': answers('answer for a city, for an activity of a plan'),
  'attendance.record': hosts('record who was at an activity of a plan'),
  'decision.update': hosts('record what an activity of a plan decided'),
  'minutes.update': hosts('write the minutes of an activity of a plan'),
  'minutes.publish': edits('publish or withdraw the minutes of an activity of a plan'),
  'agenda.carry': edits('carry open items of an agenda over to the next meeting'),
  'proposal.read': {
    does: 'read what a city proposes for a plan',
    //                visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
    'a draft':       '–       x –    x –  x –  x x x       –         x –         –         –       –',
    'a later draft': '–       x –    x –  x –  x x x       –         x –         –         –       –',
    published:       '–       x –    x –  x –  x x x       –         x –         –         –       –',
    closed:          '–       x –    x –  x –  x x x       –         x –         –         –       –',
  },
  'proposal.create': proposes('propose an activity for a plan'),
  'proposal.update': proposes('reword what a city proposes for a plan'),
  'proposal.answer': proposes('answer what is asked of a proposal for a plan'),
  'proposal.withdraw': proposes('withdraw a proposal for a plan'),
  'proposal.decide': edits('accept, decline or ask back a proposal for a plan'),
  'material.create': hosts('add a link or a file to an activity of a plan'),
  'material.update': hosts('change a material of an activity of a plan'),
  'material.reorder': hosts('move a material of an activity of a plan'),
  'material.remove': hosts('remove a material of an activity of a plan'),
  'material.read': {
    does: 'have a material of an activity',
    //                          visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
    'for all, of a draft':     '–       x x    x x  x x  x x x       –         x –         –         –       x',
    'for all, published':      'x       x x    x x  x x  x x x       x         x x         x         x       x',
    'for the unit, published': '–       x x    x x  x x  x x x       –         x –         –         –       –',
  },
  'poll.open': edits('ask the cities which date suits, for an activity of a plan'),
  'poll.update': edits('move the deadline of a poll, for an activity of a plan'),
  'poll.record': edits('record what a city answers to a poll, for an activity of a plan'),
  'poll.close': edits('end a poll, for an activity of a plan'),
  'poll.answer': answers('answer a poll for a city, for an activity of a plan'),
  'activity.readPrivate': {
    does: 'see the joining link of an activity of a plan',
    'a draft': '–       x x    x x  x x  x x x       –         x –         –         –       –',
    published: '–       x x    x x  x x  x x x       –         x –         –         –       –',
    closed:    '–       x x    x x  x x  x x x       –         x –         –         –       –',
  },
  'unit.readPrivate': {
    does: 'see what only the unit sees',
    'as it is': '–      x x    x x  x x  x x x       –         x –         –         –       x',
  },
  'unit.readContacts': {
    does: 'see the unit’s contacts',
    'as it is': '–      x x    x x  x x  x x x       –         x –         –         –       –',
  },
  'contact.update': coordinates('edit a contact of the unit'),
  'register.import': secretariatDoes('import cities from a table'),
  'register.undo': secretariatDoes('undo an import of cities'),
  'unit.create': secretariatDoes('create a unit'),
  'unit.update': secretariatDoes('rename a unit'),
  'unit.archive': secretariatDoes('archive a unit'),
  'unit.unarchive': secretariatDoes('bring a unit back from the archive'),
  'city.update': editsCity('edit a city’s card'),
  'city.confirm': editsCity('say that a city’s card is still true'),
  'city.readHistory': {
    does: 'read the history of a city',
    'as it is': '–       x –    x –  x –  x x x       –         x –         –         –       x',
  },
  'city.create': secretariatDoes('create a city'),
  'city.archive': secretariatDoes('archive a city'),
  'city.unarchive': secretariatDoes('bring a city back from the archive'),
  'mandate.open': editsMandate('open a mandate'),
  'mandate.update': editsMandate('change a mandate'),
  'mandate.end': editsMandate('end a mandate'),
  'mandate.extend': editsMandate('extend a mandate'),
  'mandate.renew': editsMandate('renew a mandate'),
  'mandate.replace': editsMandate('give a mandate to another city'),
  'handover.read': readsHandover('read a hand-over'),
  'handover.open': coordinates('open a hand-over'),
  'handover.update': coordinates('prepare a hand-over'),
  'handover.confirmOutgoing': coordinates('confirm a hand-over for the outgoing city'),
  'handover.accept': acceptsHandover('accept a hand-over for the city that takes over'),
  'handover.callOff': coordinates('call a hand-over off'),
  'invitation.create': invites('invite somebody'),
  'invitation.resend': invites('have an invitation sent again'),
  'invitation.revoke': invites('revoke an invitation'),
  'invitation.accept': {
    does: 'accept an invitation',
    //           visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
    'as it is': '–       x –    x –  x –  x – –       –         – –         –         –       x',
  },
  'delegate.update': choosesDelegates('change a delegate’s office'),
  'delegate.end': choosesDelegates('end somebody’s delegation'),
  'people.list': secretariatDoes('see the list of people'),
  'person.update': secretariatDoes('change somebody’s name or address'),
  'person.suspend': secretariatDoes('suspend somebody'),
  'person.unsuspend': secretariatDoes('let somebody in again'),
  'person.erase': secretariatDoes('erase somebody'),
  'secretariatMember.end': secretariatDoes('let somebody leave the secretariat'),
  'profile.update': herselfDoes('edit a profile'),
  'profile.export': herselfDoes('take along everything that is kept of a person'),
  'profile.erase': herselfDoes('erase oneself'),
  'notices.choose': herselfDoes('choose which notices one gets'),
  'notice.read': coordinates('see the mails of a unit'),
  'notice.send': coordinates('send a waiting notice at once, or call it off'),
  'sessions.end': herselfDoes('end the sessions of a person'),
  'feed.make': herselfDoes('make an address of her own for a person’s calendar'),
  'feed.revoke': herselfDoes('revoke the address of a person’s calendar'),
}

/** Whether the person of a column (its index) may, in a state. */
export function mayInTable(action: Action, state: State, column: number): boolean {
  const marks = policyTable[action][state]?.split(/\s+/)
  if (marks?.length !== columns.length)
    throw new Error(`${action}: ${marks?.length} cells for ${state}, not ${columns.length}`)
  return marks[column] === 'x'
}

/** The states in which the table tells about an action. */
export function statesOf(action: Action): State[] {
  const { does: _, ...states } = policyTable[action]
  return Object.keys(states) as State[]
}
