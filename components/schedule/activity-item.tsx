import type { ReactNode } from 'react'
import { ShelfItem } from '@/components/layout/month-shelf'
import { StateWord, type StateWordProps } from '@/components/ui/state-word'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { activityMark, activityState, awaitsDate } from '@/lib/schedule/rules'
import type { ActivityView, ShownActivity } from '@/lib/schedule/view'
import { formatWhen, formatZone, machineWhen } from '@/lib/time/format'
import { ActivityTitle, ActivityTitleNote } from './activity-title'
import { placeLine, placeName } from './place-text'

export type ActivityLinesProps = {
  activity: ShownActivity
  locale: Locale
  now: Date
  /** How much is said of the date: `shelf` when the month stands beside it already, `full` in a list without months. */
  date: 'shelf' | 'full'
  /** `plan`: the document's own words, and a state only when something has become of it; `schedule`: kinds and state always. */
  detail: 'plan' | 'schedule'
  /** Whether it says whose it is, in a list of several units' activities. */
  withUnit?: boolean
}

export type ActivityItemProps = ActivityLinesProps & {
  /** Where the title leads; null for nowhere. */
  href: string | null
  /** Further lines: what can be done with it. */
  children?: ReactNode
}

/** An activity as one entry of a list: its mark, its title, when and where, what became of it. */
export function ActivityItem({ href, children, ...lines }: ActivityItemProps) {
  const { activity, locale } = lines
  const mark = activityMark(activity)
  return (
    <ShelfItem
      // An activity's slug is its own in its unit only.
      id={lines.withUnit ? `activity-${activity.unit.slug}-${activity.slug}` : `activity-${activity.slug}`}
      mark={mark}
      markLabel={getTranslator(locale, 'schedule')(`marks.${mark}`)}
      title={<TitleLink activity={activity} locale={locale} href={href} />}
    >
      <ActivityLines {...lines} />
      {children}
    </ShelfItem>
  )
}

type TitleLinkProps = { activity: ShownActivity; locale: Locale; href: string | null }

/** An activity's title, leading to its page where it has one. */
export function TitleLink({ activity, locale, href }: TitleLinkProps) {
  const title = <ActivityTitle activity={activity} locale={locale} />
  return href ? <a href={href}>{title}</a> : title
}

/** What stands under an activity's title. */
export function ActivityLines({ activity, locale, now, date, detail, withUnit = false }: ActivityLinesProps) {
  const { precision } = activity.when
  const showsDate = date === 'full' || precision === 'DAY' || precision === 'TIME'
  const facts = detail === 'plan' ? placeLine(activity.place, locale) : factsLine(activity, locale, withUnit)
  return (
    <>
      <ActivityTitleNote activity={activity} locale={locale} />
      {showsDate ? (
        <p>
          <WhenText activity={activity} locale={locale} />
          {detail === 'schedule' && activity.when.timeZone ? ` (${formatZone(activity.when.timeZone, locale)})` : null}
        </p>
      ) : null}
      {facts ? <p>{facts}</p> : null}
      <StateLine activity={activity} locale={locale} now={now} detail={detail} />
    </>
  )
}

/** "Canoas, Brasil · Reunião · UTPEAM": where, of what kind, whose. */
function factsLine(activity: ShownActivity, locale: Locale, withUnit: boolean): string {
  const t = getTranslator(locale, 'schedule')
  const { place, kinds, unit } = activity
  const parts = [
    placeName(place, locale),
    place.isOnline ? t('online') : null,
    ...kinds.map((kind) => t(`kinds.${kind}`)),
    withUnit ? unit.acronym : null,
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

/** The date in words; marked up for machines where it is one day, month or year. */
export function WhenText({ activity, locale }: { activity: Pick<ActivityView, 'when'>; locale: Locale }) {
  const machine = machineWhen(activity.when)
  const text = formatWhen(activity.when, locale)
  return machine ? <time dateTime={machine}>{text}</time> : <span>{text}</span>
}

function StateLine({ activity, locale, now, detail }: Omit<ActivityLinesProps, 'date'>) {
  const t = getTranslator(locale, 'schedule')
  const state = activityState(activity, now)
  if (detail === 'plan' && (state === 'TENTATIVE' || state === 'UNRECORDED')) return null
  return (
    <p>
      <StateWord tone={stateTones[state]}>{t(`states.${state}`)}</StateWord>
      {detail === 'schedule' && awaitsDate(activity, now) ? ` · ${t('dateToBeConfirmed')}` : null}
    </p>
  )
}

/** Only what makes people change their plans takes the colour of attention. */
export const stateTones = {
  TENTATIVE: 'quiet',
  CONFIRMED: 'accent',
  HELD: 'plain',
  POSTPONED: 'attention',
  CANCELLED: 'attention',
  UNRECORDED: 'quiet',
} as const satisfies Record<string, StateWordProps['tone']>
