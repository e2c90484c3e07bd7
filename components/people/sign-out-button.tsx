import { ActionButton } from '@/components/forms/action-button'
import { signOutAction } from '@/lib/auth/actions'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type SignOutButtonProps = {
  locale: Locale
  /** An own page to read then, and what the button says; else the page for signing in. */
  to?: { path: string; label: string }
}

/** Ends this browser's session. A form and not a link, because it changes something. */
export function SignOutButton({ locale, to }: SignOutButtonProps) {
  return (
    <ActionButton
      action={signOutAction}
      returnTo={`/${locale}/sign-in`}
      hidden={{ locale, ...(to ? { goOn: to.path } : {}) }}
      look={to ? 'primary' : 'word'}
    >
      {to?.label ?? getTranslator(locale, 'common')('signOut')}
    </ActionButton>
  )
}
