import { VisuallyHidden } from './visually-hidden'

export type DateMarkState = 'year' | 'month' | 'day' | 'time' | 'held' | 'moved' | 'cancelled'

export interface DateMarkProps {
  /** How firm the date is, or what became of it. */
  state: DateMarkState
  /** What the mark says, in the reader's language; leave out only where the same words stand beside it. */
  label?: string
}

/** The mark before a date: from an open ring (a year) to a full one (an hour). */
export function DateMark({ state, label }: DateMarkProps) {
  return (
    <>
      <svg className="date-mark" data-state={state} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <Shape state={state} />
      </svg>
      {label ? <VisuallyHidden>{label} </VisuallyHidden> : null}
    </>
  )
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.75, strokeLinecap: 'round' } as const

function Shape({ state }: { state: DateMarkState }) {
  switch (state) {
    case 'year':
      return <circle cx="10" cy="10" r="7" {...line} />
    case 'month':
      return (
        <>
          <circle cx="10" cy="10" r="7" {...line} />
          <circle cx="10" cy="10" r="2.6" fill="currentColor" />
        </>
      )
    case 'day':
      return (
        <>
          <circle cx="10" cy="10" r="7" {...line} />
          <path d="M3 10a7 7 0 0 0 14 0z" fill="currentColor" />
        </>
      )
    case 'time':
      return <circle cx="10" cy="10" r="7.875" fill="currentColor" />
    case 'held':
      return (
        <>
          <circle cx="10" cy="10" r="7.875" fill="currentColor" />
          <path className="cut" d="M6.4 10.3l2.5 2.6 4.8-5.4" {...line} stroke="var(--paper)" strokeLinejoin="round" />
        </>
      )
    case 'moved':
      return (
        <>
          <circle cx="10" cy="10" r="7" {...line} strokeDasharray="2.2 3.3" />
          <path d="M6.2 10h7M10.6 7.2L13.4 10l-2.8 2.8" {...line} strokeLinejoin="round" />
        </>
      )
    case 'cancelled':
      return (
        <>
          <circle cx="10" cy="10" r="7" {...line} />
          <path d="M5.05 14.95l9.9-9.9" {...line} />
        </>
      )
  }
}
