import { StateWord } from '@/components/ui/state-word'
import { getTranslator } from '@/lib/i18n/translator'
import { activityState } from '@/lib/schedule/rules'
import type { ActivityView } from '@/lib/schedule/view'
import { formatWhenInYear } from '@/lib/time/format'
import { stateTones } from './activity-item'
import { ActivityTitle } from './activity-title'
import { placeName } from './place-text'
import type { ShownSchedule } from './shown-schedule'

type EntryProps = { activity: ActivityView; shown: ShownSchedule }

/** An activity's name in a table, leading to its page. */
export function EntryTitle({ activity, shown: { hrefOf, locale } }: EntryProps) {
  return (
    <a className="entry-title" href={hrefOf(activity)}>
      <ActivityTitle activity={activity} locale={locale} />
    </a>
  )
}

/**
 * What a table says under an activity's name: when (`year`: the year stands above; `hours`: the day does), where, whose it is, and what became of
 * it where that makes people change their plans.
 */
export function EntryDetail({ activity, shown, date }: EntryProps & { date: 'year' | 'hours' }) {
  const { locale, now, ofUnits } = shown
  const { startTime, endTime, startsOn, endsOn } = activity.when
  const hours = startTime && startsOn === endsOn ? `${startTime}${endTime ? `–${endTime}` : ''}` : null
  const when = date === 'year' ? formatWhenInYear(activity.when, locale) : hours
  const parts = [when, placeName(activity.place, locale), ofUnits ? activity.unit.acronym : null]
  const state = activityState(activity, now)
  const isChanged = state === 'POSTPONED' || state === 'CANCELLED'
  return (
    <span className="entry-detail">
      {parts.filter((part) => part !== null).join(' · ')}
      {isChanged ? (
        <>
          {' · '}
          <StateWord tone={stateTones[state]}>{getTranslator(locale, 'schedule')(`states.${state}`)}</StateWord>
        </>
      ) : null}
    </span>
  )
}
