import type { Locale } from '@/lib/i18n/locales'
import { listTexts } from '@/lib/i18n/translator'
import type { FormTexts } from './form-context'

/** The sentences that the forms of a page may need, in the reader's language. */
export function formTexts(locale: Locale): FormTexts {
  const { savedMeanwhile, useThisText, saving, signIn } = listTexts(locale, 'forms')
  const href = `/${locale}/sign-in?returnTo=/${locale}/workspace`
  return { errors: listTexts(locale, 'errors'), savedMeanwhile, useThisText, saving, signIn: { label: signIn, href } }
}
