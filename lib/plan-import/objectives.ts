import type { DraftItem, DraftObjective, Known } from './draft'
import { ItemList } from './items'
import { indicatorAt, responsibleAt } from './measures'
import type { Piece } from './pieces'

/** As many indicators as one objective is read with. */
const MOST_INDICATORS = 30

/** The objectives of a plan while its lines are read one by one, with what stands under each. */
export class ObjectiveList extends ItemList {
  private readonly below = new Map<DraftItem, Pick<DraftObjective, 'indicators' | 'cities'>>()

  get measured(): DraftObjective[] {
    return this.items.map((item) => ({ ...item, ...this.belowOf(item) }))
  }

  private belowOf(item: DraftItem) {
    return this.below.get(item) ?? { indicators: [], cities: [] }
  }

  /** Takes in what the last objective is measured by, or who answers for it, where that begins at `at`; answers whether it did. */
  takeMeasure(pieces: readonly Piece[], at: number, known: Known): boolean {
    const objective = this.current
    if (!objective) return false
    const { indicators, cities } = this.belowOf(objective)
    const indicator = indicators.length < MOST_INDICATORS ? indicatorAt(pieces, at) : null
    const answering = indicator ? null : responsibleAt(pieces, at, known)
    const taken = pieces.slice(at, at + ((indicator ?? answering)?.pieces ?? 0))
    if (indicator) indicators.push({ ...indicator.read, line: pieces[at]?.line ?? 0 })
    if (answering) cities.push(...answering.read)
    for (const piece of taken) piece.use = indicator ? 'indicator' : 'responsible'
    this.below.set(objective, { indicators, cities })
    return taken.length > 0
  }
}
