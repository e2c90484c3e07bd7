import type { ReactNode } from 'react'
import { MarginRow } from '@/components/layout/margin-row'
import { ActivityTitle, ActivityTitleNote } from '@/components/schedule/activity-title'
import { placeName } from '@/components/schedule/place-text'
import { ReasonLine } from '@/components/schedule/reason-line'
import { DateMark } from '@/components/ui/date-mark'
import type { Outcome, PromisedActivity, WhatHappened } from '@/lib/editions/happened'
import type { ContentActivity } from '@/lib/editions/plan-content'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { activityMark } from '@/lib/schedule/rules'
import { formatWhen } from '@/lib/time/format'

type EntryProps = { activity: ContentActivity; locale: Locale; children: ReactNode }

/** An activity with the mark of what became of it in the margin. */
function Entry({ activity, locale, children }: EntryProps) {
  const mark = activityMark(activity)
  return (
    <MarginRow
      as="li"
      margin={<DateMark state={mark} label={getTranslator(locale, 'schedule')(`marks.${mark}`)} />}
      rule="hair"
    >
      <h3>
        <ActivityTitle activity={activity} locale={locale} />
      </h3>
      <ActivityTitleNote activity={activity} locale={locale} />
      {children}
    </MarginRow>
  )
}

/** An activity that an edition promised, and what became of it. */
export function Promised({ activity, locale }: { activity: PromisedActivity; locale: Locale }) {
  const t = getTranslator(locale, 'editions')
  const { promised, now, outcome, moved, elsewhere, reason } = activity
  const placeIn = (place: ContentActivity['place']) =>
    placeName(place, locale) ?? getTranslator(locale, 'schedule')('online')
  return (
    <Entry activity={now ?? promised} locale={locale}>
      <p className="quiet">{t('promisedFor', { when: formatWhen(promised.when, locale) })}</p>
      <p>{now && !moved ? outcomeWords(now, outcome, locale) : t(`outcome.${outcome}`)}</p>
      {moved ? <p>{t('moved', { from: formatWhen(moved.from, locale), to: formatWhen(moved.to, locale) })}</p> : null}
      {elsewhere ? <p>{t('elsewhere', { from: placeIn(elsewhere.from), to: placeIn(elsewhere.to) })}</p> : null}
      <ReasonLine reason={reason} locale={locale} />
    </Entry>
  )
}

/** An activity that was not promised yet, and what became of it. */
export function Added({ added, locale }: { added: WhatHappened['added'][number]; locale: Locale }) {
  const { activity, outcome, reason } = added
  return (
    <Entry activity={activity} locale={locale}>
      <p>{outcomeWords(activity, outcome, locale)}</p>
      <ReasonLine reason={reason} locale={locale} />
    </Entry>
  )
}

/** "Held: 16 June 2016"; where it was not held, no date is told. */
export function outcomeWords({ when }: ContentActivity, outcome: Outcome, locale: Locale): string {
  const t = getTranslator(locale, 'editions')
  const words = t(`outcome.${outcome}`)
  if (outcome === 'held' || outcome === 'open') return t('heldOn', { outcome: words, when: formatWhen(when, locale) })
  return words
}
