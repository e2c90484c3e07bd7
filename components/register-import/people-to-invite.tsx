import { ActionButton } from '@/components/forms/action-button'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { StatusLine } from '@/components/ui/status-line'
import { Table } from '@/components/ui/table'
import { type PersonToInvite, peopleToInvite } from '@/lib/cities/import/people-to-invite'
import type { AppliedView } from '@/lib/cities/import/queries'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { createInvitationAction } from '@/lib/people/actions'
import type { EditPlace } from '@/lib/workspace/edit-place'

type PeopleToInviteProps = { view: AppliedView; locale: Locale; place: EditPlace }

/** Whom the table named, each to be invited by a decision of her own: the import has let nobody in. */
export function PeopleToInvite({ view, locale, place }: PeopleToInviteProps) {
  const t = getTranslator(locale, 'registerImport')
  const people = peopleToInvite(view)
  if (people.length === 0) return null
  const columns = [t('invite.city'), t('invite.name'), t('invite.office'), t('invite.email'), t('invite.state')]
  return (
    <Section id="people" title={t('invite.title')} lead={t('invite.lead')}>
      <MarginRow wide>
        <StatusLine>{place.outcomeOf('people') ? t('invite.done') : null}</StatusLine>
        <Table label={t('invite.title')} columns={columns.map((label) => ({ label }))}>
          {people.map((person) => (
            <PersonRow
              key={`${person.cityId} ${person.email} ${person.name}`}
              person={person}
              networkId={view.networkId}
              locale={locale}
              returnTo={place.saved('people', 'saved', person.cityId)}
            />
          ))}
        </Table>
      </MarginRow>
    </Section>
  )
}

type PersonRowProps = { person: PersonToInvite; networkId: string; locale: Locale; returnTo: string }

function PersonRow({ person, networkId, locale, returnTo }: PersonRowProps) {
  const t = getTranslator(locale, 'registerImport')
  const { citySlug, cityName, name, office, email } = person
  return (
    <tr>
      <th scope="row">
        <a href={`/${locale}/workspace/cities/${citySlug}/people`}>{cityName}</a>
      </th>
      <td data-label={t('invite.name')}>{name ?? t('invite.none')}</td>
      <td data-label={t('invite.office')}>{office ?? t('invite.none')}</td>
      <td data-label={t('invite.email')}>{email ?? t('invite.none')}</td>
      <td>
        <InviteButton {...{ person, networkId, locale, returnTo }} />
      </td>
    </tr>
  )
}

/** The invitation as it would be written on the city's page. Without a name and an address there is nothing to write yet. */
function InviteButton({ person, networkId, locale, returnTo }: PersonRowProps) {
  const t = getTranslator(locale, 'registerImport')
  const { cityId, cityName, language, name, office, email, isInvited } = person
  if (isInvited) return t('invite.isInvited')
  if (!name || !email) return t('invite.incomplete')
  return (
    <ActionButton
      action={createInvitationAction}
      hidden={{ networkId, actsFor: cityId, email, name, language, office: office ?? '' }}
      returnTo={returnTo}
      label={t('invite.nowFor', { name, city: cityName })}
    >
      {t('invite.now')}
    </ActionButton>
  )
}
