import type { ReactNode } from 'react'

/** Numbered things, each with its number hanging in the margin. Rows are `NumberedItem`s. */
export function NumberedList({ children }: { children: ReactNode }) {
  return <ol className="item-list">{children}</ol>
}

export interface NumberedItemProps {
  number: number
  id?: string
  /** Under the number, such as a state. */
  marginNote?: ReactNode
  /** Beside the text, never taking from its measure: "Edit", the buttons that move the item. */
  actions?: ReactNode
  /** Two columns need the room. */
  wide?: boolean
  children: ReactNode
}

/** One of them. The number is text, so that it can be copied, searched and read out. */
export function NumberedItem({ number, id, marginNote, actions, wide = false, children }: NumberedItemProps) {
  return (
    <li className="margin-row" id={id}>
      <div className="margin">
        <span className="hanging-number">{number}</span>
        {marginNote}
      </div>
      <div className={wide ? 'main-wide' : 'main'}>{children}</div>
      {actions ? <div className="actions row-actions">{actions}</div> : null}
    </li>
  )
}
