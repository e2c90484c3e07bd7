import type { Metadata } from 'next'
import { happenedPath } from '@/components/editions/addresses'
import { EditionHappened } from '@/components/editions/edition-happened'
import { editionMetadata } from '@/components/editions/edition-page'
import { getTranslator } from '@/lib/i18n/translator'
import { type EditionParams, readEditionParams } from '../params'

export const revalidate = 900
export const generateStaticParams = () => []

type Props = { params: Promise<EditionParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const at = await readEditionParams(params)
  const path = (plan: Parameters<typeof happenedPath>[0]) => happenedPath(plan, at.number)
  return editionMetadata(at, path, (locale) => getTranslator(locale, 'editions')('happened'))
}

export default async function EditionHappenedPage({ params }: Props) {
  return <EditionHappened {...(await readEditionParams(params))} />
}
