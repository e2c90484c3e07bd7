import type { Metadata } from 'next'
import { changesPath } from '@/components/editions/addresses'
import { EditionChanges } from '@/components/editions/edition-changes'
import { editionMetadata } from '@/components/editions/edition-page'
import { getTranslator } from '@/lib/i18n/translator'
import { type EditionParams, readEditionParams } from '../params'

export const revalidate = 900
export const generateStaticParams = () => []

type Props = { params: Promise<EditionParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const at = await readEditionParams(params)
  const path = (plan: Parameters<typeof changesPath>[0]) => changesPath(plan, at.number, at.until)
  return editionMetadata(at, path, (locale) => getTranslator(locale, 'editions')('changes'))
}

export default async function EditionChangesPage({ params }: Props) {
  return <EditionChanges {...(await readEditionParams(params))} />
}
