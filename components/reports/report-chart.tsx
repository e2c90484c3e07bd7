import { Table } from '@/components/ui/table'
import { drawBars } from '@/lib/charts/bar-chart'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import type { ReportChart } from '@/lib/reports/charts'
import { InLanguages, type ReportLanguages } from './report-part'

type ChartProps = ReportLanguages & { chartIn: (language: Locale) => ReportChart | null }

/** A chart of a report in each of the languages, drawn and as a table; nothing where there is nothing to count. */
export function ReportChartRow({ chartIn, ...languages }: ChartProps) {
  return (
    <InLanguages {...languages} wide>
      {(language) => {
        const chart = chartIn(language)
        return chart ? <Chart chart={chart} /> : null
      }}
    </InLanguages>
  )
}

function Chart({ chart }: { chart: ReportChart }) {
  const notes = [chart.means, chart.table.note].filter((note) => note !== null)
  return (
    <figure className="chart">
      {isNamedAbove(chart) ? <figcaption className="chart-name">{chart.title}</figcaption> : null}
      <Drawing chart={chart} />
      <ChartTable chart={chart} />
      {notes.length > 0 ? <p className="sans small quiet">{notes.join(' ')}</p> : null}
    </figure>
  )
}

const langOf = (lang: Locale | undefined) => lang && languageTags[lang]

/** What is counted first is filled and what is counted second is outlined: no colour says it, so it says it on paper and at night too. */
function Drawing({ chart: { title, describes, drawn } }: { chart: ReportChart }) {
  const { width, height, bars, axes, words } = drawBars(drawn)
  return (
    <svg className="chart-drawing" viewBox={`0 0 ${width} ${height}`} role="img">
      <title>{title}</title>
      <desc>{describes}</desc>
      {axes.map(({ x, y, height: length }) => (
        <path key={y} className="chart-axis" d={`M${x} ${y}v${length}`} />
      ))}
      {bars.map(({ look, ...box }) => (
        <rect key={`${look} ${box.x} ${box.y}`} className={look === 'full' ? 'chart-full' : 'chart-open'} {...box} />
      ))}
      {words.map(({ text, lang, x, y }) => (
        <text key={`${x} ${y}`} x={x} y={y} lang={langOf(lang)}>
          {text}
        </text>
      ))}
    </svg>
  )
}

/** Where the part of the report does not name it already, and the table says nothing more. */
const isNamedAbove = ({ title, table }: ReportChart) => table.caption === title

function ChartTable({ chart }: { chart: ReportChart }) {
  const { caption, columns, rows } = chart.table
  const [, ...counts] = columns
  return (
    <Table
      label={caption}
      caption={isNamedAbove(chart) ? undefined : caption}
      columns={columns.map(({ label, isNumber }) => ({ label, numeric: isNumber }))}
    >
      {rows.map(({ head, cells }) => (
        <tr key={head.text}>
          <th scope="row" lang={langOf(head.lang)}>
            {head.text}
          </th>
          {counts.map(({ label, isNumber }, index) => (
            <td key={label} data-label={label} data-numeric={isNumber || undefined}>
              {cells[index]}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  )
}
