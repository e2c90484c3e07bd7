import type {
  AccountResource,
  ActivityResource,
  Actor,
  AnswerResource,
  CityResource,
  HandoverResource,
  HeldMandate,
  InvitationResource,
  MandateResource,
  MaterialResource,
  NetworkResource,
  PersonResource,
  PlanResource,
  ProgressResource,
  ProposalResource,
  TranslationResource,
  UnitResource,
  Viewer,
} from './actor'

type Condition<R> = (viewer: Viewer, resource: R) => boolean
type SignedInCondition<R> = (actor: Actor, resource: R) => boolean

/** Holds for somebody who is signed in and meets one of the conditions. */
function anyOf<R>(...conditions: SignedInCondition<R>[]): Condition<R> {
  return (viewer, resource) => viewer !== null && conditions.some((holds) => holds(viewer, resource))
}

const holdsInUnit = (actor: Actor, unitId: string, holds: (mandate: HeldMandate) => boolean) =>
  actor.delegations.some(({ mandates }) => mandates.some((m) => m.unitId === unitId && holds(m)))

const worksInSecretariat = (actor: Actor, network: NetworkResource) => actor.secretariatOf.includes(network.networkId)
const coordinatesUnit = (actor: Actor, unit: UnitResource) =>
  holdsInUnit(actor, unit.unitId, (m) => m.inForce && m.role === 'COORDINATION')
/** The unit itself, also once it is archived: it was there while her city took part. Its plans are asked for one by one. */
const readsUnit = (actor: Actor, unit: UnitResource) => holdsInUnit(actor, unit.unitId, () => true)
/**
 * What was the unit's while a mandate was in force stays readable after it ended; what the successors begin is theirs. A plan is measured by
 * when it was begun, not by the period that it is for: the next year's, drafted before handing over, is still read by who drafted it. It is
 * read as it is now, with whatever others have added to it since: half a plan would be neither hers nor theirs.
 */
const readsPlan = (actor: Actor, { unitId, begunAt }: PlanResource) =>
  holdsInUnit(actor, unitId, (m) => m.inForce || (m.endsAt !== null && begunAt < m.endsAt))
const takesPartInUnit = (actor: Actor, unit: UnitResource) => holdsInUnit(actor, unit.unitId, (m) => m.inForce)
const coordinatesOpenPlan = (actor: Actor, plan: PlanResource) => !plan.isClosed && coordinatesUnit(actor, plan)

/** Who is asked to translate may, while she acts for a city that takes part in the unit. */
const translatesAsAsked = (actor: Actor, translation: TranslationResource) =>
  !translation.isClosed && translation.askedPersonIds.includes(actor.personId) && takesPartInUnit(actor, translation)

/** A city hosts by its mandate: its delegates look after an activity only while the city takes part in the unit. */
const actsForHostingCity = (actor: Actor, activity: ActivityResource) =>
  !activity.isClosed &&
  actor.delegations.some(
    ({ cityId, mandates }) =>
      cityId === activity.hostCityId && mandates.some((m) => m.inForce && m.unitId === activity.unitId),
  )
/** A city reports on what it answers for, and while it takes part in the unit. */
const actsForResponsibleCity = (actor: Actor, { isClosed, unitId, cityIds }: ProgressResource) =>
  !isClosed &&
  actor.delegations.some(
    ({ cityId, mandates }) => cityIds.includes(cityId) && mandates.some((m) => m.inForce && m.unitId === unitId),
  )
/** A city answers for itself, and while it takes part in the unit. */
const actsForAnsweringCity = (actor: Actor, answer: AnswerResource) =>
  !answer.isClosed &&
  actor.delegations.some(
    ({ cityId, mandates }) => cityId === answer.cityId && mandates.some((m) => m.inForce && m.unitId === answer.unitId),
  )
/** A city proposes for itself, and while it sub-coordinates: who coordinates writes the plan, and needs to ask nobody. */
const actsForProposingCity = (actor: Actor, proposal: ProposalResource) =>
  !proposal.isClosed && takesPartAs(actor, proposal, (m) => m.role === 'SUB_COORDINATION')
/** What her city proposed stays hers to read while it takes part in the unit, in whatever role. */
const takesPartAsProposingCity = (actor: Actor, proposal: OfCityInUnit) => takesPartAs(actor, proposal, () => true)
type OfCityInUnit = UnitResource & { cityId: string }
const takesPartAs = (actor: Actor, { cityId, unitId }: OfCityInUnit, holds: (mandate: HeldMandate) => boolean) =>
  actor.delegations.some(
    (d) => d.cityId === cityId && d.mandates.some((m) => m.inForce && m.unitId === unitId && holds(m)),
  )
const actsForCity = (actor: Actor, city: CityResource) => actor.delegations.some((d) => d.cityId === city.cityId)
const leadsCity = (actor: Actor, city: InvitationResource) =>
  actor.delegations.some((d) => d.isLead && d.cityId === city.cityId)
const coordinatesUnitOfCity = (actor: Actor, city: InvitationResource) =>
  city.unitIds.some((unitId) => coordinatesUnit(actor, { networkId: city.networkId, unitId }))
const looksAfterUnrepresentedCity = (actor: Actor, city: CityResource) =>
  !city.isRepresented && coordinatesUnitOfCity(actor, city)
const coordinatesForLesserMandate = (actor: Actor, mandate: MandateResource) =>
  mandate.role !== 'COORDINATION' && coordinatesUnit(actor, mandate)
/** Whoever handed over keeps reading what it was handed over with. */
const handsOver = (actor: Actor, { unitId, outgoingCityId }: HandoverResource) =>
  actor.delegations.some(
    ({ cityId, mandates }) => cityId === outgoingCityId && mandates.some((m) => m.unitId === unitId),
  )
/** Who takes over need not take part in the unit before. */
const takesOver = (actor: Actor, { successorCityId }: HandoverResource) =>
  actor.delegations.some(({ cityId }) => cityId === successorCityId)
const isThePersonHerself = (actor: Actor, person: PersonResource) => actor.personId === person.personId
/** An account that works in several networks is no single secretariat's to close: the others would lose it too. */
const worksInEverySecretariatOfAccount = (actor: Actor, account: AccountResource) =>
  account.networkIds.length > 0 && account.networkIds.every((id) => actor.secretariatOf.includes(id))

const mayReadPlan: Condition<PlanResource> = (viewer, plan) =>
  plan.isPublished || anyOf<PlanResource>(readsPlan, worksInSecretariat)(viewer, plan)
const mayReadMaterial: Condition<MaterialResource> = (viewer, material) =>
  material.isForAll
    ? mayReadPlan(viewer, material)
    : anyOf<UnitResource>(takesPartInUnit, worksInSecretariat)(viewer, material)

const editsPlan = anyOf<PlanResource>(coordinatesOpenPlan, worksInSecretariat)
const looksAfterActivity = anyOf<ActivityResource>(coordinatesOpenPlan, worksInSecretariat, actsForHostingCity)
const reportsOnObjective = anyOf<ProgressResource>(coordinatesOpenPlan, worksInSecretariat, actsForResponsibleCity)
const secretariatOnly = anyOf<NetworkResource>(worksInSecretariat)
const editsLesserMandate = anyOf<MandateResource>(coordinatesForLesserMandate, worksInSecretariat)
const editsCity = anyOf<CityResource>(actsForCity, looksAfterUnrepresentedCity, worksInSecretariat)
/** Whoever may invite to a city may change and end what came of it. */
const choosesDelegates = anyOf<InvitationResource>(leadsCity, coordinatesUnitOfCity, worksInSecretariat)
const administersAccount = anyOf<AccountResource>(worksInEverySecretariatOfAccount)

/**
 * Who may do what: every action once. This table is the only place that knows; an action without a row does not compile.
 * A mandate that ended leaves reading of what was the unit's then; a closed plan is locked for everyone but the secretariat.
 */
export const policy = {
  'plan.read': mayReadPlan,
  'plan.create': anyOf<UnitResource>(coordinatesUnit, worksInSecretariat),
  'plan.update': editsPlan,
  'plan.publish': editsPlan,
  'plan.close': editsPlan,
  'plan.reopen': anyOf<PlanResource>(worksInSecretariat),
  'edition.publish': editsPlan,
  // A report is written when its plan is over: closing the plan does not lock it.
  'report.read': anyOf<PlanResource>(readsPlan, worksInSecretariat),
  'report.write': anyOf<PlanResource>(coordinatesUnit, worksInSecretariat),
  'report.publish': anyOf<PlanResource>(coordinatesUnit, worksInSecretariat),
  'plan.readHistory': anyOf<PlanResource>(readsPlan, worksInSecretariat),
  'translation.update': anyOf<TranslationResource>(coordinatesOpenPlan, worksInSecretariat, translatesAsAsked),
  'translation.ask': editsPlan,
  'objective.create': editsPlan,
  'objective.update': editsPlan,
  'objective.reorder': editsPlan,
  'objective.remove': editsPlan,
  'objective.restore': editsPlan,
  'objective.assign': editsPlan,
  'progress.report': reportsOnObjective,
  'indicator.update': editsPlan,
  'indicator.report': reportsOnObjective,
  'axis.create': editsPlan,
  'axis.update': editsPlan,
  'axis.reorder': editsPlan,
  'axis.remove': editsPlan,
  'axis.restore': editsPlan,
  'activity.create': editsPlan,
  'activity.update': anyOf<ActivityResource>(coordinatesOpenPlan, worksInSecretariat),
  'activity.updateLogistics': looksAfterActivity,
  'activity.remove': anyOf<ActivityResource>(coordinatesOpenPlan, worksInSecretariat),
  'activity.restore': anyOf<ActivityResource>(coordinatesOpenPlan, worksInSecretariat),
  'activity.readPrivate': anyOf<ActivityResource>(takesPartInUnit, worksInSecretariat),
  'meeting.update': looksAfterActivity,
  'meeting.call': anyOf<ActivityResource>(coordinatesOpenPlan, worksInSecretariat),
  'agenda.update': looksAfterActivity,
  'material.read': mayReadMaterial,
  'material.create': looksAfterActivity,
  'material.update': looksAfterActivity,
  'material.reorder': looksAfterActivity,
  'material.remove': looksAfterActivity,
  'answer.give': anyOf<AnswerResource>(actsForAnsweringCity),
  'answer.record': anyOf<ActivityResource>(coordinatesOpenPlan, worksInSecretariat),
  'answers.publish': anyOf<ActivityResource>(coordinatesOpenPlan, worksInSecretariat),
  'proposal.read': anyOf<OfCityInUnit>(takesPartAsProposingCity, coordinatesUnit, worksInSecretariat),
  'proposal.create': anyOf<ProposalResource>(actsForProposingCity),
  'proposal.update': anyOf<ProposalResource>(actsForProposingCity),
  'proposal.answer': anyOf<ProposalResource>(actsForProposingCity),
  'proposal.withdraw': anyOf<ProposalResource>(actsForProposingCity),
  'proposal.decide': editsPlan,
  // A poll sets the activity's date, which is not for its host to set.
  'poll.open': anyOf<ActivityResource>(coordinatesOpenPlan, worksInSecretariat),
  'poll.update': anyOf<ActivityResource>(coordinatesOpenPlan, worksInSecretariat),
  'poll.answer': anyOf<AnswerResource>(actsForAnsweringCity),
  'poll.record': anyOf<ActivityResource>(coordinatesOpenPlan, worksInSecretariat),
  'poll.close': anyOf<ActivityResource>(coordinatesOpenPlan, worksInSecretariat),
  'attendance.record': anyOf<ActivityResource>(coordinatesOpenPlan, worksInSecretariat, actsForHostingCity),
  'decision.update': anyOf<ActivityResource>(coordinatesOpenPlan, worksInSecretariat, actsForHostingCity),
  'minutes.update': anyOf<ActivityResource>(coordinatesOpenPlan, worksInSecretariat, actsForHostingCity),
  'minutes.publish': anyOf<ActivityResource>(coordinatesOpenPlan, worksInSecretariat),
  'agenda.carry': anyOf<ActivityResource>(coordinatesOpenPlan, worksInSecretariat),
  'unit.readPrivate': anyOf<UnitResource>(readsUnit, worksInSecretariat),
  'unit.readContacts': anyOf<UnitResource>(takesPartInUnit, worksInSecretariat),
  'contact.update': anyOf<UnitResource>(coordinatesUnit, worksInSecretariat),
  'city.update': editsCity,
  'city.confirm': editsCity,
  'city.readHistory': anyOf<CityResource>(actsForCity, coordinatesUnitOfCity, worksInSecretariat),
  'city.create': secretariatOnly,
  'city.archive': secretariatOnly,
  'city.unarchive': secretariatOnly,
  'register.import': secretariatOnly,
  'register.undo': secretariatOnly,
  'unit.create': secretariatOnly,
  'unit.update': secretariatOnly,
  'unit.archive': secretariatOnly,
  'unit.unarchive': secretariatOnly,
  'mandate.open': editsLesserMandate,
  'mandate.update': editsLesserMandate,
  'mandate.end': editsLesserMandate,
  'mandate.extend': editsLesserMandate,
  'mandate.renew': editsLesserMandate,
  'mandate.replace': editsLesserMandate,
  'handover.read': anyOf<HandoverResource>(handsOver, coordinatesUnit, takesOver, worksInSecretariat),
  'handover.open': anyOf<UnitResource>(coordinatesUnit, worksInSecretariat),
  'handover.update': anyOf<UnitResource>(coordinatesUnit, worksInSecretariat),
  'handover.confirmOutgoing': anyOf<UnitResource>(coordinatesUnit, worksInSecretariat),
  'handover.accept': anyOf<HandoverResource>(takesOver, worksInSecretariat),
  'handover.callOff': anyOf<UnitResource>(coordinatesUnit, worksInSecretariat),
  'invitation.create': choosesDelegates,
  'invitation.resend': choosesDelegates,
  'invitation.revoke': choosesDelegates,
  'invitation.accept': anyOf<PersonResource>(isThePersonHerself),
  'delegate.update': choosesDelegates,
  'delegate.end': choosesDelegates,
  'people.list': secretariatOnly,
  'person.update': administersAccount,
  'person.suspend': administersAccount,
  'person.unsuspend': administersAccount,
  'secretariatMember.end': secretariatOnly,
  'person.erase': administersAccount,
  'profile.update': anyOf<PersonResource>(isThePersonHerself),
  'profile.export': anyOf<PersonResource>(isThePersonHerself),
  'profile.erase': anyOf<PersonResource>(isThePersonHerself),
  'notices.choose': anyOf<PersonResource>(isThePersonHerself),
  'notice.read': anyOf<UnitResource>(coordinatesUnit, worksInSecretariat),
  'notice.send': anyOf<UnitResource>(coordinatesUnit, worksInSecretariat),
  'sessions.end': anyOf<PersonResource>(isThePersonHerself),
  'feed.make': anyOf<PersonResource>(isThePersonHerself),
  'feed.revoke': anyOf<PersonResource>(isThePersonHerself),
} satisfies Record<string, Condition<never>>

export type Action = keyof typeof policy
export type ResourceOf<A extends Action> = Parameters<(typeof policy)[A]>[1]
