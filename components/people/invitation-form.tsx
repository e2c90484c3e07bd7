import { ActionForm } from '@/components/forms/action-form'
import { SelectField } from '@/components/forms/choice-fields'
import { TextField } from '@/components/forms/text-fields'
import { MarginRow } from '@/components/layout/margin-row'
import { type Locale, languageNames, locales } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { createInvitationAction } from '@/lib/people/actions'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { OfficeFields } from './office-fields'

/** The block that is the form while somebody invites, and the one that says what became of it. */
export const inviting = 'new-invitation'
export const invited = 'invitations'

type InvitationFormProps = {
  label: string
  networkId: string
  /** The one city, or `secretariat`; or several, to choose from. */
  actsFor: string | { label: string; options: { value: string; label: string }[] }
  /** In which the invited person most likely reads. */
  language: Locale
  locale: Locale
  place: EditPlace
}

/** Invites somebody, known or not, by mail. */
export function InvitationForm({ label, networkId, actsFor, language, locale, place }: InvitationFormProps) {
  const t = getTranslator(locale, 'invitations')
  const isSecretariat = actsFor === 'secretariat'
  return (
    <MarginRow id={inviting} rule="hair">
      <ActionForm
        id={inviting}
        label={label}
        action={createInvitationAction}
        hidden={{ networkId, ...(typeof actsFor === 'string' ? { actsFor } : {}) }}
        returnTo={place.saved(invited)}
        submit={t('send')}
        cancel={{ label: getTranslator(locale, 'common')('cancel'), href: place.at(invited) }}
      >
        <TextField name="email" type="email" label={t('email')} hint={t('emailHint')} autoComplete="off" required />
        <TextField name="name" label={t('name')} hint={t('nameHint')} autoComplete="off" maxLength={120} required />
        {typeof actsFor === 'string' ? null : <SelectField name="actsFor" {...actsFor} />}
        {isSecretariat ? null : <OfficeFields locale={locale} />}
        <TermFields locale={locale} />
        <SelectField
          name="language"
          label={t('language')}
          hint={t('languageHint')}
          value={language}
          width="middle"
          options={locales.map((one) => ({ value: one, label: languageNames[one] }))}
        />
      </ActionForm>
    </MarginRow>
  )
}

function TermFields({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, 'invitations')
  const aside = getTranslator(locale, 'common')('optional')
  return (
    <>
      <TextField
        name="startsOn"
        type="date"
        label={t('startsOn')}
        hint={t('startsOnHint')}
        width="middle"
        {...{ aside }}
      />
      <TextField name="endsOn" type="date" label={t('endsOn')} hint={t('endsOnHint')} width="middle" {...{ aside }} />
    </>
  )
}
