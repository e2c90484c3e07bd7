/** A bar's part: where it begins and how long it is, in the chart's own units. */
type Segment = { x: number; width: number }

/**
 * Counts beside each other on one line, for each row, so that the longest row is as long as `room`: nothing is as long as nothing, and what is twice as many is twice as
 * long. Counts are not negative.
 */
export function stackBars(rows: readonly (readonly number[])[], room: number): Segment[][] {
  const longest = Math.max(1, ...rows.map((counts) => counts.reduce((sum, count) => sum + count, 0)))
  const lengthOf = (count: number) => (count / longest) * room
  return rows.map((counts) => {
    let x = 0
    return counts.map((count) => {
      const segment = { x, width: lengthOf(count) }
      x += segment.width
      return segment
    })
  })
}
