import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { FormTextsProvider } from '@/components/forms/form-context'
import { SmoothPlace } from '@/components/workspace/smooth-place'
import { isLocale } from '@/lib/i18n/locales'
import { listTexts } from '@/lib/i18n/translator'

export const metadata: Metadata = { robots: { index: false } }
export const dynamic = 'force-dynamic'

/** Gives the workspace's forms their sentences. Who may see a page is decided by the page, never here. */
export default async function WorkspaceLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { savedMeanwhile, useThisText, saving } = listTexts(locale, 'forms')
  return (
    <FormTextsProvider texts={{ errors: listTexts(locale, 'errors'), savedMeanwhile, useThisText, saving }}>
      <SmoothPlace />
      {children}
    </FormTextsProvider>
  )
}
