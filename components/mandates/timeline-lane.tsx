import type { CSSProperties } from 'react'
import { cityLang } from '@/components/cities/city-emblem-line'
import type { CityName } from '@/lib/cities/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { countOn, type Stretch, type Timeline, type TimelineLane, type TimelineRow } from '@/lib/mandates/timeline'
import { offset, share, timelineTicks } from './timeline-scale'

type LaneProps = { lane: TimelineLane<CityName>; timeline: Timeline<CityName>; locale: Locale }

/** A lane with a line for each of its rows, the years as hairlines behind them. */
export function TimelineLines({ lane, timeline, locale }: LaneProps) {
  return (
    <div className="timeline-lane" data-role={lane.role}>
      {timelineTicks(timeline).map(({ year, at }) => (
        <span key={year} className="timeline-year" {...offset(at, timeline.days)} />
      ))}
      <span className="timeline-today" {...offset(timeline.todayAt, timeline.days)} />
      {lane.rows.map((row) => (
        <TimelineLine key={`${row.city?.id} ${row.stretches[0]?.at}`} row={row} days={timeline.days} locale={locale} />
      ))}
    </div>
  )
}

/** A lane of which only is told how many cities hold the role at the end of each year: many lines would say less. */
export function TimelineCounts({ lane, timeline, locale }: LaneProps) {
  const last = (year: number) => (timeline.years.find((one) => one.year === year + 1)?.at ?? timeline.days) - 1
  // What the years to come will bring is not known.
  const ticks = timelineTicks(timeline).filter(({ at }) => at <= timeline.todayAt)
  return (
    <div className="timeline-lane">
      <span className="timeline-today" {...offset(timeline.todayAt, timeline.days)} />
      <p className="sans small quiet">{getTranslator(locale, 'mandates')('timeline.counts')}</p>
      <div className="timeline-years" data-counts>
        {ticks.map(({ year, at, isMinor }) => (
          <span key={year} data-minor={isMinor || undefined} {...offset(at, timeline.days)}>
            {countOn(lane, Math.min(last(year), timeline.todayAt))}
          </span>
        ))}
      </div>
    </div>
  )
}

/** A name over its line. It begins where the line does, or ends where it does when the line begins late. */
function TimelineLine({ row, days, locale }: { row: TimelineRow<CityName>; days: number; locale: Locale }) {
  const { city, isActing, stretches } = row
  const t = getTranslator(locale, 'mandates')
  const [first] = stretches
  const last = stretches.at(-1)
  if (!first || !last) return null
  const isLate = first.at > days * 0.66
  return (
    <div className="timeline-line">
      <span
        className="timeline-name"
        data-side={isLate ? 'end' : 'start'}
        style={{ '--at': isLate ? share(days - last.at - last.days, days) : share(first.at, days) } as CSSProperties}
      >
        {city ? <span lang={cityLang(city, locale)}>{city.name}</span> : <i>{t('timeline.vacant')}</i>}
        {isActing ? <span className="sans small quiet"> {t('timeline.acting')}</span> : null}
      </span>
      <span className="timeline-track">
        {stretches.map((stretch) => (
          <StretchBar key={stretch.at} stretch={stretch} days={days} />
        ))}
      </span>
    </div>
  )
}

function StretchBar({ stretch, days }: { stretch: Stretch; days: number }) {
  const place = {
    '--at': share(stretch.at, days),
    '--long': share(stretch.days, days),
    '--soft-start': share(stretch.softStart, stretch.days),
    '--soft-end': share(stretch.softEnd, stretch.days),
  } as CSSProperties
  return (
    <span className="timeline-stretch" data-open={stretch.isOpen || undefined} style={place}>
      {stretch.parts.map((part) => (
        <span
          key={part.at}
          className="timeline-part"
          data-state={part.state}
          style={{ '--long': share(part.days, stretch.days) } as CSSProperties}
        />
      ))}
    </span>
  )
}
