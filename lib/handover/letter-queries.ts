import 'server-only'
import { findEditionsOfPlans, getWorkingContents } from '@/lib/editions/queries'
import { approvedEdition } from '@/lib/editions/rules'
import { getEnv } from '@/lib/env'
import { listDecisionsOfUnit } from '@/lib/meetings/decision-queries'
import type { Actor } from '@/lib/permissions/actor'
import { listPlans } from '@/lib/plan/unit-plans-queries'
import { addDays, earlierDay, todayIn } from '@/lib/time/when'
import { findUnit } from '@/lib/units/queries'
import { listChecklist } from './checklist-queries'
import { type Days, doneDuring, isWithin } from './done-rules'
import type { LetterSources } from './letter-paper'
import { findHandover } from './queries'
import type { HandoverView } from './view'

/**
 * What the letter about the hand-over of a unit is made from at `now`, as far as the viewer may see it; null when there is no hand-over that she may read, and for one that was
 * called off: these answer alike.
 */
export async function findLetterSources(viewer: Actor, unitSlug: string, now: Date): Promise<LetterSources | null> {
  const unit = await findUnit(viewer, unitSlug)
  const handover = unit && (await findHandover(viewer, unit.id, now))
  if (!handover || handover.state === 'calledOff') return null
  const madeOn = todayIn(handover.unit.network.timeZone, now)
  const days = daysOfMandate(handover, madeOn)
  const [checklist, decisions, plans] = await Promise.all([
    listChecklist(viewer, handover, now),
    listDecisionsOfUnit(viewer, handover.unit.id),
    listPlans(viewer, handover.unit.id),
  ])
  const ids = plans.filter((plan) => isWithin(plan, days)).map(({ id }) => id)
  const [contents, approved] = await Promise.all([getWorkingContents(ids), findEditionsOfPlans(ids, approvedEdition)])
  const measured = [...contents].map(([id, content]) => ({ content, approved: approved.get(id)?.content ?? null }))
  return {
    ...{ handover, checklist, plans, madeOn },
    done: doneDuring(measured, days, now),
    decisions: decisions.filter(({ meeting }) => isWithin(meeting.when, days)),
    home: getEnv().ENLACE_URL,
  }
}

/** The days of the mandate that have passed: to the eve of the day on which it passes, or until today. */
function daysOfMandate({ mandate, day }: HandoverView, today: string): Days {
  const eve = day ? addDays(day.startsOn, -1) : today
  return { startsOn: mandate.startsOn, endsOn: [today, eve, mandate.endsOn ?? today].reduce(earlierDay) }
}
