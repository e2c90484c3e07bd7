import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { MaterialType } from './file-types'

/** A link or a file of an activity, without the file's bytes. */
export type MaterialView = {
  id: string
  version: number
  position: number
  title: LocalizedText
  /** For everybody once the plan is published; otherwise for who takes part in the unit. */
  isForAll: boolean
  agendaItemId: string | null
  content: { of: 'link'; url: string } | { of: 'file'; type: MaterialType; size: number }
}

/** A file that may be handed out to whoever asked for it. */
export type FileToSend = {
  id: string
  title: LocalizedText
  type: MaterialType
  size: number
  sha256: string
  /** Anybody at all may have it now: what is handed out may be kept on the way, and asked about again. */
  isPublic: boolean
}
