import { notFound } from 'next/navigation'
import { pageTitle } from '@/components/meta/page-title'
import { ProposalsPage } from '@/components/proposals/proposals-page'
import { getViewer, requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { findUnit } from '@/lib/units/queries'
import { editPlace } from '@/lib/workspace/edit-place'

type Props = {
  params: Promise<{ locale: string; unit: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = pageTitle<{ locale: string; unit: string }>(async (locale, { unit }) => {
  const found = await findUnit(await getViewer(), unit)
  const title = getTranslator(locale, 'proposals')('title')
  return found ? `${title} · ${found.acronym}` : title
})

export default async function UnitProposalsPage({ params, searchParams }: Props) {
  const { locale, unit } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/units/${unit}/proposals`
  const viewer = await requireViewer(locale, path)
  const query = await searchParams
  const planSlug = typeof query.plan === 'string' ? query.plan : undefined
  return (
    <ProposalsPage viewer={viewer} locale={locale} unitSlug={unit} place={editPlace(path, query)} planSlug={planSlug} />
  )
}
