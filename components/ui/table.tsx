import type { ReactNode } from 'react'

export interface TableProps {
  /** Names the table, and the box that scrolls when the table is wider than the page. */
  label: string
  /** Shown above the table when given; otherwise the label is only spoken. */
  caption?: ReactNode
  columns: { label: string; numeric?: boolean; hidden?: boolean }[]
  /**
   * `thead` is made from `columns`; these are the rows, as `<tr>`s whose first cell is a `<th scope="row">`. On a phone each
   * row stands as lines; a cell that does not explain itself has its column's name as `data-label`.
   */
  children: ReactNode
}

/** A plain table that scrolls inside itself, by touch and by arrow keys, where the page is too narrow. */
export function Table({ label, caption, columns, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset; a group names what scrolls without adding a landmark
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div role="group" className="table-scroll" aria-label={label} tabIndex={0}>
      <table className="table">
        {caption ? <caption>{caption}</caption> : null}
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" data-numeric={column.numeric || undefined}>
                {column.hidden ? <span className="visually-hidden">{column.label}</span> : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
