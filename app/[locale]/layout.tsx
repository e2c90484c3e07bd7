import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { defaultLocale, isLocale, languageTags } from '@/lib/i18n/locales'
import { fontVariables } from '../fonts/fonts'
import '../globals.css'

export const viewport: Viewport = { colorScheme: 'light dark' }

// No address of the site stands here: the pages made by the build do not know it. Public pages bring theirs (page-metadata.ts).
export const metadata: Metadata = { title: { template: '%s · Enlace', default: 'Enlace' } }

export default async function RootLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const { locale } = await params
  // Each page refuses what is no language of ours. Here a refusal would leave the root without a page to show.
  const language = isLocale(locale) ? locale : defaultLocale
  return (
    <html lang={languageTags[language]} className={fontVariables}>
      <body>{children}</body>
    </html>
  )
}
