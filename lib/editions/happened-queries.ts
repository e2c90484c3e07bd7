import 'server-only'
import { listObjectiveProgress, type ObjectiveProgressView } from '@/lib/progress/queries'
import { type PromisedObjective, whatHappened } from './happened'
import { findPublicEdition, getWorkingContent, type PublicEditionAt } from './queries'

/** An objective as an edition promised it, with what was reported and measured since; `reported` is null once the objective was taken out. */
export type HappenedObjective = PromisedObjective & { reported: ObjectiveProgressView | null }

/**
 * What an edition of a published plan promised, and what became of it by the instant `now`. What was measured is read from today's plan and stands beside the edition. Null where the
 * public has no such edition.
 */
export async function findHappened(at: PublicEditionAt, now: Date) {
  const found = await findPublicEdition(at)
  if (!found) return null
  const { id } = found.plan
  const [working, progress] = await Promise.all([getWorkingContent(id), listObjectiveProgress(id)])
  const reported = new Map(progress.map((objective) => [objective.id, objective]))
  const { activities, added, objectives } = whatHappened(found.edition.content, working, now)
  return {
    ...{ ...found, activities, added },
    objectives: objectives.map(
      (objective): HappenedObjective => ({ ...objective, reported: reported.get(objective.id) ?? null }),
    ),
  }
}
