import { notFound } from 'next/navigation'
import { UnitContactsPage } from '@/components/contacts/unit-contacts-page'
import { pageTitle } from '@/components/meta/page-title'
import { getViewer, requireViewer } from '@/lib/auth/viewer'
import { readFilter } from '@/lib/contacts/schema'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { findUnit } from '@/lib/units/queries'

type Props = {
  params: Promise<{ locale: string; unit: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = pageTitle<{ locale: string; unit: string }>(async (locale, { unit }) => {
  const found = await findUnit(await getViewer(), unit)
  const contacts = getTranslator(locale, 'contacts')('title')
  return found ? `${contacts} · ${found.acronym}` : contacts
})

export default async function ContactsPage({ params, searchParams }: Props) {
  const { locale, unit } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await requireViewer(locale, `/${locale}/workspace/units/${unit}/contacts`)
  return <UnitContactsPage viewer={viewer} locale={locale} unitSlug={unit} filter={readFilter(await searchParams)} />
}
