import { EmptyState } from '@/components/ui/empty-state'
import { getTranslator } from '@/lib/i18n/translator'
import { attendanceChart } from '@/lib/reports/charts'
import { ReportChartRow } from './report-chart'
import { InLanguages, ReportPart, type ReportPartProps } from './report-part'

/** How many people came, and how each city took part. */
export function ReportAttendance({ content, words, ...languages }: ReportPartProps) {
  const { attendance } = content.totals
  return (
    <ReportPart {...languages} id="attendance" title="attendance">
      <InLanguages {...languages}>{words}</InLanguages>
      {attendance.meetings === 0 ? (
        <EmptyState>{getTranslator(languages.locale, 'reportOut')('noAttendance')}</EmptyState>
      ) : (
        <>
          <InLanguages {...languages}>
            {(language) => {
              const t = getTranslator(language, 'reportOut')
              return (
                <p>
                  {t('meetings', { meetings: attendance.meetings })} {t('sheet', attendance)}{' '}
                  {t('cities', { came: attendance.citiesThatCame, all: attendance.citiesOfUnit })}
                </p>
              )
            }}
          </InLanguages>
          <ReportChartRow {...languages} chartIn={(language) => attendanceChart(content, language)} />
        </>
      )}
    </ReportPart>
  )
}
