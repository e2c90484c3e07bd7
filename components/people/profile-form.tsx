import { ActionForm } from '@/components/forms/action-form'
import { SelectField } from '@/components/forms/choice-fields'
import { TextField } from '@/components/forms/text-fields'
import { type Locale, languageNames, locales } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { saveProfileAction } from '@/lib/people/profile-actions'
import { listTimeZones, type Profile } from '@/lib/people/profile-queries'
import { formatZoneChoice } from '@/lib/time/format'
import type { EditPlace } from '@/lib/workspace/edit-place'

type ProfileFormProps = { profile: Profile; locale: Locale; place: EditPlace }

/** Name, language and time zone as fields. */
export async function ProfileForm({ profile, locale, place }: ProfileFormProps) {
  const t = getTranslator(locale, 'people')
  const common = getTranslator(locale, 'common')
  const zones = await listTimeZones(profile.timeZone)
  return (
    <ActionForm
      id="profile"
      action={saveProfileAction}
      returnTo={place.saved('details')}
      version={profile.version}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at('details') }}
      label={t('profile.form')}
    >
      <TextField
        name="name"
        label={t('profile.name')}
        value={profile.name}
        autoComplete="name"
        required
        maxLength={120}
      />
      <SelectField
        name="language"
        label={t('profile.language')}
        hint={t('profile.languageHint')}
        value={profile.language}
        width="middle"
        options={locales.map((language) => ({ value: language, label: languageNames[language] }))}
      />
      <SelectField
        name="timeZone"
        label={t('profile.timeZone')}
        hint={t('profile.timeZoneHint')}
        value={profile.timeZone}
        options={zones.map((zone) => ({ value: zone, label: formatZoneChoice(zone, locale) }))}
      />
      <p className="sans small quiet">
        {profile.email}. {t('profile.emailHint')}
      </p>
    </ActionForm>
  )
}
