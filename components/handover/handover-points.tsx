import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { Localized } from '@/components/text/localized'
import { LocalizedMarkdown } from '@/components/text/markdown'
import { WordLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { StateWord } from '@/components/ui/state-word'
import { StatusLine } from '@/components/ui/status-line'
import { EditableSection } from '@/components/workspace/editable-section'
import type { HandoverView } from '@/lib/handover/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { NotesForm } from './notes-form'
import { blockOfPoint, NEW_POINT, NewPointForm, PointForm, PointWays } from './point-forms'

type HandoverPartProps = { handover: HandoverView; locale: Locale; place: EditPlace; canEdit: boolean }

/** What the outgoing city added to what the data say. */
export function HandoverPoints({ handover, locale, place, canEdit }: HandoverPartProps) {
  const t = getTranslator(locale, 'handover')
  const { points, unit } = handover
  const isAdding = canEdit && place.editing === NEW_POINT
  const isEdited = (point: HandoverView['points'][number]) => canEdit && place.editing === blockOfPoint(point)
  return (
    <Section
      id="points"
      title={t('points.title')}
      lead={t('points.lead')}
      actions={canEdit && !isAdding ? <WordLink href={place.edit(NEW_POINT)}>{t('points.add')}</WordLink> : null}
    >
      <StatusLine>{place.savedText('points', locale)}</StatusLine>
      {isAdding ? <NewPointForm handoverId={handover.id} {...{ locale, place }} /> : null}
      {points.length === 0 ? <EmptyState>{t('points.none')}</EmptyState> : null}
      {points.map((point) => (
        <MarginRow
          key={point.id}
          rule="hair"
          margin={<StateWord tone="quiet">{t(point.doneAt ? 'points.done' : 'points.open')}</StateWord>}
          actions={canEdit && !isEdited(point) ? <PointWays {...{ point, locale, place }} /> : null}
        >
          {isEdited(point) ? (
            <PointForm {...{ point, locale, place }} />
          ) : (
            <Localized value={point.text} locale={locale} as="p" />
          )}
          {point.doneAt ? (
            <p className="sans small quiet">
              {t('points.doneOn', { date: formatDate(todayIn(unit.network.timeZone, point.doneAt), locale) })}
            </p>
          ) : null}
        </MarginRow>
      ))}
    </Section>
  )
}

/** What the outgoing city writes to the one that takes over. */
export function HandoverNotes({ handover, locale, place, canEdit }: HandoverPartProps) {
  const t = getTranslator(locale, 'handover')
  return (
    <EditableSection
      id="notes"
      title={t('notes.title')}
      {...{ locale, place, canEdit }}
      editLabel={t('notes.edit')}
      form={() => <NotesForm {...{ handover, locale, place }} />}
    >
      {handover.notes ? (
        <LocalizedMarkdown value={handover.notes} locale={locale} top={3} />
      ) : (
        <EmptyState>{t('notes.none')}</EmptyState>
      )}
    </EditableSection>
  )
}
