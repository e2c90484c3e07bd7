import { notFound } from 'next/navigation'
import { ProposalHistory } from '@/components/history/proposal-history'
import { pageTitle } from '@/components/meta/page-title'
import { getViewer, requireViewer } from '@/lib/auth/viewer'
import { isLocale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { findProposal } from '@/lib/proposals/queries'

type Address = { locale: string; unit: string; proposal: string }
type Props = {
  params: Promise<Address>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = pageTitle<Address>(async (locale, { unit, proposal }) => {
  const found = await findProposal(await getViewer(), unit, proposal)
  return found && getTranslator(locale, 'proposals')('historyOf', { title: readText(found.title, locale).text })
})

export default async function ProposalHistoryPage({ params, searchParams }: Props) {
  const { locale, unit, proposal } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/units/${unit}/proposals/${proposal}/history`
  const viewer = await requireViewer(locale, path)
  const { before } = await searchParams
  return (
    <ProposalHistory
      viewer={viewer}
      locale={locale}
      path={path}
      before={typeof before === 'string' ? before : undefined}
      unitSlug={unit}
      proposalId={proposal}
    />
  )
}
