import type { ReactNode } from 'react'
import { DateMark, type DateMarkState } from '@/components/ui/date-mark'

export interface MonthShelfProps {
  /** "Junho", or the year for what has no month yet. Formatted by the caller. */
  month: string
  id?: string
  /** `h3` under a part's title, `h2` on a page of its own. */
  level?: 2 | 3
  /** `ShelfItem`s. */
  children: ReactNode
}

/** A month in the margin and what happens in it beside it. */
export function MonthShelf({ month, id, level = 3, children }: MonthShelfProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="margin-row ruled month-shelf" id={id}>
      <div className="margin">
        <Heading className="month small-caps">{month}</Heading>
      </div>
      <ul className="main">{children}</ul>
    </section>
  )
}

export interface ShelfItemProps {
  mark: DateMarkState
  /** What the mark says: "month known", "held". */
  markLabel: string
  title: ReactNode
  id?: string
  /** Lines under the title: date, place, state. */
  children?: ReactNode
}

/** One entry of a month. */
export function ShelfItem({ mark, markLabel, title, id, children }: ShelfItemProps) {
  return (
    <li className="activity" data-state={mark} id={id}>
      <DateMark state={mark} label={markLabel} />
      <div className="body">
        <div className="title">{title}</div>
        {children ? <div className="detail">{children}</div> : null}
      </div>
    </li>
  )
}
