import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { FormTextsProvider } from '@/components/forms/form-context'
import { formTexts } from '@/components/forms/form-texts'
import { SmoothPlace } from '@/components/workspace/smooth-place'
import { isLocale } from '@/lib/i18n/locales'

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
  return (
    <FormTextsProvider texts={formTexts(locale)}>
      <SmoothPlace />
      {children}
    </FormTextsProvider>
  )
}
