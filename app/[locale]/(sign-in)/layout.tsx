import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { FormTextsProvider } from '@/components/forms/form-context'
import { formTexts } from '@/components/forms/form-texts'
import { isLocale } from '@/lib/i18n/locales'
import { listTexts } from '@/lib/i18n/translator'

export const metadata: Metadata = { robots: { index: false } }
export const dynamic = 'force-dynamic'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** Gives the forms of signing in their sentences. */
export default async function SignInLayout({ children, params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { sending: saving } = listTexts(locale, 'auth')
  return <FormTextsProvider texts={{ ...formTexts(locale), saving }}>{children}</FormTextsProvider>
}
