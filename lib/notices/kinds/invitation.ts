import 'server-only'
import { invitationEnd, invitationPath, mintInvitationToken } from '@/lib/auth/invitation-token'
import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { findInvitation, type InvitationSubject } from '@/lib/people/invitation-queries'
import { offerFacts, untilText } from '@/lib/people/offer-words'
import type { Kind } from '../kind'
import { findReaderAt } from '../reader-queries'

/**
 * Somebody is invited to act for a city or to work in the secretariat: the mailbox that it is for is told, and gets the link. The token in it
 * is made here and now: killed between sending and noting it, the worker sends another mail with another link, and the first one is void.
 */
export const invitation: Kind<'invitation'> = {
  async findReaders({ data }, now) {
    const found = await findInvitation(data.invitationId, now)
    return found ? [await findReaderAt(found)] : []
  },

  async compose({ id, data }, { language, timeZone }, { now, tx }) {
    const found = await findInvitation(data.invitationId, now)
    // Accepted, revoked, sent again by another mail, or of somebody who could not invite any more: there is nothing to tell.
    if (!found?.inviter || found.isGone || found.acceptedAt || found.revokedAt || found.noticeId !== id) return null
    const minted = tx
      ? await mintInvitationToken(tx, found.id, now)
      : { token: 'preview', expiresAt: invitationEnd(now) }
    if (!minted) return null
    const t = getTranslator(language, 'mail')
    const { inviter } = found
    const until = untilText(minted.expiresAt, language, timeZone)
    return {
      sender: { name: found.network, replyTo: inviter.email },
      subject: found.city
        ? t('invitation.subject', { inviter: inviter.name, city: found.city.name })
        : t('invitation.subjectSecretariat', { inviter: inviter.name, network: found.network }),
      blocks: [
        { is: 'paragraph', text: invitationText(found, inviter, language) },
        { is: 'facts', rows: offerFacts({ ...found, until }, language) },
        {
          is: 'button',
          lead: t('invitation.lead'),
          label: t('invitation.open'),
          href: getEnv().ENLACE_URL + invitationPath(language, minted.token),
        },
        { is: 'paragraph', text: t('invitation.once') },
        { is: 'paragraph', text: t('invitation.notExpected', { inviter: inviter.name }) },
      ],
    }
  },
}

/** Who invites, for whom she does, and to what. */
function invitationText(
  { city, network }: InvitationSubject,
  { name, city: behalf }: NonNullable<InvitationSubject['inviter']>,
  locale: Locale,
): string {
  const t = getTranslator(locale, 'mail')
  if (!city) return t('invitation.textSecretariat', { inviter: name, network })
  if (!behalf) return t('invitation.textFromSecretariat', { inviter: name, network, city: city.name })
  return t('invitation.text', { inviter: name, behalf, network, city: city.name })
}
