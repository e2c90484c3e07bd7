import { notFound } from 'next/navigation'
import { pageTitle } from '@/components/meta/page-title'
import { ImportPage } from '@/components/register-import/import-page'
import { getViewer, requireViewer } from '@/lib/auth/viewer'
import { findImportName } from '@/lib/cities/import/queries'
import { isLocale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { editPlace } from '@/lib/workspace/edit-place'

type Props = {
  params: Promise<{ locale: string; import: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = pageTitle<{ locale: string; import: string }>(async (locale, { import: id }) => {
  const t = getTranslator(locale, 'registerImport')
  const file = await findImportName(await getViewer(), id, new Date())
  return t('pageTitle', { file: file ?? t('list.pasted') })
})

export default async function OneImportPage({ params, searchParams }: Props) {
  const { locale, import: id } = await params
  if (!isLocale(locale)) notFound()
  const path = `/${locale}/workspace/secretariat/cities/import/${id}`
  const viewer = await requireViewer(locale, path)
  return <ImportPage viewer={viewer} locale={locale} id={id} place={editPlace(path, await searchParams)} />
}
