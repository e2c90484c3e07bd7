import type { ReactNode } from 'react'

export interface MarginRowProps {
  /** What locates: a number, a month, a state. Stands above the text on phones. */
  margin?: ReactNode
  /** A line above: hair between things of a kind, strong before a new part. */
  rule?: 'hair' | 'strong'
  /** Beside the text, never taking from its measure: "Edit". */
  actions?: ReactNode
  /** Lets tables and two columns reach over the measure. */
  wide?: boolean
  /** `li` inside lists; `section` wants `labelledBy`. */
  as?: 'div' | 'li' | 'section'
  id?: string
  labelledBy?: string
  children: ReactNode
}

/** The page's grid: a margin and the main column. */
export function MarginRow({
  margin,
  rule,
  actions,
  wide = false,
  as: Tag = 'div',
  id,
  labelledBy,
  children,
}: MarginRowProps) {
  const ruled = rule === 'strong' ? ' ruled-strong' : rule === 'hair' ? ' ruled' : ''
  return (
    <Tag className={`margin-row${ruled}`} id={id} aria-labelledby={labelledBy}>
      {margin ? <div className="margin">{margin}</div> : null}
      <div className={wide ? 'main-wide' : 'main'}>{children}</div>
      {actions ? <div className="actions row-actions">{actions}</div> : null}
    </Tag>
  )
}
