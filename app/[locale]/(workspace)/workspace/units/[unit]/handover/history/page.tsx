import { notFound } from 'next/navigation'
import { HandoverHistory } from '@/components/history/handover-history'
import { pageTitle } from '@/components/meta/page-title'
import { getViewer, requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { findUnit } from '@/lib/units/queries'

type Address = { locale: string; unit: string }
type Props = {
  params: Promise<Address>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = pageTitle<Address>(async (locale, { unit }) => {
  const found = await findUnit(await getViewer(), unit)
  return found && `${getTranslator(locale, 'history')('titleOfHandover')}, ${found.acronym}`
})

export default async function HandoverHistoryPage({ params, searchParams }: Props) {
  const { locale, unit } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/units/${unit}/handover/history`
  const viewer = await requireViewer(locale, path)
  const { before } = await searchParams
  return (
    <HandoverHistory
      viewer={viewer}
      locale={locale}
      path={path}
      before={typeof before === 'string' ? before : undefined}
      unitSlug={unit}
      now={new Date()}
    />
  )
}
