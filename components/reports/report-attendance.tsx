import type { ReactNode } from 'react'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { ReportContent } from '@/lib/reports/report-content'
import { AttendanceChart } from './attendance-chart'

type AttendanceProps = { content: ReportContent; locale: Locale; words: ReactNode }

/** How many people came, and how each city took part. */
export function ReportAttendance({ content, locale, words }: AttendanceProps) {
  const t = getTranslator(locale, 'reportOut')
  const { attendance } = content.totals
  return (
    <Section id="attendance" title={t('attendance')}>
      {words ? <MarginRow rule="hair">{words}</MarginRow> : null}
      {attendance.meetings === 0 ? (
        <EmptyState>{t('noAttendance')}</EmptyState>
      ) : (
        <>
          <MarginRow rule="hair">
            <p>
              {t('meetings', { meetings: attendance.meetings })} {t('sheet', attendance)}{' '}
              {t('cities', { came: attendance.citiesThatCame, all: attendance.citiesOfUnit })}
            </p>
          </MarginRow>
          <MarginRow rule="hair" wide>
            <AttendanceChart content={content} locale={locale} />
            <p className="sans small quiet">{t('attendanceMeans')}</p>
          </MarginRow>
        </>
      )}
    </Section>
  )
}
