import { MarginRow } from '@/components/layout/margin-row'
import { CopyButton } from '@/components/ui/copy-button'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { addressesOf, blindCopyLink } from '@/lib/contacts/rules'
import type { UnitContacts } from '@/lib/contacts/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

/** Outlook takes nothing but this for the end of an address, and the others take it too. */
const SEPARATOR = '; '

/** The addresses of all who are shown, to copy in one go, and the way to write to them at once while they are few. */
export function MailingList({ contacts, locale }: { contacts: UnitContacts; locale: Locale }) {
  const addresses = addressesOf(contacts)
  if (addresses.length === 0) return null
  const t = getTranslator(locale, 'contacts')
  const count = addresses.length
  const link = blindCopyLink(addresses)
  return (
    <MarginRow title={t('write')} id="write" rule="strong">
      <div className="form mailing-list">
        <Field label={t('addresses', { count })} htmlFor="addresses" hint={t('addressesHint')} hintId="addresses-hint">
          <TextArea
            id="addresses"
            rows={2}
            readOnly
            spellCheck={false}
            aria-describedby="addresses-hint"
            defaultValue={addresses.join(SEPARATOR)}
            // A new list is a new field: React keeps what a field held.
            key={addresses.join(SEPARATOR)}
          />
        </Field>
        <div className="actions sans">
          <CopyButton from="addresses" label={t('copy')} copied={t('copied', { count })} failed={t('notCopied')} />
          {link ? <a href={link}>{t('blindCopy')}</a> : <p className="sans small quiet">{t('tooLong')}</p>}
        </div>
      </div>
    </MarginRow>
  )
}
