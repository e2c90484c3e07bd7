import type { ReactNode } from 'react'

export interface StateWordProps {
  /** `attention` only where somebody has to act or to change plans; `quiet` for what goes without saying. */
  tone?: 'plain' | 'quiet' | 'accent' | 'attention'
  children: ReactNode
}

/** A state, as a word. */
export function StateWord({ tone = 'plain', children }: StateWordProps) {
  return (
    <span className="state-word" data-tone={tone}>
      {children}
    </span>
  )
}
