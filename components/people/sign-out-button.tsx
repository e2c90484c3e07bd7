import { ActionButton } from '@/components/forms/action-button'
import { signOutAction } from '@/lib/auth/actions'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

/** Ends this browser's session. A form and not a link, because it changes something. */
export function SignOutButton({ locale }: { locale: Locale }) {
  return (
    <ActionButton action={signOutAction} returnTo={`/${locale}/sign-in`} hidden={{ locale }}>
      {getTranslator(locale, 'common')('signOut')}
    </ActionButton>
  )
}
