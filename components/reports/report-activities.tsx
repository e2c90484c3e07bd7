import { MonthShelf, ShelfItem } from '@/components/layout/month-shelf'
import { PairedShelf, PairedShelfItem } from '@/components/layout/paired-shelf'
import { ActivityTitle, ActivityTitleNote } from '@/components/schedule/activity-title'
import { ReasonLine } from '@/components/schedule/reason-line'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { kindChart, monthChart } from '@/lib/reports/charts'
import { type ReportActivity, reportOutcomes } from '@/lib/reports/report-content'
import { activityTexts } from '@/lib/reports/words'
import { activityMark } from '@/lib/schedule/rules'
import { ReportChartRow } from './report-chart'
import { InLanguages, type ReportLanguages, ReportPart, type ReportPartProps } from './report-part'

/** The activities by what became of them, in the order of the outcomes and then of the programme. */
export function ReportActivities({ content, words, ...languages }: ReportPartProps) {
  const { activities } = content
  const { locale, second } = languages
  return (
    <ReportPart {...languages} id="activities" title="activities">
      <InLanguages {...languages}>{words}</InLanguages>
      {activities.length === 0 ? <EmptyState>{getTranslator(locale, 'reportOut')('noActivities')}</EmptyState> : null}
      <ReportChartRow {...languages} chartIn={(language) => monthChart(content, language)} />
      <ReportChartRow {...languages} chartIn={(language) => kindChart(content, language)} />
      {reportOutcomes.map((outcome) => {
        const ofIt = activities.filter((activity) => activity.outcome === outcome)
        if (ofIt.length === 0) return null
        const title = (language: Locale) =>
          getTranslator(language, 'reportOut')(`outcome.${outcome}`, { count: ofIt.length })
        const entries = ofIt.map((activity) => <Activity key={activity.id} activity={activity} {...languages} />)
        return second ? (
          <PairedShelf key={outcome} locale={locale} second={second} title={title}>
            {entries}
          </PairedShelf>
        ) : (
          <MonthShelf key={outcome} id={`outcome-${outcome}`} month={title(locale)}>
            {entries}
          </MonthShelf>
        )
      })}
    </ReportPart>
  )
}

function Activity({ activity, locale, second }: ReportLanguages & { activity: ReportActivity }) {
  const mark = activityMark(activity)
  const markLabel = getTranslator(locale, 'schedule')(`marks.${mark}`)
  const titleIn = (language: Locale) => <ActivityTitle activity={activity} locale={language} />
  if (second) {
    return (
      <PairedShelfItem mark={mark} markLabel={markLabel} locale={locale} second={second} title={titleIn}>
        {(language) => <Became activity={activity} locale={language} />}
      </PairedShelfItem>
    )
  }
  return (
    <ShelfItem mark={mark} markLabel={markLabel} title={titleIn(locale)}>
      <Became activity={activity} locale={locale} />
    </ShelfItem>
  )
}

/** When and where it is, and what became of it. */
function Became({ activity, locale }: { activity: ReportActivity; locale: Locale }) {
  return (
    <>
      <ActivityTitleNote activity={activity} locale={locale} />
      {activityTexts(activity, locale).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ReasonLine reason={activity.reason} locale={locale} />
    </>
  )
}
