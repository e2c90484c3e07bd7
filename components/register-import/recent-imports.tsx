import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import { getViewerProfile } from '@/lib/auth/viewer'
import { type ImportLine, listImports } from '@/lib/cities/import/queries'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { formatInstant } from '@/lib/time/format'
import { importHref } from './addresses'

/** The tables that were read in the last weeks, and what became of each. */
export async function RecentImports({
  viewer,
  networkId,
  locale,
}: {
  viewer: Actor
  networkId: string
  locale: Locale
}) {
  const [imports, profile] = await Promise.all([listImports(viewer, networkId, new Date()), getViewerProfile()])
  const t = getTranslator(locale, 'registerImport')
  const columns = [t('list.table'), t('list.readAt'), t('list.person'), t('list.state')]
  return (
    <Section id="imports" title={t('list.title')}>
      <MarginRow wide>
        {imports.length === 0 ? (
          <EmptyState>{t('list.none')}</EmptyState>
        ) : (
          <Table label={t('list.title')} columns={columns.map((label) => ({ label }))}>
            {imports.map((line) => (
              <ImportRow key={line.id} line={line} locale={locale} timeZone={profile?.timeZone ?? 'UTC'} />
            ))}
          </Table>
        )}
      </MarginRow>
    </Section>
  )
}

function ImportRow({ line, locale, timeZone }: { line: ImportLine; locale: Locale; timeZone: string }) {
  const t = getTranslator(locale, 'registerImport')
  const { id, fileName, readAt, person, state, appliedAt, undoneAt } = line
  const at = undoneAt ?? appliedAt
  const date = at ? formatInstant(at, locale, timeZone) : ''
  return (
    <tr>
      <th scope="row">
        <a href={`${importHref(locale)}/${id}`}>{fileName ?? t('list.pasted')}</a>
      </th>
      <td data-label={t('list.readAt')}>{formatInstant(readAt, locale, timeZone)}</td>
      <td data-label={t('list.person')}>{person ?? t('list.somebody')}</td>
      <td>{state === 'DRAFT' ? t('list.DRAFT') : t(`list.${state}`, { date })}</td>
    </tr>
  )
}
