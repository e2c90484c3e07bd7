import { ActionForm } from '@/components/forms/action-form'
import { CheckboxGroupField } from '@/components/forms/choice-fields'
import { EditableSection } from '@/components/workspace/editable-section'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { carryAgendaAction } from '@/lib/meetings/held-actions'
import type { AgendaItemView } from '@/lib/meetings/view'
import { can } from '@/lib/permissions/authorize'
import type { MeetingProps } from './meeting-props'

/** The items that were left open go on to the next meeting by one action; only for who may do that, and while there are any. */
export function CarrySection(props: MeetingProps & { agenda: AgendaItemView[] }) {
  const { viewer, locale, place, activity, agenda } = props
  const t = getTranslator(locale, 'held')
  if (agenda.length === 0 || !can(viewer, 'agenda.carry', activity.resource)) return null
  const carried = agenda.filter(({ isCarried }) => isCarried)
  return (
    <EditableSection
      id="carry"
      title={t('carry.title')}
      locale={locale}
      place={place}
      canEdit={carried.length < agenda.length}
      editLabel={t('carry.edit')}
      form={() => <CarryForm {...props} />}
    >
      <div className="part">
        <p className="quiet">{t('carry.none')}</p>
        {carried.length > 0 ? (
          <ul>
            {carried.map(({ id, position, title }) => (
              <li key={id}>
                {position}. {readText(title, locale).text} <span className="quiet">· {t('carry.carried')}</span>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </EditableSection>
  )
}

function CarryForm({ locale, place, activity, agenda }: MeetingProps & { agenda: AgendaItemView[] }) {
  const t = getTranslator(locale, 'held')
  const open = agenda.filter(({ isCarried }) => !isCarried)
  return (
    <ActionForm
      id="carry"
      label={t('carry.edit')}
      action={carryAgendaAction}
      hidden={{ id: activity.id }}
      returnTo={place.saved('carry')}
      submit={t('carry.submit')}
      cancel={{ label: getTranslator(locale, 'common')('cancel'), href: place.at('carry') }}
    >
      <CheckboxGroupField
        name="items"
        label={t('carry.items')}
        value={[]}
        options={open.map(({ id, position, title }) => ({
          value: id,
          label: `${position}. ${readText(title, locale).text}`,
        }))}
      />
    </ActionForm>
  )
}
