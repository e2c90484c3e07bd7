import type { ReactNode } from 'react'

interface Version {
  /** "Yours", "Saved meanwhile by Ana Souza, 14:05". */
  heading: string
  content: ReactNode
  /** The button that chooses this one. */
  action?: ReactNode
}

/** Two versions of one text side by side, after a save that lost the race; on phones one under the other. */
export function TwoVersions({ theirs, yours }: { theirs: Version; yours: Version }) {
  return (
    <div className="versions">
      {[theirs, yours].map((version) => (
        <section key={version.heading} aria-label={version.heading}>
          <p className="version-head">
            <strong>{version.heading}</strong>
          </p>
          {version.content}
          {version.action ? <div className="actions version-action">{version.action}</div> : null}
        </section>
      ))}
    </div>
  )
}
