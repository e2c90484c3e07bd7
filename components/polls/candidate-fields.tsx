'use client'

import type { ReactNode } from 'react'
import { useIsTouched } from '@/components/forms/form-context'
import { TextField } from '@/components/forms/text-fields'

type FieldTexts = { legend: string; startsOn: string; endsOn: string; startTime: string; endTime: string }

const parts = ['startsOn', 'endsOn', 'startTime', 'endTime'] as const
const nameOf = (index: number, part: (typeof parts)[number]) => `candidates[${index}].${part}`

/** One date to choose from, as fields: a day or days, with hours or without. */
export function CandidateFields({ index, texts }: { index: number; texts: FieldTexts }) {
  return (
    <fieldset className="candidate-fields">
      <legend>{texts.legend}</legend>
      <div>
        {parts.map((part) => (
          <TextField
            key={part}
            name={nameOf(index, part)}
            label={texts[part]}
            type={part.endsWith('Time') ? 'time' : 'date'}
          />
        ))}
      </div>
    </fieldset>
  )
}

type MoreCandidatesProps = { summary: string; from: number; to: number; children: ReactNode }

/** Further dates, folded away until somebody wants them; what was typed into them is in view when the form comes back. */
export function MoreCandidates({ summary, from, to, children }: MoreCandidatesProps) {
  const names = Array.from({ length: to - from }, (_, offset) => parts.map((part) => nameOf(from + offset, part)))
  const isTouched = useIsTouched(names.flat())
  return (
    <details className="more-candidates" open={isTouched || undefined}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
