import { ActionButton } from '@/components/forms/action-button'
import { ActionForm } from '@/components/forms/action-form'
import { SelectField } from '@/components/forms/choice-fields'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { TextField } from '@/components/forms/text-fields'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { addAgendaItemAction, removeAgendaItemAction, saveAgendaItemAction } from '@/lib/meetings/actions'
import type { AgendaItemView } from '@/lib/meetings/view'
import { listHostCities } from '@/lib/schedule/form-queries'
import type { MeetingProps } from './meeting-props'

/** The form for a new item, where the new one will stand. */
export function NewAgendaItem({ locale, place, activity }: MeetingProps) {
  const t = getTranslator(locale, 'meetings')
  const common = getTranslator(locale, 'common')
  return (
    <ActionForm
      id="new-agenda"
      label={t('agenda.add')}
      action={addAgendaItemAction}
      hidden={{ activityId: activity.id }}
      returnTo={place.saved('new-agenda')}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at('agenda') }}
    >
      <ItemFields item={null} locale={locale} networkId={activity.resource.networkId} />
    </ActionForm>
  )
}

/** An item as fields; to take it out is a button of its own below them. */
export function AgendaItemForm({ item, locale, place, activity }: MeetingProps & { item: AgendaItemView }) {
  const t = getTranslator(locale, 'meetings')
  const common = getTranslator(locale, 'common')
  const block = `agenda-${item.id}`
  return (
    <>
      <ActionForm
        id={block}
        label={t('agenda.edit', { number: item.position })}
        action={saveAgendaItemAction}
        hidden={{ id: item.id }}
        version={item.version}
        returnTo={place.saved(block)}
        submit={common('save')}
        cancel={{ label: common('cancel'), href: place.at(block) }}
      >
        <ItemFields item={item} locale={locale} networkId={activity.resource.networkId} />
      </ActionForm>
      <ActionButton
        action={removeAgendaItemAction}
        hidden={{ id: item.id, version: String(item.version) }}
        returnTo={place.saved('agenda', 'removed', item.id)}
      >
        {t('agenda.remove')}
      </ActionButton>
    </>
  )
}

type ItemFieldsProps = { item: AgendaItemView | null; locale: Locale; networkId: string }

async function ItemFields({ item, locale, networkId }: ItemFieldsProps) {
  const t = getTranslator(locale, 'meetings')
  const cities = await listHostCities(networkId)
  const lead = item?.leadCity
  // A city that has left the register still leads what it leads.
  const kept = lead && !cities.some(({ id }) => id === lead.id) ? [{ value: lead.id, label: lead.name }] : []
  return (
    <>
      <LocalizedTextField
        name="title"
        label={t('agenda.fields.title')}
        value={item?.title ?? null}
        locale={locale}
        kind="title"
      />
      <TextField
        name="minutes"
        label={t('agenda.fields.minutes')}
        value={item?.minutes == null ? '' : String(item.minutes)}
        inputMode="numeric"
        width="short"
      />
      <SelectField
        name="leadCityId"
        label={t('agenda.fields.leadCity')}
        value={lead?.id}
        options={[
          { value: '', label: t('agenda.fields.noCity') },
          ...kept,
          ...cities.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        width="middle"
      />
      <TextField
        name="leadName"
        label={t('agenda.fields.leadName')}
        hint={t('agenda.fields.leadNameHint')}
        value={item?.leadName}
        autoComplete="off"
      />
      <LocalizedTextField
        name="notes"
        label={t('agenda.fields.notes')}
        value={item?.notes ?? null}
        locale={locale}
        kind="text"
      />
    </>
  )
}
