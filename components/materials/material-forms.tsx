import { ActionButton } from '@/components/forms/action-button'
import { ActionForm } from '@/components/forms/action-form'
import { RadioField, SelectField } from '@/components/forms/choice-fields'
import { FileField } from '@/components/forms/file-field'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { TextField } from '@/components/forms/text-fields'
import type { MeetingProps } from '@/components/meetings/meeting-props'
import { EditBlock, FormActions } from '@/components/ui/edit-block'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { addLinkAction, removeMaterialAction, saveMaterialAction } from '@/lib/materials/actions'
import { fileTypes } from '@/lib/materials/file-types'
import type { MaterialView } from '@/lib/materials/view'
import type { AgendaItemView } from '@/lib/meetings/view'
import { sendFileHref } from './addresses'

type WithAgenda = MeetingProps & { agenda: AgendaItemView[] }

const endings = [...Object.values(fileTypes).map(({ ending }) => `.${ending}`), '.jpeg'].join(',')

/** A file alone: it is posted as it is, with and without scripts, since a server action would take no more than a megabyte. What is said of it is asked once it is there. */
export function NewFile({ locale, place, activity }: MeetingProps) {
  const t = getTranslator(locale, 'materials')
  return (
    <form action={sendFileHref(activity, locale)} method="post" encType="multipart/form-data" aria-label={t('addFile')}>
      <EditBlock>
        <FileField
          id="new-file-file"
          label={t('fields.file')}
          hint={t('fields.fileHint')}
          accept={endings}
          refused={place.refusal}
          locale={locale}
          takesFocus
        />
        <p className="sans small quiet">{t('fields.sendingHint')}</p>
        <FormActions
          submit={t('fields.submitFile')}
          cancel={{ label: getTranslator(locale, 'common')('cancel'), href: place.at('new-file') }}
        />
      </EditBlock>
    </form>
  )
}

/** The form for a new link, where the new one will stand. */
export function NewLink({ locale, place, activity, agenda }: WithAgenda) {
  const t = getTranslator(locale, 'materials')
  const common = getTranslator(locale, 'common')
  return (
    <ActionForm
      id="new-link"
      label={t('addLink')}
      action={addLinkAction}
      hidden={{ activityId: activity.id }}
      returnTo={place.saved('new-link')}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at('new-link') }}
    >
      <UrlField url="" locale={locale} />
      <MaterialFields material={null} agenda={agenda} locale={locale} />
    </ActionForm>
  )
}

type MaterialFormProps = WithAgenda & { material: MaterialView; number: number }

/** A material as fields; to take it out is a button of its own below them. */
export function MaterialForm({ material, number, locale, place, agenda }: MaterialFormProps) {
  const t = getTranslator(locale, 'materials')
  const common = getTranslator(locale, 'common')
  const block = `material-${material.id}`
  const isFile = material.content.of === 'file'
  return (
    <>
      <StatusLine>{place.outcomeOf(block) === 'saved' ? t('received') : null}</StatusLine>
      <ActionForm
        id={block}
        label={t('edit', { number })}
        action={saveMaterialAction}
        hidden={{ id: material.id }}
        version={material.version}
        returnTo={place.saved(block)}
        submit={common('save')}
        cancel={{ label: common('cancel'), href: place.at(block) }}
      >
        {material.content.of === 'link' ? <UrlField url={material.content.url} locale={locale} /> : null}
        <MaterialFields material={material} agenda={agenda} locale={locale} />
      </ActionForm>
      <ActionButton
        action={removeMaterialAction}
        hidden={{ id: material.id, version: String(material.version) }}
        returnTo={place.saved('materials', 'removed', material.id)}
      >
        {t('remove')}
      </ActionButton>
      {isFile ? <p className="sans small quiet">{t('removeHint')}</p> : null}
    </>
  )
}

function UrlField({ url, locale }: { url: string; locale: Locale }) {
  const t = getTranslator(locale, 'materials')
  return (
    <TextField name="url" type="url" label={t('fields.url')} hint={t('fields.urlHint')} value={url} inputMode="url" />
  )
}

type FieldsProps = { material: MaterialView | null; agenda: AgendaItemView[]; locale: Locale }

function MaterialFields({ material, agenda, locale }: FieldsProps) {
  const t = getTranslator(locale, 'materials')
  const items = agenda.map(({ id, position, title }) => ({
    value: id,
    label: `${position}. ${readText(title, locale).text}`,
  }))
  return (
    <>
      <LocalizedTextField
        name="title"
        label={t('fields.title')}
        value={material?.title ?? null}
        locale={locale}
        kind="title"
      />
      <RadioField
        name="audience"
        label={t('fields.audience')}
        value={material?.isForAll ? 'PUBLIC' : 'UNIT'}
        options={[
          { value: 'UNIT', label: t('fields.audienceUnit') },
          { value: 'PUBLIC', label: t('fields.audiencePublic'), hint: t('fields.audiencePublicHint') },
        ]}
      />
      {items.length > 0 ? (
        <SelectField
          name="agendaItemId"
          label={t('fields.agendaItem')}
          value={material?.agendaItemId}
          options={[{ value: '', label: t('fields.noItem') }, ...items]}
        />
      ) : null}
    </>
  )
}
