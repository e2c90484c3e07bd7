import type { ReactNode } from 'react'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { MandateOfUnit } from '@/lib/mandates/queries'
import { drawTimeline, type Timeline, type TimelineLane } from '@/lib/mandates/timeline'
import { TimelineCounts, TimelineLines } from './timeline-lane'
import { TimelineLegend } from './timeline-legend'
import { offset, timelineTicks } from './timeline-scale'

/** With more cities than this, how many they were says more than a line for each. */
const drawnAtMost = 12

function isCounted({ role, rows }: TimelineLane<unknown>): boolean {
  return role === 'MEMBERSHIP' && rows.length > drawnAtMost
}

type MandateTimelineProps = {
  mandates: readonly MandateOfUnit[]
  locale: Locale
  /** YYYY-MM-DD in the network's zone. */
  today: string
  /** What belongs under the drawing, in words. */
  children?: ReactNode
}

/** Who held which role, drawn over the years. For the eye alone: the lists of the page say the same in words. Nothing without mandates. */
export function MandateTimeline({ mandates, locale, today, children }: MandateTimelineProps) {
  const timeline = drawTimeline(mandates, today)
  if (!timeline) return null
  const t = getTranslator(locale, 'mandates')
  return (
    <Section id="timeline" title={t('timeline.title')}>
      <div className="timeline" role="img" aria-label={t('timeline.drawn')}>
        <Years timeline={timeline} />
        {timeline.lanes.map((lane) => {
          const Lane = isCounted(lane) ? TimelineCounts : TimelineLines
          return (
            <MarginRow
              key={lane.role}
              wide
              rule="hair"
              margin={<span className="margin-title small-caps">{t(`roles.${lane.role}`)}</span>}
            >
              <Lane lane={lane} timeline={timeline} locale={locale} />
            </MarginRow>
          )
        })}
        <MarginRow wide>
          <div className="timeline-foot">
            <span {...offset(timeline.todayAt, timeline.days)}>{t('timeline.today')}</span>
          </div>
          <TimelineLegend lanes={timeline.lanes.filter((lane) => !isCounted(lane))} locale={locale} />
        </MarginRow>
      </div>
      {children}
    </Section>
  )
}

function Years({ timeline }: { timeline: Timeline<unknown> }) {
  return (
    <MarginRow wide>
      <div className="timeline-years">
        {timelineTicks(timeline).map(({ year, at, isMinor }) => (
          <span key={year} data-minor={isMinor || undefined} {...offset(at, timeline.days)}>
            {year}
          </span>
        ))}
      </div>
    </MarginRow>
  )
}
