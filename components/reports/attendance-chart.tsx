import { Table } from '@/components/ui/table'
import { stackBars } from '@/lib/charts/bars'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { ReportCityAttendance, ReportContent } from '@/lib/reports/report-content'
import { formatNumber } from '@/lib/time/format'

type AttendanceChartProps = { content: Pick<ReportContent, 'attendanceByCity'>; locale: Locale }

/** At how many meetings each city was, drawn and as a table; nothing where nobody recorded it. */
export function AttendanceChart({ content: { attendanceByCity }, locale }: AttendanceChartProps) {
  if (attendanceByCity.length === 0) return null
  return (
    <figure className="chart">
      <Drawing lines={attendanceByCity} locale={locale} />
      <AttendanceTable lines={attendanceByCity} locale={locale} />
    </figure>
  )
}

type LinesProps = { lines: readonly ReportCityAttendance[]; locale: Locale }

const [WIDTH, ROW, LEGEND, BAR] = [320, 40, 28, 10]
/** What is left for the bars beside their numbers. */
const ROOM = WIDTH - 56

/** On site is filled and remote is outlined: no colour says it, so it says it on paper and at night too. */
function Drawing({ lines, locale }: LinesProps) {
  const t = getTranslator(locale, 'reportOut')
  const bars = stackBars(
    lines.map(({ onSite, remote }) => [onSite, remote]),
    ROOM,
  )
  const height = LEGEND + ROW * lines.length
  return (
    <svg className="chart-drawing" viewBox={`0 0 ${WIDTH} ${height}`} role="img">
      <title>{t('attendance')}</title>
      <desc>{t('attendanceDrawn')}</desc>
      <rect className="chart-full" x="0.5" y="3" width="12" height={BAR} />
      <text x="18" y="13">
        {t('column.onSite')}
      </text>
      <rect className="chart-open" x="140.5" y="3" width="12" height={BAR} />
      <text x="158" y="13">
        {t('column.remote')}
      </text>
      {lines.map((line, index) => {
        const [onSite, remote] = bars[index] ?? []
        const top = LEGEND + ROW * index
        const y = top + 19
        return (
          <g key={line.city.slug}>
            <text x="0" y={top + 13} lang={languageTags[line.city.language]}>
              {line.city.name}
            </text>
            <path className="chart-axis" d={`M0.5 ${y - 1}v${BAR + 2}`} />
            {onSite?.width ? <rect className="chart-full" x="0.5" y={y} width={onSite.width} height={BAR} /> : null}
            {remote?.width ? (
              <rect className="chart-open" x={remote.x + 0.5} y={y} width={remote.width} height={BAR} />
            ) : null}
            <text x={(remote?.x ?? 0) + (remote?.width ?? 0) + 8} y={y + BAR}>
              {formatNumber(line.onSite, locale)} + {formatNumber(line.remote, locale)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

const counted = ['onSite', 'remote', 'excused', 'absent', 'people'] as const

function AttendanceTable({ lines, locale }: LinesProps) {
  const t = getTranslator(locale, 'reportOut')
  const columns = counted.map((key) => ({ label: t(`column.${key}`), numeric: true }))
  return (
    <Table
      label={t('attendanceCaption')}
      caption={t('attendanceCaption')}
      columns={[{ label: t('column.city') }, ...columns]}
    >
      {lines.map((line) => (
        <tr key={line.city.slug}>
          <th scope="row" lang={languageTags[line.city.language]}>
            {line.city.name}
          </th>
          {counted.map((key) => (
            <td key={key} data-label={t(`column.${key}`)} data-numeric>
              {formatNumber(line[key], locale)}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  )
}
