import type { Transaction } from '@/lib/db/client'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { storedDate } from '@/lib/time/when'
import { asLocalized } from './defaults'

type NoteGiven = {
  objectiveId: string
  cityId?: string
  text?: string | LocalizedText
  /** YYYY-MM-DD */
  reportedOn?: string
  isReached?: boolean
}

/** A note of what was done for an objective. */
export function createProgressNote(db: Transaction, { text, reportedOn, ...given }: NoteGiven) {
  return db.progressNote.create({
    data: {
      ...given,
      text: asLocalized(text ?? 'Fizemos o levantamento.'),
      reportedOn: storedDate(reportedOn ?? '2016-05-10'),
    },
  })
}
