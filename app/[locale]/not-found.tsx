import { locale } from 'next/root-params'
import { NotFoundInAllLanguages } from '@/components/status/not-found-in-all-languages'
import { StatusPage } from '@/components/status/status-page'
import { isLocale } from '@/lib/i18n/locales'

export default async function NotFound() {
  const language = await locale()
  return isLocale(language) ? <StatusPage locale={language} status="not-found" /> : <NotFoundInAllLanguages />
}
