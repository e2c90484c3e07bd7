export interface SkeletonProps {
  /** How many lines of text are coming. */
  lines?: number
  /** Spoken while waiting. */
  label: string
}

const widths = ['94%', '88%', '97%', '91%']

/** Keeps the room and the shape of a text that is being loaded. */
export function Skeleton({ lines = 3, label }: SkeletonProps) {
  return (
    <div className="skeleton" role="status">
      <b className="visually-hidden">{label}</b>
      {Array.from({ length: lines }, (_, index) => {
        const width = index === lines - 1 && lines > 1 ? '55%' : widths[index % widths.length]
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        return <span key={index} aria-hidden="true" style={{ inlineSize: width }} />
      })}
    </div>
  )
}
