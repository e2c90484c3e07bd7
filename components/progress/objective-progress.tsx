import type { ReactNode } from 'react'
import { LocalizedMarkdown } from '@/components/text/markdown'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { ObjectiveProgressView, ProgressNoteView } from '@/lib/progress/queries'
import type { ObjectiveProgress } from '@/lib/progress/rules'
import { formatDate } from '@/lib/time/format'
import { IndicatorStanding } from './indicator-line'
import { IndicatorReadings } from './indicator-readings'
import { ResponsibleCities } from './responsible-cities'

type ProgressProps = { objective: ObjectiveProgressView; locale: Locale }

/** How far an objective is, what that is seen by, and who answers for it. */
export function ProgressLines({ objective, locale }: ProgressProps) {
  const t = getTranslator(locale, 'progress')
  return (
    <>
      <p>
        {t(`state.${objective.progress.state}`)}
        <span className="quiet">: {reasons(objective.progress, locale)}.</span>
      </p>
      <ResponsibleCities cities={objective.cities} locale={locale} />
    </>
  )
}

/** "3 de 4 atividades realizadas, 2 de 3 indicadores na meta, um relato": what the state is seen by. */
function reasons({ held, planned, notes, indicators }: ObjectiveProgress, locale: Locale): string {
  const t = getTranslator(locale, 'progress')
  const { met, judged, open } = indicators
  return [
    t('reasons.activities', { planned, held }),
    judged > 0 ? t('reasons.indicators', { met, judged }) : null,
    open > 0 ? t('reasons.openIndicators', { open }) : null,
    t('reasons.notes', { notes }),
  ]
    .filter(Boolean)
    .join(', ')
}

/** What the objective is measured by, and what was measured. */
export function ProgressIndicators({ objective, locale }: ProgressProps) {
  const { indicators } = objective
  if (indicators.length === 0) return null
  return (
    <ul className="indicators" aria-label={getTranslator(locale, 'indicators')('title')}>
      {indicators.map((indicator) => (
        <li key={indicator.id}>
          <IndicatorStanding indicator={indicator} locale={locale} />
          <IndicatorReadings indicator={indicator} locale={locale} />
        </li>
      ))}
    </ul>
  )
}

type NotesProps = ProgressProps & {
  /** What can be done with a note; in a document for everybody nothing. */
  children?: (note: ProgressNoteView) => ReactNode
}

/** What was reported, by the days that it tells of. */
export function ProgressNotes({ objective, locale, children }: NotesProps) {
  if (objective.notes.length === 0) return null
  return (
    <ul className="stacked">
      {objective.notes.map((note) => (
        <li key={note.id} id={`note-${note.id}`}>
          <ProgressNote note={note} locale={locale} />
          {children?.(note)}
        </li>
      ))}
    </ul>
  )
}

type ToldNote = Pick<ProgressNoteView, 'text' | 'reportedOn' | 'isReached'> & { city: { name: string } | null }

/** What was reported of one day, and by whom. */
export function ProgressNote({ note, locale }: { note: ToldNote; locale: Locale }) {
  return (
    <>
      <p className="sans small quiet">{noteHead(note, locale)}</p>
      <LocalizedMarkdown value={note.text} locale={locale} top={3} />
      {note.isReached ? <p>{getTranslator(locale, 'progress')('reached')}</p> : null}
    </>
  )
}

/** "16 June 2016, Canoas". */
function noteHead({ reportedOn, city }: ToldNote, locale: Locale): string {
  const t = getTranslator(locale, 'progress')
  const date = formatDate(reportedOn, locale)
  return city ? t('by', { date, city: city.name }) : t('bySecretariat', { date })
}
