import { ActionForm } from '@/components/forms/action-form'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { termText } from '@/components/people/delegate-line'
import { InvitationForm } from '@/components/people/invitation-form'
import { InvitationsSection } from '@/components/people/invitations-section'
import { WordLink } from '@/components/ui/button'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { endSecretariatMemberAction } from '@/lib/people/actions'
import { listSecretariatInvitations } from '@/lib/people/invitation-queries'
import { listSecretariatMembers, type SecretariatMemberView } from '@/lib/people/queries'
import type { Actor } from '@/lib/permissions/actor'
import type { NetworkView } from '@/lib/units/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'

type MembersProps = { viewer: Actor; network: NetworkView; locale: Locale; place: EditPlace }

/** Who works in the secretariat, and who was invited into it. */
export async function SecretariatMembers({ viewer, network, locale, place }: MembersProps) {
  const members = await listSecretariatMembers(viewer, network, new Date())
  const t = getTranslator(locale, 'secretariat')
  return (
    <>
      <Section id="members" title={t('members.title')}>
        <StatusLine>{place.savedText('members', locale)}</StatusLine>
        {members.map((member) => (
          <MemberLine key={member.id} {...{ member, locale, place }} isLast={members.length === 1} />
        ))}
      </Section>
      <MemberInvitations {...{ viewer, network, locale, place }} />
    </>
  )
}

/** Who was invited into the secretariat. */
async function MemberInvitations({ viewer, network, locale, place }: MembersProps) {
  const invitations = await listSecretariatInvitations(viewer, network.id, new Date())
  const t = getTranslator(locale, 'invitations')
  return (
    <InvitationsSection
      title={t('titleOfNetwork')}
      invitations={invitations}
      form={
        <InvitationForm
          label={t('formSecretariat', { network: network.name })}
          networkId={network.id}
          actsFor="secretariat"
          language={locale}
          {...{ locale, place }}
        />
      }
      {...{ locale, place }}
    />
  )
}

type MemberLineProps = { member: SecretariatMemberView; locale: Locale; place: EditPlace; isLast: boolean }

function MemberLine({ member, locale, place, isLast }: MemberLineProps) {
  const { id, version, personId, name } = member
  const t = getTranslator(locale, 'secretariat')
  const block = `end-${id}`
  const isOpen = !isLast && place.editing === block
  return (
    <MarginRow
      rule="hair"
      id={block}
      actions={
        isLast || isOpen ? null : (
          <WordLink href={place.edit(block)} aria-label={t('members.endOf', { name })}>
            {t('members.end')}
          </WordLink>
        )
      }
    >
      <p>
        <a href={`/${locale}/workspace/secretariat/people/${personId}`}>{name}</a>
      </p>
      <p className="sans small quiet">{termText(member, locale)}</p>
      {isOpen ? (
        <ActionForm
          id={block}
          label={t('members.endOf', { name })}
          action={endSecretariatMemberAction}
          hidden={{ id }}
          version={version}
          returnTo={place.saved('members', 'removed')}
          submit={t('members.endNow')}
          cancel={{ label: getTranslator(locale, 'common')('cancel'), href: place.at('members') }}
        >
          <p>{t('members.endMeans', { name })}</p>
        </ActionForm>
      ) : null}
    </MarginRow>
  )
}
