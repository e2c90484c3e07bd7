import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { type ContactsFilter, filterQuery, roleInAddress } from '@/lib/contacts/schema'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { mandateRoles } from '@/lib/mandates/schema'

type ContactSearchProps = { at: string; filter: ContactsFilter; locale: Locale }

/** A search is an address: it can be kept and sent, and it works without scripts. */
export function ContactSearch({ at, filter, locale }: ContactSearchProps) {
  const t = getTranslator(locale, 'contacts')
  const roles = getTranslator(locale, 'mandates')
  return (
    <search>
      {/* A field keeps what was typed; made anew for each search, it shows what the page is about. */}
      <form key={filterQuery(filter)} action={at} method="get" className="form contact-search">
        <div className="field-row">
          <Field label={t('search')} htmlFor="contact-search">
            <TextInput id="contact-search" name="q" type="search" defaultValue={filter.search} maxLength={120} />
          </Field>
          <Field label={t('role')} htmlFor="contact-role">
            <Select id="contact-role" name="role" defaultValue={filter.role ? roleInAddress(filter.role) : ''}>
              <option value="">{t('anyRole')}</option>
              {mandateRoles.map((role) => (
                <option key={role} value={roleInAddress(role)}>
                  {roles(`role.${role}`)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        <div className="actions sans">
          <Button type="submit">{t('searchNow')}</Button>
          {filterQuery(filter) ? <a href={at}>{t('clear')}</a> : null}
        </div>
      </form>
    </search>
  )
}
