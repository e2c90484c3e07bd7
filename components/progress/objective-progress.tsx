import type { ReactNode } from 'react'
import { Localized } from '@/components/text/localized'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { ObjectiveProgressView, ProgressNoteView } from '@/lib/progress/queries'
import { formatDate, formatList } from '@/lib/time/format'

type ProgressProps = { objective: ObjectiveProgressView; locale: Locale }

/** How far an objective is, what that is seen by, and who answers for it. */
export function ProgressLines({ objective, locale }: ProgressProps) {
  const t = getTranslator(locale, 'progress')
  const { state, held, planned, notes } = objective.progress
  const names = objective.cities.map(({ name }) => name)
  return (
    <>
      <p>
        {t(`state.${state}`)}
        <span className="quiet">
          {': '}
          {t('reasons.activities', { planned, held })}, {t('reasons.notes', { notes })}.
        </span>
      </p>
      {names.length > 0 ? (
        <p className="sans small quiet">{t('responsible', { cities: formatList(names, locale) })}</p>
      ) : null}
    </>
  )
}

type NotesProps = ProgressProps & {
  /** What can be done with a note; in a document for everybody nothing. */
  children?: (note: ProgressNoteView) => ReactNode
}

/** What was reported, by the days that it tells of. */
export function ProgressNotes({ objective, locale, children }: NotesProps) {
  const t = getTranslator(locale, 'progress')
  if (objective.notes.length === 0) return null
  return (
    <ul className="stacked">
      {objective.notes.map((note) => (
        <li key={note.id} id={`note-${note.id}`}>
          <p className="sans small quiet">{noteHead(note, locale)}</p>
          <Localized value={note.text} locale={locale} as="p" className="whitespace-pre-line" />
          {note.isReached ? <p>{t('reached')}</p> : null}
          {children?.(note)}
        </li>
      ))}
    </ul>
  )
}

/** "16 June 2016, Canoas". */
function noteHead({ reportedOn, city }: ProgressNoteView, locale: Locale): string {
  const t = getTranslator(locale, 'progress')
  const date = formatDate(reportedOn, locale)
  return city ? t('by', { date, city: city.name }) : t('bySecretariat', { date })
}
