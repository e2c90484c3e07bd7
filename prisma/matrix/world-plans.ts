import type { Db } from '@/lib/db/client'
import { monthsWhen } from '@/lib/time/when'
import { createActivity } from '../factories/activities'
import { createDecision, createMinutes } from '../factories/held'
import { createLink } from '../factories/materials'
import { createAgendaItem, createPoll } from '../factories/meetings'
import { createAxis, createObjective, createPlan } from '../factories/plan'
import { createIndicator, createProgressNote, createReading } from '../factories/progress'
import { createProposal } from '../factories/proposals'
import { createReportFromData } from '../factories/reports'
import { now, secret } from './world'

/** A plan with two objectives and two axes, one more of each that was removed, and an activity in every city. */
export type MatrixPlan = {
  id: string
  objectiveId: string
  removedObjectiveId: string
  axisId: string
  removedAxisId: string
  /** By the hosting city's id. */
  activities: Map<string, string>
  removedActivityId: string
  /** Drafted, with nothing written in it. */
  reportId: string
  /** By the activity's id, the first of two items of its agenda. */
  agendaItems: Map<string, string>
  /** By the proposing city's id: it was asked something. */
  proposals: Map<string, string>
  /** By the activity's id, the first of its two materials. */
  materials: Map<string, string>
  /** By the hosting city's id, an open poll on another activity there, with its candidates' ids. */
  polls: Map<string, { id: string; candidateIds: string[] }>
  /** By the activity's id, an item that was taken out of its agenda. */
  removedAgendaItems: Map<string, string>
  /** By the activity's id, the first of two of its decisions. */
  decisions: Map<string, string>
  /** By the responsible city's id, another objective, with a note of that city and the first of two indicators, with a reading of it. */
  reported: Map<string, Reported>
}

type Reported = { objectiveId: string; noteId: string; indicatorId: string; readingId: string }

export async function createMatrixPlan(
  db: Db,
  unitId: string,
  hosts: string[],
  state: { createdAt: Date; publishedAt?: Date; closedAt?: Date },
): Promise<MatrixPlan> {
  // What is published is nobody's secret.
  const words = state.publishedAt ? 'Palavras publicadas' : secret
  const { id: planId } = await createPlan(db, { unitId, title: words, introduction: words, ...state })
  const [objective, , removedObjective] = [
    await createObjective(db, { planId, text: words }),
    await createObjective(db, { planId, text: words }),
    await createObjective(db, { planId, text: secret }),
  ]
  const [axis, , removedAxis] = [
    await createAxis(db, { planId, text: words }),
    await createAxis(db, { planId, text: words }),
    await createAxis(db, { planId, text: secret }),
  ]
  const removed = { position: null, formerPosition: 3, removedAt: new Date('2026-11-01T00:00:00Z') }
  await db.objective.update({ where: { id: removedObjective.id }, data: removed })
  await db.axis.update({ where: { id: removedAxis.id }, data: removed })

  const activity = { unitId, planId, title: words, joiningLink: `https://sala.example/${secret}` }
  const activities = new Map<string, string>()
  const agendaItems = new Map<string, string>()
  const proposals = new Map<string, string>()
  const materials = new Map<string, string>()
  const polls: MatrixPlan['polls'] = new Map()
  const removedAgendaItems = new Map<string, string>()
  const decisions = new Map<string, string>()
  const reported: MatrixPlan['reported'] = new Map()
  for (const hostCityId of hosts) {
    const { id: activityId } = await createActivity(db, { ...activity, hostCityId })
    activities.set(hostCityId, activityId)
    const first = await createAgendaItem(db, { activityId, title: words, leadName: secret })
    await createAgendaItem(db, { activityId, title: words })
    agendaItems.set(activityId, first.id)
    const gone = await createAgendaItem(db, { activityId, title: secret, ...removed })
    removedAgendaItems.set(activityId, gone.id)
    const proposal = { unitId, planId, cityId: hostCityId, title: secret, why: secret, question: secret }
    proposals.set(hostCityId, (await createProposal(db, proposal)).id)
    const link = await createLink(db, { activityId, title: secret, url: `https://papel.example/${secret}` })
    await createLink(db, { activityId, title: words, audience: 'PUBLIC' })
    materials.set(activityId, link.id)
    const asked = await createActivity(db, { ...activity, hostCityId })
    const { id, candidates } = await createPoll(db, { activityId: asked.id })
    polls.set(hostCityId, { id, candidateIds: candidates.map((candidate) => candidate.id) })
    const decided = await createDecision(db, { activityId, text: secret })
    await createDecision(db, { activityId, text: secret })
    decisions.set(activityId, decided.id)
    await createMinutes(db, { activityId, text: secret })
    reported.set(hostCityId, await createReported(db, planId, hostCityId, words))
  }
  // One that is ahead: what the others leave open can go on there.
  await createActivity(db, { ...activity, when: monthsWhen(2027, 6) })
  const removedActivity = await createActivity(db, { ...activity, title: secret, removedAt: removed.removedAt })
  return {
    id: planId,
    objectiveId: objective.id,
    removedObjectiveId: removedObjective.id,
    axisId: axis.id,
    removedAxisId: removedAxis.id,
    activities,
    removedActivityId: removedActivity.id,
    // On half of the plan's period: on all of it, nobody has drafted one.
    reportId: (await createReportFromData(db, { planId, endsOn: '2016-06-30' }, now)).id,
    agendaItems,
    proposals,
    materials,
    polls,
    removedAgendaItems,
    decisions,
    reported,
  }
}

async function createReported(db: Db, planId: string, cityId: string, words: string): Promise<Reported> {
  const { id: objectiveId } = await createObjective(db, { planId, text: words })
  await db.objectiveCity.create({ data: { objectiveId, cityId } })
  const { id: indicatorId } = await createIndicator(db, { objectiveId, name: words })
  await createIndicator(db, { objectiveId, name: words })
  return {
    objectiveId,
    noteId: (await createProgressNote(db, { objectiveId, cityId, text: words })).id,
    indicatorId,
    readingId: (await createReading(db, { indicatorId, cityId, note: words })).id,
  }
}
