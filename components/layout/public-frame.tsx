import { getEnv } from '@/lib/env'
import { DocumentFrame, type DocumentFrameProps } from './document-frame'

export type PublicFrameProps = Omit<DocumentFrameProps, 'isDemo'>

/** Header and footer of a public page: the same for everyone who reads it. */
export function PublicFrame(props: PublicFrameProps) {
  return <DocumentFrame {...props} isDemo={getEnv().ENLACE_DEMO} />
}
