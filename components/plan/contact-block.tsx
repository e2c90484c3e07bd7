import { Localized } from '@/components/text/localized'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import type { ContactView } from '@/lib/plan/contact-queries'
import { formatCountry } from '@/lib/time/format'

/** Whom to write to, line by line as the plan's last slide prints it: body and country, name, office, address. */
export function ContactBlock({ contact, locale }: { contact: ContactView; locale: Locale }) {
  const { organization, city, name, office, email } = contact
  const organizationLang = city && city.language !== locale ? languageTags[city.language] : undefined
  return (
    <address className="contact">
      {organization ? (
        <p>
          {organizationLang ? <span lang={organizationLang}>{organization}</span> : organization}
          {city ? `, ${formatCountry(city.country, locale)}` : null}
        </p>
      ) : null}
      {name ? <p className="name">{name}</p> : null}
      {office ? <Localized value={office} locale={locale} as="p" /> : null}
      {email ? (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      ) : null}
    </address>
  )
}
