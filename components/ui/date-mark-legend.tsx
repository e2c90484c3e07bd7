import { DateMark, type DateMarkState } from './date-mark'

export interface DateMarkLegendProps {
  /** Marks in the order in which they are explained, with their words. */
  marks: { state: DateMarkState; label: string }[]
}

/** What the marks on this page mean. */
export function DateMarkLegend({ marks }: DateMarkLegendProps) {
  return (
    <ul className="legend sans small quiet">
      {marks.map((mark) => (
        <li key={mark.state}>
          <DateMark state={mark.state} />
          {mark.label}
        </li>
      ))}
    </ul>
  )
}
