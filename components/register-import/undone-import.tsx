import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { EmptyState } from '@/components/ui/empty-state'
import { StatusLine } from '@/components/ui/status-line'
import { Table } from '@/components/ui/table'
import type { UndoneView } from '@/lib/cities/import/queries'
import { getTranslator } from '@/lib/i18n/translator'
import { formatInstant } from '@/lib/time/format'
import { CityLink } from './applied-import'
import type { ImportViewProps } from './draft-import'

/** What undoing an import took back, and what it had to leave. */
export function UndoneImport({ view, locale, place, networkName, timeZone }: ImportViewProps<UndoneView>) {
  const t = getTranslator(locale, 'registerImport')
  const { removed, restored, cities } = view.remains
  const date = formatInstant(view.undoneAt ?? view.readAt, locale, timeZone)
  return (
    <Page
      eyebrow={networkName}
      title={t('undone.title')}
      lead={t('undone.lead', { removed, restored })}
      below={<p className="quiet">{t('undone.at', { file: view.fileName ?? t('list.pasted'), date })}</p>}
    >
      <StatusLine>{place.outcomeOf('undo') ? t('undone.undone') : null}</StatusLine>
      <Section id="undo" title={t('undone.remains')}>
        <MarginRow wide>
          {cities.length === 0 ? (
            <EmptyState>{t('undone.nothing')}</EmptyState>
          ) : (
            <Table
              label={t('undone.remains')}
              columns={[t('undone.city'), t('undone.why')].map((label) => ({ label }))}
            >
              {cities.map(({ id, name, why }) => (
                <tr key={id}>
                  <th scope="row">
                    <CityLink address={view.cities.get(id)} name={name} locale={locale} />
                  </th>
                  <td>{t(`undone.reasons.${why}`)}</td>
                </tr>
              ))}
            </Table>
          )}
        </MarginRow>
      </Section>
    </Page>
  )
}
