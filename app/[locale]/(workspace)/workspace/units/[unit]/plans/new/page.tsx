import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NewPlan } from '@/components/plan/new-plan'
import { requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string; unit: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: getTranslator(locale, 'workspace')('newPlan.title') } : {}
}

export default async function NewPlanPage({ params }: Props) {
  const { locale, unit } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/units/${unit}/plans/new`)
  return <NewPlan viewer={viewer} locale={locale} unitSlug={unit} />
}
