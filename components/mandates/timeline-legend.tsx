import type { CSSProperties } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { PartState, TimelineLane } from '@/lib/mandates/timeline'

const states = ['regular', 'acting', 'extended', 'future', 'vacant'] as const satisfies PartState[]

/** What the marks on these lanes mean. */
export function TimelineLegend({ lanes, locale }: { lanes: TimelineLane<unknown>[]; locale: Locale }) {
  const t = getTranslator(locale, 'mandates')
  const stretches = lanes.flatMap(({ rows }) => rows.flatMap((row) => row.stretches))
  const drawn = new Set(stretches.flatMap(({ parts }) => parts.map(({ state }) => state)))
  const isVacant = ({ parts }: (typeof stretches)[number]) => parts.some(({ state }) => state === 'vacant')
  return (
    <div className="legend sans small quiet">
      {states.map((state) =>
        drawn.has(state) ? <Sample key={state} state={state} word={t(`timeline.marks.${state}`)} /> : null,
      )}
      {stretches.some(({ softStart, softEnd }) => softStart + softEnd > 0) ? (
        <Sample state="regular" softStart="80%" word={t('timeline.marks.soft')} />
      ) : null}
      {stretches.some((stretch) => stretch.isOpen && !isVacant(stretch)) ? (
        <Sample state="regular" isOpen word={t('timeline.marks.open')} />
      ) : null}
    </div>
  )
}

type SampleProps = { state: PartState; softStart?: string; isOpen?: boolean; word: string }

function Sample({ state, softStart = '0%', isOpen, word }: SampleProps) {
  return (
    <span className="timeline-sample">
      <span
        className="timeline-stretch"
        data-open={isOpen}
        style={{ '--soft-start': softStart, '--soft-end': '0%' } as CSSProperties}
      >
        <span className="timeline-part" data-state={state} />
      </span>
      {word}
    </span>
  )
}
