import { ActionButton } from '@/components/forms/action-button'
import { WordLink } from '@/components/ui/button'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { moveIndicatorAction } from '@/lib/progress/actions'
import { formatSpan } from '@/lib/progress/indicator-words'
import type { IndicatorView, ObjectiveProgressView, ReadingView } from '@/lib/progress/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { indicatorBlocks as blocks } from './indicator-blocks'
import { IndicatorForm, NewIndicatorForm } from './indicator-forms'
import { IndicatorStanding } from './indicator-line'
import { IndicatorReadings } from './indicator-readings'
import { NewReadingForm, ReadingForm } from './reading-forms'

type EditableIndicatorsProps = {
  objective: ObjectiveProgressView
  locale: Locale
  place: EditPlace
  /** The last day of the plan and today (YYYY-MM-DD). */
  lastDay: string
  today: string
  canEdit: boolean
  canReport: boolean
  mayChange: (reading: ReadingView) => boolean
}

/** The indicators of an objective in the workspace: what they say, what was measured, and what their reader may do to them. */
export function EditableIndicators(props: EditableIndicatorsProps) {
  const { objective, locale, place, lastDay, canEdit } = props
  const t = getTranslator(locale, 'indicators')
  const list = blocks.list(objective)
  const isAdding = canEdit && place.editing === blocks.newIndicator(objective)
  const isRemoved = place.outcomeOf(list) === 'removed'
  return (
    <div id={list}>
      <StatusLine>{isRemoved ? t('removed') : place.savedText(list, locale)}</StatusLine>
      {objective.indicators.length > 0 ? (
        <ul className="indicators" aria-label={t('title')}>
          {objective.indicators.map((indicator) => (
            <IndicatorEntry key={indicator.id} {...props} indicator={indicator} />
          ))}
        </ul>
      ) : null}
      {isAdding ? (
        <div id={blocks.newIndicator(objective)}>
          <NewIndicatorForm {...{ objective, lastDay, locale, place }} />
        </div>
      ) : null}
    </div>
  )
}

type EntryProps = EditableIndicatorsProps & { indicator: IndicatorView }

function IndicatorEntry(props: EntryProps) {
  const { objective, indicator, locale, place, today, canEdit, canReport } = props
  const name = readText(indicator.name, locale).text
  const block = blocks.indicator(indicator)
  const shared = { indicator, name, locale, place }
  const isEdited = canEdit && place.editing === blocks.editIndicator(indicator)
  const isReported = canReport && place.editing === blocks.newReading(indicator)
  return (
    <li id={block}>
      <StatusLine>{outcomeText(props, block)}</StatusLine>
      {isEdited ? (
        <div id={blocks.editIndicator(indicator)}>
          <IndicatorForm {...shared} objective={objective} />
        </div>
      ) : (
        <IndicatorStanding indicator={indicator} locale={locale} />
      )}
      <IndicatorReadings indicator={indicator} locale={locale}>
        {(reading) => <ReadingControls {...props} {...shared} reading={reading} />}
      </IndicatorReadings>
      {isReported ? (
        <div id={blocks.newReading(indicator)}>
          <NewReadingForm {...shared} today={today} />
        </div>
      ) : null}
      <IndicatorControls {...props} name={name} isEdited={isEdited} isReported={isReported} />
    </li>
  )
}

function outcomeText({ locale, place }: EntryProps, block: string): string | null {
  const t = getTranslator(locale, 'indicators')
  const outcome = place.outcomeOf(block)
  if (outcome === 'removed') return t('readingRemoved')
  return outcome === 'moved' ? t('moved') : place.savedText(block, locale)
}

function ReadingControls({ reading, mayChange, ...props }: EntryProps & { name: string; reading: ReadingView }) {
  const { indicator, name, locale, place } = props
  const t = getTranslator(locale, 'indicators')
  if (!mayChange(reading)) return null
  if (place.editing === blocks.reading(reading)) return <ReadingForm {...{ indicator, reading, name, locale, place }} />
  const label = t('editReadingOf', { name, date: formatSpan(reading.when, locale) })
  return (
    <WordLink href={place.edit(blocks.reading(reading))} aria-label={label}>
      {t('editReading')}
    </WordLink>
  )
}

type ControlsProps = EntryProps & { name: string; isEdited: boolean; isReported: boolean }

function IndicatorControls({ objective, indicator, name, isEdited, isReported, ...props }: ControlsProps) {
  const { locale, place, canEdit, canReport } = props
  const t = getTranslator(locale, 'indicators')
  const { position } = indicator
  const count = objective.indicators.length
  const move = (to: number) => ({
    action: moveIndicatorAction,
    hidden: { id: indicator.id, from: String(position), to: String(to) },
    returnTo: place.saved(blocks.indicator(indicator), 'moved', to),
    look: 'sign' as const,
  })
  return (
    <div className="actions">
      {canReport && !isReported ? (
        <WordLink href={place.edit(blocks.newReading(indicator))} aria-label={t('reportOf', { name })}>
          {t('report')}
        </WordLink>
      ) : null}
      {canEdit && !isEdited ? (
        <WordLink href={place.edit(blocks.editIndicator(indicator))} aria-label={t('editOf', { name })}>
          {t('edit')}
        </WordLink>
      ) : null}
      {canEdit && count > 1 ? (
        <>
          <ActionButton {...move(position - 1)} label={t('up', { name })} disabled={position === 1}>
            ↑
          </ActionButton>
          <ActionButton {...move(position + 1)} label={t('down', { name })} disabled={position === count}>
            ↓
          </ActionButton>
        </>
      ) : null}
    </div>
  )
}
