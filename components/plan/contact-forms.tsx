import { ActionForm } from '@/components/forms/action-form'
import { SelectField } from '@/components/forms/choice-fields'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { TextField } from '@/components/forms/text-fields'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listMandates } from '@/lib/mandates/queries'
import { type ContactView, listContacts } from '@/lib/plan/contact-queries'
import { addContactAction, chooseContactAction, saveContactAction } from '@/lib/plan/plan-actions'
import type { PlanView } from '@/lib/plan/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { ReachFields } from './reach-fields'

type ContactFormProps = { plan: PlanView; locale: Locale; place: EditPlace }

/** The plan's contact as fields. */
export function EditContact({ plan, contact, locale, place }: ContactFormProps & { contact: ContactView }) {
  const t = getTranslator(locale, 'workspace')
  return (
    <ActionForm
      id="contact"
      label={t('contact.edit')}
      action={saveContactAction}
      hidden={{ id: contact.id }}
      version={contact.version}
      {...waysOut(place, locale)}
    >
      <ContactFields unitId={plan.unit.id} contact={contact} locale={locale} />
    </ActionForm>
  )
}

/** A new contact, which the plan prints from then on. */
export function NewContact({ plan, locale, place }: ContactFormProps) {
  const t = getTranslator(locale, 'workspace')
  return (
    <ActionForm
      id="contact-new"
      label={t('contact.add')}
      action={addContactAction}
      hidden={{ planId: plan.id }}
      {...waysOut(place, locale)}
    >
      <ContactFields unitId={plan.unit.id} contact={null} locale={locale} />
    </ActionForm>
  )
}

/** Which of the unit's contacts the plan prints. */
export async function ChooseContact({ plan, locale, place }: ContactFormProps) {
  const t = getTranslator(locale, 'workspace')
  const contacts = await listContacts(plan.unit.id)
  const options = contacts.map(({ id, name, organization }) => ({
    value: id,
    label: [name, organization].filter(Boolean).join(', '),
  }))
  return (
    <ActionForm
      id="contact-choose"
      label={t('contact.chooseLabel')}
      action={chooseContactAction}
      hidden={{ id: plan.id, from: plan.contactId ?? '' }}
      {...waysOut(place, locale)}
    >
      <SelectField
        name="contactId"
        label={t('contact.chosen')}
        value={plan.contactId}
        options={[{ value: '', label: t('contact.chooseNone') }, ...options]}
      />
    </ActionForm>
  )
}

function waysOut(place: EditPlace, locale: Locale) {
  const common = getTranslator(locale, 'common')
  return {
    returnTo: place.saved('contact'),
    submit: common('save'),
    cancel: { label: common('cancel'), href: place.at('contact') },
  }
}

type ContactFieldsProps = { unitId: string; contact: ContactView | null; locale: Locale }

async function ContactFields({ unitId, contact, locale }: ContactFieldsProps) {
  const t = getTranslator(locale, 'workspace')
  const mandates = await listMandates(unitId)
  const cities = new Map(mandates.map(({ city }) => [city.id, city.name]))
  if (contact?.city) cities.set(contact.city.id, contact.city.name)
  return (
    <>
      <TextField name="name" label={t('contact.name')} value={contact?.name} required maxLength={120} />
      <LocalizedTextField
        name="office"
        label={t('contact.office')}
        value={contact?.office ?? null}
        locale={locale}
        kind="title"
      />
      <TextField
        name="organization"
        label={t('contact.organization')}
        hint={t('contact.organizationHint')}
        value={contact?.organization}
        maxLength={200}
      />
      <SelectField
        name="cityId"
        label={t('contact.city')}
        value={contact?.city?.id}
        width="middle"
        options={[
          { value: '', label: t('contact.noCity') },
          ...[...cities].map(([value, label]) => ({ value, label })),
        ]}
      />
      <TextField name="email" type="email" label={t('contact.email')} value={contact?.email} maxLength={254} />
      <TextField
        name="phone"
        type="tel"
        label={t('contact.phone')}
        value={contact?.phone}
        maxLength={40}
        width="middle"
      />
      <ReachFields reaches={contact?.reaches} locale={locale}>
        {getTranslator(locale, 'consent')('declares')}
      </ReachFields>
    </>
  )
}
