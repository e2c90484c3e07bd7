import type { ReactNode } from 'react'

export interface BlockHeadProps {
  /** The block's title, as a heading or as text. */
  children: ReactNode
  /** Word links and sign buttons at the end of the line. */
  actions?: ReactNode
}

/** A block's title line, with what can be done with the block at its end. */
export function BlockHead({ children, actions }: BlockHeadProps) {
  return (
    <div className="block-head">
      <div>{children}</div>
      {actions ? <div className="actions">{actions}</div> : null}
    </div>
  )
}
