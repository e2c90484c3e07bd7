import { ActionForm } from '@/components/forms/action-form'
import { TextField } from '@/components/forms/text-fields'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { WordLink } from '@/components/ui/button'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { endSecretariatMemberAction, openSecretariatMemberAction } from '@/lib/people/actions'
import { listSecretariatMembers, type SecretariatMemberView } from '@/lib/people/queries'
import type { Actor } from '@/lib/permissions/actor'
import { formatDate } from '@/lib/time/format'
import type { NetworkView } from '@/lib/units/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'

type MembersProps = { viewer: Actor; network: NetworkView; locale: Locale; place: EditPlace }

/** Who works in the secretariat. */
export async function SecretariatMembers({ viewer, network, locale, place }: MembersProps) {
  const members = await listSecretariatMembers(viewer, network, new Date())
  const t = getTranslator(locale, 'secretariat')
  const isAdding = place.editing === 'new-member'
  return (
    <Section
      id="members"
      title={t('members.title')}
      actions={isAdding ? null : <WordLink href={place.edit('new-member')}>{t('members.add')}</WordLink>}
    >
      <StatusLine>{place.savedText('members', locale)}</StatusLine>
      {isAdding ? <NewMember {...{ network, locale, place }} /> : null}
      {members.map((member) => (
        <MemberLine key={member.id} {...{ member, locale, place }} isLast={members.length === 1} />
      ))}
    </Section>
  )
}

function NewMember({ network, locale, place }: Omit<MembersProps, 'viewer'>) {
  const t = getTranslator(locale, 'secretariat')
  return (
    <MarginRow id="new-member" rule="hair">
      <ActionForm
        id="new-member"
        label={t('members.form')}
        action={openSecretariatMemberAction}
        hidden={{ networkId: network.id }}
        returnTo={place.saved('members')}
        submit={t('members.add')}
        cancel={{ label: getTranslator(locale, 'common')('cancel'), href: place.at('members') }}
      >
        <TextField
          name="email"
          type="email"
          label={t('members.email')}
          hint={t('members.emailHint')}
          autoComplete="off"
          required
        />
      </ActionForm>
    </MarginRow>
  )
}

type MemberLineProps = { member: SecretariatMemberView; locale: Locale; place: EditPlace; isLast: boolean }

function MemberLine({ member, locale, place, isLast }: MemberLineProps) {
  const { id, version, personId, name, startsOn } = member
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
      <p className="sans small quiet">{t('members.since', { date: formatDate(startsOn, locale) })}</p>
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
