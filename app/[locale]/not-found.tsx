import { locale } from 'next/root-params'
import { StatusPage } from '@/components/status/status-page'
import { defaultLocale, isLocale } from '@/lib/i18n/locales'

export default async function NotFound() {
  const language = await locale()
  return <StatusPage locale={isLocale(language) ? language : defaultLocale} status="not-found" />
}
