import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import type { DraftView } from '@/lib/cities/import/queries'
import type { PlannedRow } from '@/lib/cities/import/rules'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatInstant } from '@/lib/time/format'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { importHref } from './addresses'
import { ConfirmForm } from './confirm-form'
import { partOf, RowsByOutcome } from './planned-rows'

export type ImportViewProps<V> = { view: V; locale: Locale; place: EditPlace; networkName: string; timeZone: string }

/** What a table would do to the register, row by row, with the way to let it happen. */
export function DraftImport({ view, locale, place, networkName, timeZone }: ImportViewProps<DraftView>) {
  const t = getTranslator(locale, 'registerImport')
  const file = view.fileName ?? t('list.pasted')
  return (
    <Page
      eyebrow={networkName}
      title={t('draft.title')}
      lead={t('draft.lead', { count: view.rows.length })}
      below={
        <p className="quiet">
          {t('draft.read', {
            file,
            person: view.person ?? t('list.somebody'),
            date: formatInstant(view.endsAt, locale, timeZone),
          })}
        </p>
      }
    >
      <Summary view={view} locale={locale} place={place} />
      <RowsByOutcome rows={view.rows} locale={locale} />
      <ReadColumns view={view} locale={locale} />
    </Page>
  )
}

const kinds = ['new', 'change', 'ask', 'same', 'error'] as const satisfies PlannedRow['kind'][]

/** How many rows will do what, and the confirmation. */
function Summary({ view, locale, place }: Pick<ImportViewProps<DraftView>, 'view' | 'locale' | 'place'>) {
  const t = getTranslator(locale, 'registerImport')
  const counts = kinds.map((kind) => [kind, view.rows.filter((row) => row.kind === kind).length] as const)
  const doesSomething = view.rows.some(({ kind }) => kind === 'new' || kind === 'change' || kind === 'ask')
  return (
    <Section id="import" title={t('draft.summary')}>
      <MarginRow rule="hair">
        <ul>
          {counts.map(([kind, count]) =>
            count > 0 ? (
              <li key={kind}>
                <a href={`#${partOf[kind]}`}>{t(`draft.${kind}`, { count })}</a>
              </li>
            ) : null,
          )}
        </ul>
      </MarginRow>
      <MarginRow id="confirm" title={t('draft.confirm')} rule="hair">
        {doesSomething ? (
          <ConfirmForm view={view} locale={locale} returnTo={place.saved('import')} />
        ) : (
          <EmptyState action={<a href={importHref(locale)}>{t('draft.again')}</a>}>{t('draft.nothing')}</EmptyState>
        )}
      </MarginRow>
    </Section>
  )
}

/** As what each column of the table was read. */
function ReadColumns({ view, locale }: { view: DraftView; locale: Locale }) {
  const t = getTranslator(locale, 'registerImport')
  return (
    <Section id="columns" title={t('draft.columns')}>
      <MarginRow wide>
        <Table
          label={t('draft.columns')}
          columns={[t('draft.heading'), t('draft.meaning')].map((label) => ({ label }))}
        >
          {view.columns.map(({ column, heading }) => (
            <tr key={column}>
              <th scope="row">{heading}</th>
              <td data-label={t('draft.meaning')}>{t(`columns.${column}`)}</td>
            </tr>
          ))}
          {[...new Set(view.ignored)].map((heading) => (
            <tr key={`ignored ${heading}`}>
              <th scope="row">{heading}</th>
              <td className="quiet">{t('draft.ignored')}</td>
            </tr>
          ))}
        </Table>
      </MarginRow>
    </Section>
  )
}
