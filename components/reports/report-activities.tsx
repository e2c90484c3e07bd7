import type { ReactNode } from 'react'
import { MarginRow } from '@/components/layout/margin-row'
import { MonthShelf, ShelfItem } from '@/components/layout/month-shelf'
import { Section } from '@/components/layout/section'
import { ActivityTitle } from '@/components/schedule/activity-title'
import { Localized } from '@/components/text/localized'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { type ReportActivity, type ReportContent, reportOutcomes } from '@/lib/reports/report-content'
import { reportPlaceText } from '@/lib/reports/words'
import { activityMark } from '@/lib/schedule/rules'
import { whenText } from '@/lib/schedule/when-where'
import { formatWhen } from '@/lib/time/format'

type ActivitiesProps = { content: ReportContent; locale: Locale; words: ReactNode }

/** The activities by what became of them, in the order of the outcomes and then of the programme. */
export function ReportActivities({ content: { activities }, locale, words }: ActivitiesProps) {
  const t = getTranslator(locale, 'reportOut')
  return (
    <Section id="activities" title={t('activities')}>
      {words ? <MarginRow rule="hair">{words}</MarginRow> : null}
      {activities.length === 0 ? <EmptyState>{t('noActivities')}</EmptyState> : null}
      {reportOutcomes.map((outcome) => {
        const ofIt = activities.filter((activity) => activity.outcome === outcome)
        if (ofIt.length === 0) return null
        return (
          <MonthShelf key={outcome} id={`outcome-${outcome}`} month={t(`outcome.${outcome}`, { count: ofIt.length })}>
            {ofIt.map((activity) => (
              <Activity key={activity.id} activity={activity} locale={locale} />
            ))}
          </MonthShelf>
        )
      })}
    </Section>
  )
}

function Activity({ activity, locale }: { activity: ReportActivity; locale: Locale }) {
  const { when, zone, place, reason } = activity
  const mark = activityMark(activity)
  const editions = getTranslator(locale, 'editions')
  return (
    <ShelfItem
      mark={mark}
      markLabel={getTranslator(locale, 'schedule')(`marks.${mark}`)}
      title={<ActivityTitle activity={activity} locale={locale} />}
    >
      <p>
        {whenText(when, zone, locale)} · {reportPlaceText(place, locale)}
      </p>
      {changesOf(activity, locale).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {reason ? (
        <p>
          {editions('reason')} <Localized value={reason} locale={locale} />
        </p>
      ) : null}
    </ShelfItem>
  )
}

/** What differs from what was promised, and who was there. */
function changesOf({ promised, isAdded, moved, elsewhere, attendance }: ReportActivity, locale: Locale): string[] {
  const t = getTranslator(locale, 'reportOut')
  const editions = getTranslator(locale, 'editions')
  const lines = [
    // "From … to …" names the promise already.
    promised && !moved ? editions('promisedFor', { when: formatWhen(promised, locale) }) : null,
    isAdded ? t('added') : null,
    moved ? editions('moved', { from: formatWhen(moved.from, locale), to: formatWhen(moved.to, locale) }) : null,
    elsewhere
      ? editions('elsewhere', {
          from: reportPlaceText(elsewhere.from, locale),
          to: reportPlaceText(elsewhere.to, locale),
        })
      : null,
    attendance ? t('sheet', { onSite: attendance.onSite, remote: attendance.remote, guests: attendance.guests }) : null,
  ]
  return lines.filter((line) => line !== null)
}
