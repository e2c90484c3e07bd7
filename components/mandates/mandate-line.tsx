import { CityPlace } from '@/components/cities/city-emblem-line'
import { ActionForm } from '@/components/forms/action-form'
import { MarginRow } from '@/components/layout/margin-row'
import { WordLink } from '@/components/ui/button'
import type { CityName } from '@/lib/cities/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { endMandateAction, saveMandateAction } from '@/lib/mandates/actions'
import { mandatePeriod, roleKey } from '@/lib/mandates/mandate-period'
import type { MandateOfUnit } from '@/lib/mandates/queries'
import { mandatePhase } from '@/lib/mandates/rules'
import type { MandateRole } from '@/lib/mandates/schema'
import { partsOfDate } from '@/lib/time/partial-date'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { MandateExtensions } from './mandate-extensions'
import { MandateDate, MandateFields } from './mandate-fields'
import { TermForm, termFormAt, termFormsOf } from './term-forms'

type MandateLineProps = {
  mandate: MandateOfUnit
  /** Those that the viewer may give. */
  roles: MandateRole[]
  /** The network's cities, for choosing one that takes over; empty unless somebody is about to. */
  cities: CityName[]
  canEdit: boolean
  canEnd: boolean
  locale: Locale
  place: EditPlace
  /** YYYY-MM-DD in the network's zone. */
  today: string
}

/** One mandate: its city, role and dates, and the ways to change and to end it. */
export function MandateLine(props: MandateLineProps) {
  const { mandate, canEdit, canEnd, locale, place, today } = props
  const { id, city } = mandate
  const t = getTranslator(locale, 'mandates')
  const [changing, ending] = [`mandate-${id}`, `end-${id}`]
  const isChanging = canEdit && place.editing === changing
  const isEnding = canEnd && place.editing === ending
  const term = canEdit ? termFormAt(place, id) : null
  const isPast = mandatePhase(mandate, today) === 'past'
  const actions =
    isChanging || isEnding || term ? null : (
      <>
        {canEdit ? (
          <WordLink href={place.edit(changing)} aria-label={t('edit.changeOf', { city: city.name })}>
            {t('edit.change')}
          </WordLink>
        ) : null}
        {canEdit && !isPast
          ? termFormsOf(mandate).map((form) => (
              <WordLink
                key={form}
                href={place.edit(`${form}-${id}`)}
                aria-label={t(`edit.${form}Of`, { city: city.name })}
              >
                {t(`edit.${form}`)}
              </WordLink>
            ))
          : null}
        {canEnd && mandate.endsOn === null ? (
          <WordLink href={place.edit(ending)} aria-label={t('edit.finishOf', { city: city.name })}>
            {t('edit.finish')}
          </WordLink>
        ) : null}
      </>
    )
  return (
    <MarginRow rule="hair" margin={t(`phases.${mandatePhase(mandate, today)}`)} actions={actions}>
      <p>
        <CityPlace city={city} locale={locale} linked={!city.isArchived} />
        {city.isArchived ? ` (${t('edit.archivedCity')})` : null}
      </p>
      <p className="sans small quiet">
        {t(roleKey(mandate))}. {mandatePeriod(mandate, locale, today)}
        <MandateExtensions extensions={mandate.extensions} locale={locale} />
      </p>
      {isChanging ? <ChangeForm {...props} /> : null}
      {isEnding ? <EndForm {...props} /> : null}
      {term ? <TermForm form={term} cities={props.cities} {...{ mandate, locale, place }} /> : null}
    </MarginRow>
  )
}

function ChangeForm({ mandate, roles, locale, place }: MandateLineProps) {
  const { id, version, role, isActing, city } = mandate
  const common = getTranslator(locale, 'common')
  return (
    <div id={`mandate-${id}`}>
      <ActionForm
        id={`mandate-${id}`}
        label={getTranslator(locale, 'mandates')('edit.changeOf', { city: city.name })}
        action={saveMandateAction}
        hidden={{ id }}
        version={version}
        returnTo={place.saved('mandates')}
        submit={common('save')}
        cancel={{ label: common('cancel'), href: place.at('mandates') }}
      >
        <MandateFields
          start={partsOfDate(mandate.startsOn, mandate.startPrecision)}
          end={partsOfDate(mandate.endsOn, mandate.endPrecision)}
          {...{ roles, role, isActing, locale }}
        />
      </ActionForm>
    </div>
  )
}

function EndForm({ mandate, locale, place, today }: MandateLineProps) {
  const { id, version, city } = mandate
  const t = getTranslator(locale, 'mandates')
  return (
    <div id={`end-${id}`}>
      <ActionForm
        id={`end-${id}`}
        label={t('edit.finishOf', { city: city.name })}
        action={endMandateAction}
        hidden={{ id }}
        version={version}
        returnTo={place.saved('mandates')}
        submit={t('edit.finishNow')}
        cancel={{ label: getTranslator(locale, 'common')('cancel'), href: place.at('mandates') }}
      >
        <MandateDate
          name="end"
          label={t('edit.end')}
          hint={t('edit.endHint')}
          value={partsOfDate(today, 'DAY')}
          locale={locale}
        />
        <p className="sans small quiet">{t('edit.finishMeans', { city: city.name })}</p>
      </ActionForm>
    </div>
  )
}
