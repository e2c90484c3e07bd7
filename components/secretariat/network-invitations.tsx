import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { InvitationForm, invited, inviting } from '@/components/people/invitation-form'
import { InvitationState } from '@/components/people/invitation-line'
import { InvitationStatus } from '@/components/people/invitations-section'
import { WordLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import { listCities } from '@/lib/cities/queries'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { type InvitationView, listNetworkInvitations } from '@/lib/people/invitation-queries'
import type { Actor } from '@/lib/permissions/actor'
import type { NetworkView } from '@/lib/units/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'

type NetworkInvitationsProps = { viewer: Actor; network: NetworkView; locale: Locale; place: EditPlace }

/** Who in the whole network was invited and has not answered, and a new invitation: for a city, or for the secretariat. */
export async function NetworkInvitations({ viewer, network, locale, place }: NetworkInvitationsProps) {
  const invitations = await listNetworkInvitations(viewer, network.id, new Date())
  const t = getTranslator(locale, 'invitations')
  const people = getTranslator(locale, 'secretariat')
  const isInviting = place.editing === inviting
  const columns = [people('people.name'), people('people.email'), people('people.actsFor'), people('state')]
  return (
    <Section
      id={invited}
      title={t('title')}
      actions={isInviting ? null : <WordLink href={place.edit(inviting)}>{t('invite')}</WordLink>}
    >
      <InvitationStatus locale={locale} place={place} />
      {isInviting ? <NewInvitation {...{ network, locale, place }} /> : null}
      <MarginRow wide>
        {invitations.length === 0 ? (
          <EmptyState>{t('none')}</EmptyState>
        ) : (
          <Table label={t('title')} columns={columns.map((label) => ({ label }))}>
            {invitations.map((invitation) => (
              <InvitationRow key={invitation.id} invitation={invitation} locale={locale} />
            ))}
          </Table>
        )}
      </MarginRow>
    </Section>
  )
}

/** Its own list, where it can be sent again or revoked, is that of the place to which it leads. */
function InvitationRow({ invitation, locale }: { invitation: InvitationView; locale: Locale }) {
  const { name, address, city, network, state } = invitation
  const t = getTranslator(locale, 'secretariat')
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{address}</td>
      <td data-label={t('people.actsFor')}>
        {city ? (
          <a
            href={`/${locale}/workspace/cities/${city.slug}/people#${invited}`}
            lang={city.language === locale ? undefined : languageTags[city.language]}
          >
            {city.name}
          </a>
        ) : (
          <a href={`/${locale}/workspace/secretariat#${invited}`}>{t('people.secretariatOption', { network })}</a>
        )}
      </td>
      <td>
        <InvitationState state={state} locale={locale} />
      </td>
    </tr>
  )
}

async function NewInvitation({ network, locale, place }: Omit<NetworkInvitationsProps, 'viewer'>) {
  const cities = await listCities(network.id)
  const t = getTranslator(locale, 'secretariat')
  const options = [
    { value: '', label: t('people.choose') },
    ...cities.map((city) => ({ value: city.id, label: city.name })),
    { value: 'secretariat', label: t('people.secretariatOption', { network: network.name }) },
  ]
  return (
    <InvitationForm
      label={getTranslator(locale, 'invitations')('formNetwork')}
      networkId={network.id}
      actsFor={{ label: t('people.actsFor'), options }}
      language={locale}
      {...{ locale, place }}
    />
  )
}
