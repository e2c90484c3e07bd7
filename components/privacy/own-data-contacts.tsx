import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { DefinitionList } from '@/components/ui/definition-list'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { contactFields } from '@/lib/plan/contact-consent-rules'
import type { OwnData } from '@/lib/privacy/own-data-schema'

/** Where somebody stands as a contact, with who sees each field now. */
export function OwnDataContacts({ data, locale }: { data: OwnData; locale: Locale }) {
  if (data.contacts.length === 0) return null
  return (
    <Section id="contacts" title={getTranslator(locale, 'ownData')('contacts')}>
      {data.contacts.map((contact) => (
        <MarginRow key={`${contact.unit} ${contact.name}`} rule="hair" margin={<p>{contact.unit}</p>}>
          <DefinitionList items={itemsOf(contact, locale)} />
        </MarginRow>
      ))}
    </Section>
  )
}

function itemsOf(contact: OwnData['contacts'][number], locale: Locale) {
  const t = getTranslator(locale, 'consent')
  return contactFields.flatMap((field) => {
    const value = contact[field]
    if (value === null) return []
    const text = typeof value === 'string' ? value : (value.texts[locale] ?? value.texts[value.original])
    const live = contact.consents.find((one) => one.field === field && one.withdrawnAt === null)
    const reach = (['PUBLIC', 'UNIT'] as const).find((known) => known === live?.audience) ?? 'NOBODY'
    return [{ term: t(`labels.${field}`), description: `${text} (${t(`reaches.${reach}`)})` }]
  })
}
