import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { languageCookie } from '@/lib/i18n/language-cookie'
import { isLocale, negotiateLocale } from '@/lib/i18n/locales'

/** Sends a reader to the language that she chose before, or to the one that her browser asks for. */
export async function GET() {
  const chosen = (await cookies()).get(languageCookie.name)?.value
  const locale = isLocale(chosen) ? chosen : negotiateLocale((await headers()).get('accept-language'))
  redirect(`/${locale}`)
}
