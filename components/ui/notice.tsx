import type { ReactNode } from 'react'

export type NoticeTone = 'info' | 'success' | 'attention'

export interface NoticeProps {
  tone?: NoticeTone
  children: ReactNode
}

/** A sentence beside what it is about. The tone only colours it; the words must carry the meaning. */
export function Notice({ tone = 'info', children }: NoticeProps) {
  return (
    <div className="notice" data-tone={tone}>
      {children}
    </div>
  )
}
