import type { Metadata } from 'next'
import { editionPath } from '@/components/editions/addresses'
import { EditionDocument } from '@/components/editions/edition-document'
import { editionMetadata } from '@/components/editions/edition-page'
import { type EditionParams, readEditionParams } from '../../params'

export const revalidate = 900
export const generateStaticParams = () => []

type Props = { params: Promise<EditionParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const at = await readEditionParams(params)
  return editionMetadata(at, (plan) => editionPath(plan, at.number))
}

/** Reached by `?with=es`, as a plan in two languages is. */
export default async function EditionInTwoLanguagesPage({ params }: Props) {
  return <EditionDocument {...(await readEditionParams(params))} />
}
