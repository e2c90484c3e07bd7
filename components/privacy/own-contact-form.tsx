import { ActionForm } from '@/components/forms/action-form'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { TextField } from '@/components/forms/text-fields'
import { ReachFields } from '@/components/plan/reach-fields'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { saveContactByLinkAction } from '@/lib/privacy/published-actions'
import type { OwnContact } from '@/lib/privacy/published-queries'
import type { EditPlace } from '@/lib/workspace/edit-place'

type OwnContactFormProps = { contact: OwnContact; locale: Locale; token: string; place: EditPlace; block: string }

/** What a unit keeps of somebody as its contact, as fields for herself. */
export function OwnContactForm({ contact, locale, token, place, block }: OwnContactFormProps) {
  const t = getTranslator(locale, 'privacy')
  const words = getTranslator(locale, 'workspace')
  const common = getTranslator(locale, 'common')
  return (
    <ActionForm
      id={block}
      label={t('published.edit', { unit: contact.unit.acronym })}
      action={saveContactByLinkAction}
      hidden={{ token, id: contact.id }}
      version={contact.version}
      returnTo={place.saved(block)}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at(block) }}
    >
      <TextField name="name" label={words('contact.name')} value={contact.name} required maxLength={120} />
      <LocalizedTextField
        name="office"
        label={words('contact.office')}
        value={contact.office}
        locale={locale}
        kind="title"
      />
      <TextField
        name="organization"
        label={words('contact.organization')}
        hint={words('contact.organizationHint')}
        value={contact.organization}
        maxLength={200}
      />
      <TextField
        name="email"
        type="email"
        label={words('contact.email')}
        hint={t('published.emailHint')}
        value={contact.email}
        required
        maxLength={254}
      />
      <TextField
        name="phone"
        type="tel"
        label={words('contact.phone')}
        value={contact.phone}
        maxLength={40}
        width="middle"
      />
      <ReachFields reaches={contact.reaches} locale={locale}>
        {getTranslator(locale, 'consent')('agrees')}
      </ReachFields>
    </ActionForm>
  )
}
