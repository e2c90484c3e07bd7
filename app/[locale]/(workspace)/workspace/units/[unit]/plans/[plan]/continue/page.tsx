import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ContinuePlan } from '@/components/continuation/continue-plan'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type Props = {
  params: Promise<{ locale: string; unit: string; plan: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: getTranslator(locale, 'continuation')('title') } : {}
}

export default async function ContinuePlanPage({ params, searchParams }: Props) {
  const { locale, unit, plan } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/units/${unit}/plans/${plan}/continue`)
  return <ContinuePlan viewer={viewer} locale={locale} unitSlug={unit} planSlug={plan} query={await searchParams} />
}
