import { ActionForm, type ActionFormProps } from '@/components/forms/action-form'
import { CheckboxGroupField, RadioField } from '@/components/forms/choice-fields'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { TextField } from '@/components/forms/text-fields'
import { AnsweredAlready } from '@/components/meetings/answered-already'
import { PollRunning } from '@/components/polls/poll-running'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { listTimeZones } from '@/lib/people/profile-queries'
import {
  saveLinksAction,
  savePlaceAction,
  saveStatusAction,
  saveWhatAction,
  saveWhenAction,
} from '@/lib/schedule/actions'
import type { ActivityPageView } from '@/lib/schedule/activity-queries'
import { type LinkOption, listHostCities, listLinkOptions } from '@/lib/schedule/form-queries'
import { activityStatuses } from '@/lib/schedule/kinds'
import type { ActivityView } from '@/lib/schedule/view'
import { whenFieldsOf } from '@/lib/schedule/when-fields'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { PlaceFields } from './place-fields'
import { WhatFields } from './what-fields'
import { WhenFieldsGroup } from './when-fields'

export type PartFormProps = {
  activity: ActivityView
  locale: Locale
  place: EditPlace
  /** The block that the form stands in. */
  block: string
  /** Names the form for screen readers. */
  label: string
}

function PartForm(props: PartFormProps & Pick<ActionFormProps, 'action' | 'children'>) {
  const { activity, locale, place, block, label, action, children } = props
  const common = getTranslator(locale, 'common')
  return (
    <ActionForm
      id={block}
      label={label}
      action={action}
      hidden={{ id: activity.id }}
      version={activity.version}
      returnTo={place.saved(block)}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at(block) }}
    >
      {children}
    </ActionForm>
  )
}

/** Title, kinds, whether and how it is counted, and the words about it. */
export function WhatForm({ activity, ...rest }: PartFormProps & { activity: ActivityPageView }) {
  const { locale } = rest
  const t = getTranslator(locale, 'schedule')
  return (
    <PartForm {...rest} activity={activity} action={saveWhatAction}>
      <WhatFields activity={activity} locale={locale} />
      <TextField
        name="ordinalOverride"
        label={t('fields.ordinalOverride')}
        hint={t('fields.ordinalOverrideHint')}
        value={activity.ordinalOverride === null ? '' : String(activity.ordinalOverride)}
        inputMode="numeric"
        width="short"
      />
      <LocalizedTextField
        name="description"
        label={t('fields.description')}
        value={activity.description}
        locale={locale}
        kind="text"
      />
    </PartForm>
  )
}

/** The date at the precision that is known. */
export async function WhenForm(props: PartFormProps) {
  const { activity, locale } = props
  const zones = await listTimeZones(activity.zone)
  return (
    <PartForm {...props} action={saveWhenAction}>
      <PollRunning activityId={activity.id} locale={locale} />
      <AnsweredAlready activityId={activity.id} locale={locale} />
      <WhenFieldsGroup
        value={whenFieldsOf(activity.when)}
        locale={locale}
        zones={[...new Set([activity.zone, ...zones])]}
      />
    </PartForm>
  )
}

export async function PlaceForm({ joiningLink, ...rest }: PartFormProps & { joiningLink: string | undefined }) {
  const { activity, locale } = rest
  const cities = await listHostCities(activity.resource.networkId)
  return (
    <PartForm {...rest} action={savePlaceAction}>
      <AnsweredAlready activityId={activity.id} locale={locale} />
      <PlaceFields place={activity.place} joiningLink={joiningLink} cities={cities} locale={locale} />
    </PartForm>
  )
}

/** What became of it; the reason is in view where one is asked for. */
export function StatusForm(props: PartFormProps) {
  const { activity, locale } = props
  const t = getTranslator(locale, 'schedule')
  return (
    <PartForm {...props} action={saveStatusAction}>
      <div className="status-fields">
        <RadioField
          name="status"
          label={t('fields.status')}
          value={activity.status}
          options={activityStatuses.map((status) => ({ value: status, label: t(`states.${status}`) }))}
          inline
        />
        <div data-for="POSTPONED CANCELLED">
          <LocalizedTextField
            name="reason"
            label={t('fields.reason')}
            hint={t('fields.reasonHint')}
            value={activity.statusReason}
            locale={locale}
            kind="text"
          />
        </div>
      </div>
    </PartForm>
  )
}

/** The objectives and axes of the plan that it serves. */
export async function LinksForm({ activity, ...rest }: PartFormProps & { activity: ActivityPageView }) {
  const { locale } = rest
  const t = getTranslator(locale, 'schedule')
  const { objectives, axes } = await listLinkOptions(activity.plan.id)
  const options = (items: LinkOption[]) =>
    items.map(({ id, position, text }) => ({ value: id, label: `${position}. ${readText(text, locale).text}` }))
  return (
    <PartForm {...rest} activity={activity} action={saveLinksAction}>
      <CheckboxGroupField
        name="objectives"
        label={t('fields.objectives')}
        value={activity.objectives.map(({ id }) => id)}
        options={options(objectives)}
      />
      <CheckboxGroupField
        name="axes"
        label={t('fields.axes')}
        value={activity.axes.map(({ id }) => id)}
        options={options(axes)}
      />
    </PartForm>
  )
}
