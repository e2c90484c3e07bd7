import type { ReactNode } from 'react'

export interface MarginRowProps {
  /** What locates: a number, a month, a state. Stands above the text on phones. */
  margin?: ReactNode
  /** A heading in the margin, for parts whose title is a word or two. With an `id` the row is a section named by it. */
  title?: string
  /** A line above: hair between things of a kind, strong before a new part. */
  rule?: 'hair' | 'strong'
  /** Beside the text, never taking from its measure: "Edit". */
  actions?: ReactNode
  /** Lets tables and two columns reach over the measure. */
  wide?: boolean
  as?: 'div' | 'li'
  id?: string
  children: ReactNode
}

/** The page's grid: a margin and the main column. */
export function MarginRow({ margin, title, rule, actions, wide = false, as = 'div', id, children }: MarginRowProps) {
  const ruled = rule === 'strong' ? ' ruled-strong' : rule === 'hair' ? ' ruled' : ''
  const titleId = title && id ? `${id}-title` : undefined
  const Tag = titleId ? 'section' : as
  return (
    <Tag className={`margin-row${ruled}`} id={id} aria-labelledby={titleId}>
      {margin || title ? (
        <div className="margin">
          {title ? (
            <h2 className="margin-title small-caps" id={titleId}>
              {title}
            </h2>
          ) : null}
          {margin}
        </div>
      ) : null}
      <div className={wide ? 'main-wide' : 'main'}>{children}</div>
      {actions ? <div className="actions row-actions">{actions}</div> : null}
    </Tag>
  )
}
