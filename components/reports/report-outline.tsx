import type { ReactNode } from 'react'
import { MarginRow } from '@/components/layout/margin-row'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { type NarrativePlace, narrativePlaces, type ReportContent, reportOutcomes } from '@/lib/reports/report-content'

type ReportOutlineProps = { content: ReportContent; locale: Locale; narrative: (place: NarrativePlace) => ReactNode }

/** A report in its numbers, with the places where people write. */
export function ReportOutline({ content, locale, narrative }: ReportOutlineProps) {
  return narrativePlaces.map((place) => (
    <MarginRow key={place} id={place} title={titleOf(place, locale)} rule="hair">
      {narrative(place)}
      <Lines lines={numbersOf(place, content, locale)} />
    </MarginRow>
  ))
}

function Lines({ lines }: { lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <ul className="stacked">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function titleOf(place: NarrativePlace, locale: Locale): string {
  return place === 'opening'
    ? getTranslator(locale, 'reportWriting')('opening')
    : getTranslator(locale, 'reportOut')(place)
}

function numbersOf(place: NarrativePlace, { totals }: ReportContent, locale: Locale): string[] {
  const t = getTranslator(locale, 'reportOut')
  const words = getTranslator(locale, 'reportWriting')
  const { activities, attendance, decisions, objectives } = totals
  switch (place) {
    case 'activities':
      if (activities.total === 0) return [t('noActivities')]
      return reportOutcomes
        .filter((outcome) => activities[outcome] > 0)
        .map((outcome) => t(`outcome.${outcome}`, { count: activities[outcome] }))
    case 'attendance':
      if (attendance.meetings === 0) return [t('noAttendance')]
      return [
        t('meetings', { meetings: attendance.meetings }),
        t('cities', { came: attendance.citiesThatCame, all: attendance.citiesOfUnit }),
      ]
    case 'decisions':
      return decisions.total === 0 ? [t('noDecisions')] : [words('decisions', { count: decisions.total })]
    case 'objectives':
      return objectives.total === 0
        ? [t('noObjectives')]
        : [words('reached', { reached: objectives.reached, total: objectives.total })]
    default:
      return []
  }
}
