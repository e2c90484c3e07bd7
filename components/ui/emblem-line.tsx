import type { ReactNode } from 'react'

export interface EmblemLineProps {
  /** A `Monogram` or an image. */
  emblem: ReactNode
  /** The name, as text or as a link. */
  children: ReactNode
  /** A second, smaller line: country, role. */
  detail?: ReactNode
}

/** A name with its emblem before it. */
export function EmblemLine({ emblem, children, detail }: EmblemLineProps) {
  return (
    <div className="emblem-line">
      {emblem}
      <div>
        <span className="name">{children}</span>
        {detail ? <span className="detail">{detail}</span> : null}
      </div>
    </div>
  )
}

/** `EmblemLine`s in two columns where there is room; its children are `<li>`s. */
export function EmblemList({ children }: { children: ReactNode }) {
  return <ul className="emblem-list">{children}</ul>
}
