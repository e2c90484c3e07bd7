import { ActionButton } from '@/components/forms/action-button'
import { Section } from '@/components/layout/section'
import { readSessionToken } from '@/lib/auth/session-cookie'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { endOwnSessionsAction } from '@/lib/people/profile-actions'
import { listOwnSessions } from '@/lib/people/profile-queries'
import type { Actor } from '@/lib/permissions/actor'
import { formatInstant } from '@/lib/time/format'

type OwnSessionsProps = { viewer: Actor; locale: Locale; timeZone: string }

/** Since when one is signed in, in which browsers, and the way to end it all. Times stand in the person's own zone. */
export async function OwnSessions({ viewer, locale, timeZone }: OwnSessionsProps) {
  const t = getTranslator(locale, 'people')
  const sessions = await listOwnSessions(viewer, await readSessionToken(), new Date())
  return (
    <Section id="sessions" title={t('profile.sessions')}>
      <ul>
        {sessions.map(({ id, createdAt, isThisOne }) => (
          <li key={id}>
            {t('profile.since', { when: formatInstant(createdAt, locale, timeZone) })}
            {isThisOne ? <strong> ({t('profile.thisSession')})</strong> : null}
          </li>
        ))}
      </ul>
      <p className="sans small quiet">{t('profile.endAllHint')}</p>
      <div className="actions">
        <ActionButton action={endOwnSessionsAction} returnTo={`/${locale}/sign-in`} hidden={{ locale }} look="danger">
          {t('profile.endAll')}
        </ActionButton>
      </div>
    </Section>
  )
}
