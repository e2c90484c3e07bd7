import type { BarChart } from '@/lib/charts/bar-chart'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { activityKinds } from '@/lib/schedule/kinds'
import { formatMonths, formatNumber } from '@/lib/time/format'
import { yearOf } from '@/lib/time/when'
import { countByKind, countByMonth } from './chart-counts'
import { objectiveStates, type ReportContent } from './report-content'

/** A drawing of some of a report's counts with the table that says the same in numbers, in one language. */
export type ReportChart = {
  title: string
  /** What the drawing shows, for who does not see it. */
  describes: string
  drawn: BarChart
  table: {
    caption: string
    /** The first one names the row. */
    columns: { label: string; isNumber: boolean }[]
    rows: { head: { text: string; lang?: Locale }; cells: string[] }[]
    /** What it leaves out, or says otherwise than the drawing; null where that goes without saying. */
    note: string | null
  }
  /** What is counted, and what is not; null where that goes without saying. */
  means: string | null
}

/** The activities by the months of the period; null where there are none to count. */
export function monthChart(content: ReportContent, locale: Locale): ReportChart | null {
  const lines = countByMonth(content)
  const counted = lines.filter(({ held, others }) => held + others > 0)
  if (counted.length === 0) return null
  const t = getTranslator(locale, 'reportOut')
  const kindNames = getTranslator(locale, 'schedule')
  const { startsOn, endsOn } = content.period
  const withYear = yearOf(startsOn) !== yearOf(endsOn)
  const nameOf = (month: string | null) =>
    month ? formatMonths(`${month}-01`, `${month}-01`, locale, withYear) : t('charts.noMonth')
  return {
    title: t('charts.byMonth'),
    describes: t('charts.byMonthDrawn'),
    drawn: {
      legend: [t('charts.held'), t('charts.notHeld')],
      labels: withYear ? 144 : 116,
      rows: counted.map(({ month, held, others }) => ({
        label: { text: nameOf(month) },
        ...{ full: held, open: others, value: formatNumber(held + others, locale) },
      })),
    },
    table: {
      caption: t('charts.byMonth'),
      columns: [
        { label: t('charts.month'), isNumber: false },
        ...countColumns(locale),
        { label: t('charts.kinds'), isNumber: false },
      ],
      rows: counted.map(({ month, held, others, kinds }) => ({
        head: { text: nameOf(month) },
        cells: [
          ...countCells(held, others, locale),
          activityKinds
            .filter((kind) => kinds[kind])
            .map((kind) => t('numbers.counted', { words: kindNames(`kinds.${kind}`), count: kinds[kind] ?? 0 }))
            .join(' · '),
        ],
      })),
      note: counted.length < lines.length ? t('charts.otherMonths') : null,
    },
    means: [t('charts.means'), ...(counted.some(({ month }) => month === null) ? [t('charts.noMonthMeans')] : [])].join(
      ' ',
    ),
  }
}

/** The activities by what they are; null where there are none to count. */
export function kindChart(content: ReportContent, locale: Locale): ReportChart | null {
  const lines = countByKind(content)
  if (lines.length === 0) return null
  const t = getTranslator(locale, 'reportOut')
  const kindNames = getTranslator(locale, 'schedule')
  return {
    title: t('charts.byKind'),
    describes: t('charts.byKindDrawn'),
    drawn: {
      legend: [t('charts.held'), t('charts.notHeld')],
      labels: 144,
      rows: lines.map(({ kind, held, others }) => ({
        label: { text: kindNames(`kinds.${kind}`) },
        ...{ full: held, open: others, value: formatNumber(held + others, locale) },
      })),
    },
    table: {
      caption: t('charts.byKind'),
      columns: [{ label: t('charts.kind'), isNumber: false }, ...countColumns(locale)],
      rows: lines.map(({ kind, held, others }) => ({
        head: { text: kindNames(`kinds.${kind}`) },
        cells: countCells(held, others, locale),
      })),
      note: null,
    },
    means: t('charts.kindsMean'),
  }
}

function countColumns(locale: Locale) {
  const t = getTranslator(locale, 'reportOut')
  return [
    { label: t('activities'), isNumber: true },
    { label: t('charts.held'), isNumber: true },
  ]
}

function countCells(held: number, others: number, locale: Locale): string[] {
  return [formatNumber(held + others, locale), formatNumber(held, locale)]
}

/** How many objectives are how far; null where there are none. */
export function objectiveChart({ objectives }: ReportContent, locale: Locale): ReportChart | null {
  if (objectives.length === 0) return null
  const t = getTranslator(locale, 'reportOut')
  const progress = getTranslator(locale, 'progress')
  const lines = objectiveStates.map((state) => ({
    name: progress(`state.${state}`),
    numbers: objectives.filter((objective) => objective.state === state).map(({ number }) => number),
  }))
  return {
    title: t('charts.byState'),
    describes: t('charts.byStateDrawn'),
    drawn: {
      legend: null,
      labels: 144,
      rows: lines.map(({ name, numbers: { length } }) => ({
        label: { text: name },
        ...{ full: length, open: 0, value: formatNumber(length, locale) },
      })),
    },
    table: {
      caption: t('charts.byState'),
      columns: [
        { label: t('column.state'), isNumber: false },
        { label: t('objectives'), isNumber: true },
        { label: t('charts.which'), isNumber: false },
      ],
      rows: lines.map(({ name, numbers }) => ({
        head: { text: name },
        cells: [
          formatNumber(numbers.length, locale),
          numbers.map((number) => formatNumber(number, locale)).join(', ') || '–',
        ],
      })),
      note: null,
    },
    means: null,
  }
}

const columnsOfCities = ['onSite', 'remote', 'excused', 'absent', 'people'] as const

/** At how many meetings each city was; null where nobody recorded it. */
export function attendanceChart({ attendanceByCity }: ReportContent, locale: Locale): ReportChart | null {
  if (attendanceByCity.length === 0) return null
  const t = getTranslator(locale, 'reportOut')
  const number = (count: number) => formatNumber(count, locale)
  return {
    title: t('attendance'),
    describes: t('attendanceDrawn'),
    drawn: {
      legend: [t('column.onSite'), t('column.remote')],
      labels: 'above',
      rows: attendanceByCity.map(({ city, onSite, remote }) => ({
        label: { text: city.name, lang: city.language },
        ...{ full: onSite, open: remote, value: `${number(onSite)} + ${number(remote)}` },
      })),
    },
    table: {
      caption: t('attendanceCaption'),
      columns: [
        { label: t('column.city'), isNumber: false },
        ...columnsOfCities.map((key) => ({ label: t(`column.${key}`), isNumber: true })),
      ],
      rows: attendanceByCity.map((line) => ({
        head: { text: line.city.name, lang: line.city.language },
        cells: columnsOfCities.map((key) => number(line[key])),
      })),
      note: t('attendanceMeans'),
    },
    means: null,
  }
}
