import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { StateWord } from '@/components/ui/state-word'
import { StatusLine } from '@/components/ui/status-line'
import { Table } from '@/components/ui/table'
import { TextInput } from '@/components/ui/text-input'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listPeople, type PersonView, peopleShown } from '@/lib/people/queries'
import type { Actor } from '@/lib/permissions/actor'
import type { NetworkView } from '@/lib/units/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { NetworkInvitations } from './network-invitations'
import { SecretariatFrame } from './secretariat-frame'

type PeopleListProps = {
  viewer: Actor
  locale: Locale
  place: EditPlace
  /** As typed; nothing shows everybody. */
  search: string
}

/** Who has access, to search through, and who was invited. */
export function PeopleList({ viewer, locale, place, search }: PeopleListProps) {
  const t = getTranslator(locale, 'secretariat')
  return (
    <SecretariatFrame viewer={viewer} locale={locale} crumbs={[{ label: t('people.title') }]}>
      {(network) => (
        <Page eyebrow={network.name} title={t('people.title')} lead={t('people.lead')}>
          <People {...{ viewer, network, locale, place, search }} />
          <NetworkInvitations {...{ viewer, network, locale, place }} />
        </Page>
      )}
    </SecretariatFrame>
  )
}

async function People({ viewer, network, locale, place, search }: PeopleListProps & { network: NetworkView }) {
  const { count, people } = await listPeople(viewer, search, new Date())
  const t = getTranslator(locale, 'secretariat')
  const columns = [t('people.name'), t('people.email'), t('people.actsFor'), t('state')]
  return (
    <Section id="people" title={network.name}>
      <StatusLine>{place.outcomeOf('person') ? getTranslator(locale, 'ownData')('erase.personDone') : null}</StatusLine>
      <MarginRow>
        <SearchForm locale={locale} search={search} />
      </MarginRow>
      <MarginRow wide>
        <p className="sans small quiet people-found">
          {t('people.found', { count })}
          {count > people.length ? ` ${t('people.more', { shown: String(peopleShown) })}` : null}
        </p>
        {people.length > 0 ? (
          <Table label={t('people.title')} columns={columns.map((label) => ({ label }))}>
            {people.map((person) => (
              <PersonRow key={person.id} person={person} locale={locale} />
            ))}
          </Table>
        ) : null}
      </MarginRow>
    </Section>
  )
}

/** A search is an address: it can be kept, and it works without scripts. */
function SearchForm({ locale, search }: { locale: Locale; search: string }) {
  const t = getTranslator(locale, 'secretariat')
  const at = `/${locale}/workspace/secretariat/people`
  return (
    <form action={at} method="get" className="form">
      <Field label={t('people.search')} htmlFor="people-search">
        <TextInput id="people-search" name="search" type="search" defaultValue={search} maxLength={120} />
      </Field>
      <div className="actions">
        <Button type="submit">{t('people.searchNow')}</Button>
        {search ? <a href={at}>{t('people.clear')}</a> : null}
      </div>
    </form>
  )
}

function PersonRow({ person, locale }: { person: PersonView; locale: Locale }) {
  const t = getTranslator(locale, 'secretariat')
  const actsFor = [
    ...person.delegations.map(({ city }) => city.name),
    ...person.memberships.map(({ network }) => t('people.secretariatOption', { network: network.name })),
  ]
  return (
    <tr>
      <th scope="row">
        <a href={`/${locale}/workspace/secretariat/people/${person.id}`}>{person.name}</a>
      </th>
      <td>{person.email}</td>
      <td data-label={t('people.actsFor')}>{actsFor.join(', ') || t('people.nobody')}</td>
      <td>
        {person.suspendedAt ? <StateWord tone="attention">{t('people.suspended')}</StateWord> : t('people.mayEnter')}
      </td>
    </tr>
  )
}
