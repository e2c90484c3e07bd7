import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { getEnv } from '@/lib/env'
import { isLocale, languageTags } from '@/lib/i18n/locales'
import { fontVariables } from '../fonts/fonts'
import '../globals.css'

export const viewport: Viewport = { colorScheme: 'light dark' }

export async function generateMetadata(): Promise<Metadata> {
  return { metadataBase: new URL(getEnv().ENLACE_URL), title: { template: '%s · Enlace', default: 'Enlace' } }
}

export default async function RootLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <html lang={languageTags[locale]} className={fontVariables}>
      <body>{children}</body>
    </html>
  )
}
