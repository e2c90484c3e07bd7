export type Edge = 'top' | 'bottom'

/** The edge of a box that is nearer to a pointer at `y`, both in the viewport's pixels. */
export function nearerEdge(box: { top: number; height: number }, y: number): Edge {
  return y < box.top + box.height / 2 ? 'top' : 'bottom'
}

/** Where the item at `from` stands (1, 2 …) after it was dropped at an edge of the one at `target`. */
export function landingPosition(from: number, target: number, edge: Edge): number {
  const before = edge === 'top' ? target : target + 1
  return from < before ? before - 1 : before
}
