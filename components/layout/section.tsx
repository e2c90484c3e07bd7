import type { ReactNode } from 'react'

export interface SectionProps {
  /** The heading's id is made from it: `<id>-title`. */
  id: string
  title: ReactNode
  /** Word links at the end of the title's line. */
  actions?: ReactNode
  /** One sentence between the title and what follows. */
  lead?: ReactNode
  /** The title starts at the margin: for parts that use the whole width, such as two columns. */
  wide?: boolean
  children: ReactNode
}

/** A part of a page: strong line, title in the margin's grid, then rows that bring their own margin. */
export function Section({ id, title, actions, lead, wide = false, children }: SectionProps) {
  return (
    <section className="section" data-wide={wide || undefined} id={id} aria-labelledby={`${id}-title`}>
      <div className="margin-row section-head">
        <div className={wide ? 'main-wide head-wide' : 'main-wide'}>
          <div className="block-head">
            <h2 id={`${id}-title`}>{title}</h2>
            {actions ? <div className="actions">{actions}</div> : null}
          </div>
          {lead ? <p className="quiet">{lead}</p> : null}
        </div>
      </div>
      {children}
    </section>
  )
}
