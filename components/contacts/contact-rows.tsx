import type { ReactNode } from 'react'
import { CityPlace } from '@/components/cities/city-emblem-line'
import { MarginRow } from '@/components/layout/margin-row'
import { langIfOther } from '@/components/text/localized'
import { WordLink } from '@/components/ui/button'
import { titleOfContact } from '@/lib/contacts/rules'
import type { CityContacts, UnitContact } from '@/lib/contacts/view'
import type { Locale } from '@/lib/i18n/locales'
import { readOptional } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { formatCountry } from '@/lib/time/format'

/** `at` is the address of the page of contacts, under which the cards are. */
type RowProps = { at: string; locale: Locale }

/** A city in the margin, beside it who acts for it and how its local government is written to. */
export function CityContactsRow({ held, at, locale }: RowProps & { held: CityContacts }) {
  const t = getTranslator(locale, 'contacts')
  const leadWord = getTranslator(locale, 'people')('delegates.leadWord')
  const { city, delegates, office } = held
  return (
    <MarginRow
      rule="hair"
      wide
      margin={
        <>
          <h3 className="margin-title">
            <CityPlace city={city} locale={locale} withCountry={false} />
          </h3>
          <p>{formatCountry(city.country, locale)}</p>
          {held.isActing ? <p>{getTranslator(locale, 'mandates')('role.ACTING')}</p> : null}
        </>
      }
    >
      <ul className="contact-list">
        {held.isUnrepresented ? (
          <li>
            <p className="quiet">{t('nobody', { city: city.name })}</p>
          </li>
        ) : null}
        {delegates.map(({ id, name, office: ofHers, isLead, email }) => (
          <ContactItem key={id} id={id} name={name} email={email} at={at} locale={locale}>
            {[ofHers, isLead ? leadWord : null].filter(Boolean).join(', ')}
          </ContactItem>
        ))}
        {office ? (
          <ContactItem
            {...office}
            id={city.id}
            name={t('office')}
            nameOfCard={city.name}
            isOffice
            at={at}
            locale={locale}
          >
            {city.governmentName}
          </ContactItem>
        ) : null}
      </ul>
    </MarginRow>
  )
}

/** Somebody to write to about the unit, her institution in the margin. */
export function UnitContactRow({ contact, at, locale }: RowProps & { contact: UnitContact }) {
  const { id, name, organization, city, email, phone } = contact
  const office = name ? readOptional(contact.office, locale) : null
  return (
    <MarginRow
      rule="hair"
      wide
      margin={
        <>
          {organization ? <p>{organization}</p> : null}
          {city ? (
            <p>
              <CityPlace city={city} locale={locale} />
            </p>
          ) : null}
        </>
      }
    >
      <ul className="contact-list">
        <ContactItem {...{ id, email, phone, at, locale }} name={titleOfContact(contact, locale)} isOffice={!name}>
          {office ? <span lang={langIfOther(office, locale)}>{office.text}</span> : null}
        </ContactItem>
      </ul>
    </MarginRow>
  )
}

type ContactItemProps = RowProps & {
  id: string
  name: string
  /** Whose card it is, where the name alone does not say it. */
  nameOfCard?: string
  isOffice?: boolean
  email: string | null
  phone?: string | null
  /** What the person does, under the name. */
  children: ReactNode
}

function ContactItem({ id, name, nameOfCard = name, isOffice, email, phone, at, locale, children }: ContactItemProps) {
  const t = getTranslator(locale, 'contacts')
  return (
    <li>
      <div>
        <p className={isOffice ? 'sans quiet' : 'name'}>{name}</p>
        {children ? <p className="sans small quiet">{children}</p> : null}
      </div>
      <div className="sans ways">
        {email ? (
          <p>
            <a href={`mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`}>{email}</a>
          </p>
        ) : null}
        {phone ? (
          <p>
            <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
          </p>
        ) : null}
      </div>
      <WordLink href={`${at}/export/vcf?only=${id}`} aria-label={t('cardOf', { name: nameOfCard })}>
        {t('card')}
      </WordLink>
    </li>
  )
}
