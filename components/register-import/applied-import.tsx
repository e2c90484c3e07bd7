import { ActionButton } from '@/components/forms/action-button'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { StatusLine } from '@/components/ui/status-line'
import { Table } from '@/components/ui/table'
import { undoImportAction } from '@/lib/cities/import/actions'
import type { CityFacts } from '@/lib/cities/import/facts'
import type { AppliedView, CityAddress } from '@/lib/cities/import/queries'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatInstant } from '@/lib/time/format'
import type { ImportViewProps } from './draft-import'
import { FactChanges } from './fact-changes'
import { PeopleToInvite } from './people-to-invite'

/** What an import did, whom its table names, and within a day the way to undo it. */
export function AppliedImport({ view, locale, place, networkName, timeZone }: ImportViewProps<AppliedView>) {
  const t = getTranslator(locale, 'registerImport')
  const { created, changed } = view.effects
  const file = view.fileName ?? t('list.pasted')
  const date = formatInstant(view.appliedAt ?? view.readAt, locale, timeZone)
  return (
    <Page
      eyebrow={networkName}
      title={t('done.title')}
      lead={t('done.lead', { created: created.length, changed: changed.length })}
      below={<p className="quiet">{t('done.at', { file, date })}</p>}
    >
      <StatusLine>{place.outcomeOf('import') ? t('done.imported') : null}</StatusLine>
      <Undo view={view} locale={locale} returnTo={place.saved('undo')} timeZone={timeZone} />
      <PeopleToInvite view={view} locale={locale} place={place} />
      <CreatedCities view={view} locale={locale} />
      <ChangedCities view={view} locale={locale} />
    </Page>
  )
}

type UndoProps = { view: AppliedView; locale: Locale; returnTo: string; timeZone: string }

function Undo({ view, locale, returnTo, timeZone }: UndoProps) {
  const t = getTranslator(locale, 'registerImport')
  return (
    <Section id="undo" title={t('done.undoTitle')}>
      <MarginRow>
        {view.canUndo ? (
          <>
            <p>{t('done.undoMeans', { date: formatInstant(view.undoEndsAt, locale, timeZone) })}</p>
            <div className="actions">
              <ActionButton action={undoImportAction} hidden={{ id: view.id }} returnTo={returnTo} look="danger">
                {t('done.undo')}
              </ActionButton>
            </div>
          </>
        ) : (
          <p className="quiet">{t('done.undoOver')}</p>
        )}
      </MarginRow>
    </Section>
  )
}

function CreatedCities({ view, locale }: { view: AppliedView; locale: Locale }) {
  const t = getTranslator(locale, 'registerImport')
  if (view.effects.created.length === 0) return null
  return (
    <Section id="created" title={t('done.created')}>
      <MarginRow wide>
        <ul className="name-columns">
          {view.effects.created.map(({ id, name }) => (
            <li key={id}>
              <CityLink address={view.cities.get(id)} name={name} locale={locale} />
            </li>
          ))}
        </ul>
      </MarginRow>
    </Section>
  )
}

function ChangedCities({ view, locale }: { view: AppliedView; locale: Locale }) {
  const t = getTranslator(locale, 'registerImport')
  if (view.effects.changed.length === 0) return null
  return (
    <Section id="changed" title={t('done.changed')}>
      <MarginRow wide>
        <Table label={t('done.changed')} columns={[t('draft.city'), t('draft.alter')].map((label) => ({ label }))}>
          {view.effects.changed.map(({ id, name, before, after }) => (
            <tr key={id}>
              <th scope="row">
                <CityLink address={view.cities.get(id)} name={name} locale={locale} />
              </th>
              <td className="sans small">
                {/* Written by us from such fields. */}
                <FactChanges
                  before={before as Partial<CityFacts>}
                  after={after as Partial<CityFacts>}
                  locale={locale}
                />
              </td>
            </tr>
          ))}
        </Table>
      </MarginRow>
    </Section>
  )
}

/** A city's name, leading to its card where it has one. */
export function CityLink({ address, name, locale }: { address?: CityAddress; name: string; locale: Locale }) {
  if (!address) return name
  return <a href={`/${locale}/workspace/cities/${address.slug}`}>{address.name}</a>
}
