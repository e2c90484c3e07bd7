import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { FormTextsProvider } from '@/components/forms/form-context'
import { isLocale } from '@/lib/i18n/locales'
import { listTexts } from '@/lib/i18n/translator'

export const metadata: Metadata = { robots: { index: false } }
export const dynamic = 'force-dynamic'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** Gives the forms of signing in their sentences. */
export default async function SignInLayout({ children, params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { savedMeanwhile, useThisText } = listTexts(locale, 'forms')
  const { sending } = listTexts(locale, 'auth')
  return (
    <FormTextsProvider texts={{ errors: listTexts(locale, 'errors'), savedMeanwhile, useThisText, saving: sending }}>
      {children}
    </FormTextsProvider>
  )
}
