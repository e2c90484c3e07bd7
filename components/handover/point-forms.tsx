import { ActionButton } from '@/components/forms/action-button'
import { ActionForm } from '@/components/forms/action-form'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { MarginRow } from '@/components/layout/margin-row'
import { WordLink } from '@/components/ui/button'
import {
  addHandoverPointAction,
  removeHandoverPointAction,
  saveHandoverPointAction,
  tickHandoverPointAction,
} from '@/lib/handover/actions'
import type { HandoverView } from '@/lib/handover/view'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { EditPlace } from '@/lib/workspace/edit-place'

type Point = HandoverView['points'][number]
type PointProps = { point: Point; locale: Locale; place: EditPlace }

/** The block of the page that turns into a new point's fields. */
export const NEW_POINT = 'new-point'

export const blockOfPoint = ({ id }: Point) => `point-${id}`

export function NewPointForm({ handoverId, locale, place }: Omit<PointProps, 'point'> & { handoverId: string }) {
  const t = getTranslator(locale, 'handover')
  const common = getTranslator(locale, 'common')
  return (
    <MarginRow id={NEW_POINT} rule="hair">
      <ActionForm
        id={NEW_POINT}
        label={t('points.add')}
        action={addHandoverPointAction}
        hidden={{ handoverId }}
        returnTo={place.saved('points')}
        submit={common('save')}
        cancel={{ label: common('cancel'), href: place.at('points') }}
      >
        <LocalizedTextField name="text" label={t('points.text')} value={null} locale={locale} kind="text" />
      </ActionForm>
    </MarginRow>
  )
}

/** A point as fields; to take it out is a button of its own below them. */
export function PointForm({ point, locale, place }: PointProps) {
  const t = getTranslator(locale, 'handover')
  const common = getTranslator(locale, 'common')
  const { id, version, text } = point
  return (
    <div id={blockOfPoint(point)}>
      <ActionForm
        id={blockOfPoint(point)}
        label={t('points.edit')}
        action={saveHandoverPointAction}
        hidden={{ id }}
        version={version}
        returnTo={place.saved('points')}
        submit={common('save')}
        cancel={{ label: common('cancel'), href: place.at('points') }}
      >
        <LocalizedTextField name="text" label={t('points.text')} value={text} locale={locale} kind="text" />
      </ActionForm>
      <ActionButton
        action={removeHandoverPointAction}
        hidden={{ id, version: String(version) }}
        returnTo={place.saved('points', 'removed', id)}
      >
        {common('remove')}
      </ActionButton>
    </div>
  )
}

/** Ticks a point or takes the tick back, and the way to its fields. */
export function PointWays({ point, locale, place }: PointProps) {
  const t = getTranslator(locale, 'handover')
  const { id, version, text, doneAt } = point
  const named = { point: readText(text, locale).text }
  return (
    <>
      <ActionButton
        action={tickHandoverPointAction}
        hidden={{ id, version: String(version), ...(doneAt ? {} : { isDone: 'on' }) }}
        returnTo={place.saved('points', 'saved', `${id}-${version}`)}
        label={t(doneAt ? 'points.untickOf' : 'points.tickOf', named)}
      >
        {t(doneAt ? 'points.untick' : 'points.tick')}
      </ActionButton>
      <WordLink href={place.edit(blockOfPoint(point))} aria-label={t('points.editOf', named)}>
        {getTranslator(locale, 'common')('edit')}
      </WordLink>
    </>
  )
}
