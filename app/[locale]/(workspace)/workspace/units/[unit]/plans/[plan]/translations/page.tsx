import { notFound } from 'next/navigation'
import { pageTitle } from '@/components/meta/page-title'
import { TranslationDesk } from '@/components/translation/translation-desk'
import { getViewer, requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { findPlan } from '@/lib/plan/queries'

type Address = { locale: string; unit: string; plan: string }
type Props = {
  params: Promise<Address>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = pageTitle<Address>(async (locale, { unit, plan }) => {
  const found = await findPlan(await getViewer(), unit, plan)
  return found && `${getTranslator(locale, 'translation')('title')}: ${readText(found.title, locale).text}`
})

export default async function TranslationsPage({ params, searchParams }: Props) {
  const { locale, unit, plan } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/units/${unit}/plans/${plan}/translations`)
  return <TranslationDesk viewer={viewer} locale={locale} unitSlug={unit} planSlug={plan} query={await searchParams} />
}
