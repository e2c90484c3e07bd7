import type { ReactNode } from 'react'
import { Section } from '@/components/layout/section'
import { WordLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { StatusLine } from '@/components/ui/status-line'
import { invitationDays } from '@/lib/auth/invitation-token'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { InvitationView } from '@/lib/people/invitation-queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { invited, inviting } from './invitation-form'
import { InvitationLine } from './invitation-line'

type InvitationsSectionProps = {
  title: string
  invitations: InvitationView[]
  /** What stands in place of "Invite" while somebody invites. */
  form: ReactNode
  locale: Locale
  place: EditPlace
}

/** Who was invited and has not answered, and a new invitation. */
export function InvitationsSection({ title, invitations, form, locale, place }: InvitationsSectionProps) {
  const t = getTranslator(locale, 'invitations')
  const isInviting = place.editing === inviting
  return (
    <Section
      id={invited}
      title={title}
      lead={t('lead', { days: invitationDays })}
      actions={isInviting ? null : <WordLink href={place.edit(inviting)}>{t('invite')}</WordLink>}
    >
      <InvitationStatus locale={locale} place={place} />
      {isInviting ? form : null}
      {invitations.length === 0 ? <EmptyState>{t('none')}</EmptyState> : null}
      {invitations.map((invitation) => (
        <InvitationLine key={invitation.id} invitation={invitation} locale={locale} place={place} />
      ))}
    </Section>
  )
}

const outcomes = { saved: 'sent', restored: 'sentAgain', removed: 'revoked', moved: 'sent' } as const

/** Says what became of an invitation. */
export function InvitationStatus({ locale, place }: { locale: Locale; place: EditPlace }) {
  const outcome = place.outcomeOf(invited)
  return <StatusLine>{outcome && getTranslator(locale, 'invitations')(outcomes[outcome])}</StatusLine>
}
