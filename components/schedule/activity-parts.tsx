import type { ReactNode } from 'react'
import { NumberedItem, NumberedList } from '@/components/layout/numbered-list'
import { Localized } from '@/components/text/localized'
import { DateMark } from '@/components/ui/date-mark'
import { StateWord } from '@/components/ui/state-word'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { LinkedItemView } from '@/lib/schedule/activity-queries'
import type { DateStep } from '@/lib/schedule/date-history'
import { activityMark, activityState, awaitsDate } from '@/lib/schedule/rules'
import type { ActivityView, PlaceView } from '@/lib/schedule/view'
import { formatCountry, formatDate, formatWhen, formatZone } from '@/lib/time/format'
import { todayIn, type When, whenInZone } from '@/lib/time/when'
import { stateTones, WhenText } from './activity-item'

type PartProps = { activity: ActivityView; locale: Locale; now: Date }

/** The date with its mark; with hours, also whose they are, and the reader's own where they differ; without a day, that it is still to come. */
export function ActivityDate({ activity, locale, now, readerZone }: PartProps & { readerZone?: string }) {
  const t = getTranslator(locale, 'schedule')
  const mark = activityMark(activity)
  const { when } = activity
  return (
    <>
      <DateMark state={mark} label={t(`marks.${mark}`)} /> <WhenText activity={activity} locale={locale} />
      {when.precision === 'TIME' && when.timeZone ? (
        <span className="quiet"> ({formatZone(when.timeZone, locale)})</span>
      ) : null}
      {awaitsDate(activity, now) ? <span className="quiet"> · {t('dateToBeConfirmed')}</span> : null}
      {readerZone ? <ReaderTime when={when} zone={readerZone} locale={locale} /> : null}
    </>
  )
}

/** The hours where the reader is, from her profile; nothing where they are the same. */
export function ReaderTime({ when, zone, locale }: { when: When; zone: string; locale: Locale }) {
  const own = whenInZone(when, zone)
  if (!own) return null
  const words = { when: formatWhen(own, locale), zone: formatZone(zone, locale) }
  return <span className="reader-time">{getTranslator(locale, 'scheduleViews')('yourTime', words)}</span>
}

/** "Canoas, Brasil", the city leading to its page, "e on-line"; says so when the place is open. */
export function ActivityPlace({ place, locale }: { place: PlaceView; locale: Locale }) {
  const t = getTranslator(locale, 'schedule')
  const country = place.city?.country ?? place.country
  const name: ReactNode = place.city ? (
    <a href={`/${locale}/cities/${place.city.slug}`} lang={languageTags[place.city.language]}>
      {place.city.name}
    </a>
  ) : (
    place.name
  )
  if (!name) return place.isOnline ? t('online') : <span className="quiet">{t('placeOpen')}</span>
  return (
    <>
      {name}
      {country ? `, ${formatCountry(country, locale)}` : null}
      {place.isOnline ? `, ${t('alsoOnline')}` : null}
    </>
  )
}

/** What can truly be said of its state, with the reason where one was given. */
export function ActivityState({ activity, locale, now }: PartProps) {
  const state = activityState(activity, now)
  return (
    <>
      <StateWord tone={stateTones[state]}>{getTranslator(locale, 'schedule')(`states.${state}`)}</StateWord>
      {activity.statusReason ? <Localized value={activity.statusReason} locale={locale} as="p" /> : null}
    </>
  )
}

/** Objectives or axes with their numbers in the plan. */
export function LinkedItems({ items, locale }: { items: LinkedItemView[]; locale: Locale }) {
  return (
    <NumberedList>
      {items.map((item) => (
        <NumberedItem key={item.id} number={item.position}>
          <Localized value={item.text} locale={locale} as="p" />
        </NumberedItem>
      ))}
    </NumberedList>
  )
}

/** "junho de 2016 → 16 de junho de 2016", one line for each step, the first one first. */
export function DateSteps({ steps, zone, locale }: { steps: DateStep[]; zone: string; locale: Locale }) {
  const t = getTranslator(locale, 'schedule')
  return (
    <ol className="date-steps">
      {steps.map((step) => (
        <li key={step.at.getTime()}>
          {t('dateStep', { from: formatWhen(step.from, locale), to: formatWhen(step.to, locale) })}{' '}
          <span className="quiet small">
            {t(step.byPoll ? 'dateStepByPoll' : 'dateStepOn', { date: formatDate(todayIn(zone, step.at), locale) })}
          </span>
        </li>
      ))}
    </ol>
  )
}
