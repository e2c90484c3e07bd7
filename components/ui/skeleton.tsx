export interface SkeletonProps {
  /** How many lines of text are coming. */
  lines?: number
  /** Spoken while waiting. */
  label: string
}

/** Keeps the room and the shape of a text that is being loaded. */
export function Skeleton({ lines = 3, label }: SkeletonProps) {
  return (
    <div className="skeleton" role="status">
      <b className="visually-hidden">{label}</b>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <span key={index} aria-hidden="true" />
      ))}
    </div>
  )
}
