import type { ReactNode } from 'react'
import { cityLang } from '@/components/cities/city-emblem-line'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { StateWord } from '@/components/ui/state-word'
import { Table } from '@/components/ui/table'
import type { Problem } from '@/lib/cities/import/row-schema'
import type { PlannedRow } from '@/lib/cities/import/rules'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatCountry } from '@/lib/time/format'
import { FactChanges } from './fact-changes'
import { newCityTexts } from './fact-text'

type Kind<K extends PlannedRow['kind']> = Extract<PlannedRow, { kind: K }>
const ofKind = <K extends PlannedRow['kind']>(rows: readonly PlannedRow[], kind: K) =>
  rows.filter((row): row is Kind<K> => row.kind === kind)

/** The part of the page that shows the rows of a kind; questions stand where the import is confirmed. */
export const partOf = { new: 'new', change: 'changes', same: 'same', error: 'errors', ask: 'confirm' } as const

/** The rows of a table by what will happen to them: first those that somebody has to look at. */
export function RowsByOutcome({ rows, locale }: { rows: readonly PlannedRow[]; locale: Locale }) {
  const t = getTranslator(locale, 'registerImport')
  const shared = { locale }
  return (
    <>
      <RowTable
        id={partOf.error}
        title={t('draft.errors')}
        last={t('draft.correct')}
        rows={ofKind(rows, 'error')}
        {...shared}
      >
        {(row) => row.problems.map((problem) => <ProblemText key={problem.column} problem={problem} locale={locale} />)}
      </RowTable>
      <RowTable
        id={partOf.change}
        title={t('draft.changes')}
        last={t('draft.alter')}
        rows={ofKind(rows, 'change')}
        {...shared}
      >
        {(row) => <FactChanges before={row.city} after={row.changes} locale={locale} />}
      </RowTable>
      <RowTable id={partOf.new} title={t('draft.news')} last={t('draft.data')} rows={ofKind(rows, 'new')} {...shared}>
        {(row) => <NewCityFacts row={row} locale={locale} />}
      </RowTable>
      <RowTable id={partOf.same} title={t('draft.sames')} rows={ofKind(rows, 'same')} {...shared} />
    </>
  )
}

type RowTableProps<R> = {
  id: string
  title: string
  /** The heading of what `children` say of each row. */
  last?: string
  rows: R[]
  locale: Locale
  children?: (row: R) => ReactNode
}

function RowTable<R extends PlannedRow>({ id, title, last, rows, locale, children }: RowTableProps<R>) {
  const t = getTranslator(locale, 'registerImport')
  if (rows.length === 0) return null
  const columns = [
    { label: t('draft.line'), numeric: true },
    ...[t('draft.city'), t('draft.country'), last].flatMap((label) => (label ? [{ label }] : [])),
  ]
  return (
    <Section id={id} title={`${title} (${rows.length})`}>
      <MarginRow wide>
        <div className="import-rows">
          <Table label={title} columns={columns}>
            {rows.map((row) => (
              <tr key={row.line}>
                <td data-numeric data-label={t('draft.line')}>
                  {row.line}
                </td>
                <th scope="row">
                  <RowName row={row} locale={locale} />
                </th>
                <td>{countryText(row, locale)}</td>
                {children ? (
                  <td className="sans small">
                    {children(row)}
                    <DelegateText row={row} locale={locale} />
                  </td>
                ) : null}
              </tr>
            ))}
          </Table>
        </div>
      </MarginRow>
    </Section>
  )
}

/** The city's name: as the register has it where it is registered, else as the file has it. */
function RowName({ row, locale }: { row: PlannedRow; locale: Locale }) {
  const t = getTranslator(locale, 'registerImport')
  const isRegistered = row.kind === 'change' || row.kind === 'same'
  return (
    <>
      {isRegistered ? (
        <a href={`/${locale}/workspace/cities/${row.city.slug}`} lang={cityLang(row.city, locale)}>
          {row.city.name}
        </a>
      ) : (
        <span lang={row.kind === 'new' ? languageTags[row.city.language] : undefined}>{row.name || '—'}</span>
      )}
      {row.isNews ? (
        <span className="block">
          <StateWord tone="attention">{t('draft.isNews')}</StateWord>
        </span>
      ) : null}
    </>
  )
}

function countryText(row: PlannedRow, locale: Locale): string {
  const isKnown = row.kind === 'new' || row.kind === 'change' || row.kind === 'same'
  return isKnown ? formatCountry(row.city.country, locale) : row.country || '—'
}

/** "Latitude: “norte” não é um número válido." */
function ProblemText({ problem, locale }: { problem: Problem; locale: Locale }) {
  const t = getTranslator(locale, 'registerImport')
  const { column, code, text, line } = problem
  return (
    <p>
      <strong>{t(`columns.${column}`)}:</strong> {text ? `${t('draft.cell', { text })} ` : null}
      {code === 'sameAsLine' ? t('problems.sameAsLine', { line: String(line) }) : t(`problems.${code}`)}
    </p>
  )
}

function NewCityFacts({ row, locale }: { row: Kind<'new'>; locale: Locale }) {
  return <p>{newCityTexts(row.city, row.guesses, locale).join(' · ')}</p>
}

function DelegateText({ row: { delegate, kind }, locale }: { row: PlannedRow; locale: Locale }) {
  if (!delegate || kind === 'error') return null
  const name = [delegate.name, delegate.office, delegate.email].filter(Boolean).join(', ')
  return <p className="quiet">{getTranslator(locale, 'registerImport')('draft.delegate', { name })}</p>
}
