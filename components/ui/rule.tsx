/** A line between things: hair by default, strong before a new part. */
export function Rule({ strong = false }: { strong?: boolean }) {
  return <hr data-strong={strong || undefined} />
}
