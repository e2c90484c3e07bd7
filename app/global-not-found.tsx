import type { Metadata } from 'next'
import { NotFoundInAllLanguages } from '@/components/status/not-found-in-all-languages'
import { languageTags } from '@/lib/i18n/locales'
import { fontVariables } from './fonts/fonts'
import './globals.css'

export const metadata: Metadata = { title: '404 · Enlace', robots: { index: false } }

/** For addresses outside of every language: nobody knows which one the reader speaks. */
export default function GlobalNotFound() {
  return (
    <html lang={languageTags.pt} className={fontVariables}>
      <body>
        <NotFoundInAllLanguages />
      </body>
    </html>
  )
}
