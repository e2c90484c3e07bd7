import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { FormTextsProvider } from '@/components/forms/form-context'
import { formTexts } from '@/components/forms/form-texts'
import { SmoothPlace } from '@/components/workspace/smooth-place'
import { isLocale } from '@/lib/i18n/locales'

// The addresses below hold a token. No other site is told it; this one is, since without it browsers do not say where a form comes from.
export const metadata: Metadata = { robots: { index: false }, referrer: 'same-origin' }
export const dynamic = 'force-dynamic'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** Gives the forms of whoever holds a mailed link their sentences. What a link may do is decided by the page and its mutations, never here. */
export default async function ByLinkLayout({ children, params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <FormTextsProvider texts={formTexts(locale)}>
      <SmoothPlace />
      {children}
    </FormTextsProvider>
  )
}
