import { notFound } from 'next/navigation'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { WordLink } from '@/components/ui/button'
import { RefusedPage } from '@/components/workspace/refused-page'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { findUnitContacts } from '@/lib/contacts/queries'
import { arrangeContacts, countContacts } from '@/lib/contacts/rules'
import { type ContactsFilter, filterQuery, roleInAddress } from '@/lib/contacts/schema'
import type { UnitContacts } from '@/lib/contacts/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { mandateRoles } from '@/lib/mandates/schema'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { findUnit } from '@/lib/units/queries'
import { ContactDownloads } from './contact-downloads'
import { CityContactsRow, UnitContactRow } from './contact-rows'
import { ContactSearch } from './contact-search'
import { MailingList } from './mailing-list'

type UnitContactsProps = { viewer: Actor; locale: Locale; unitSlug: string; filter: ContactsFilter }

/**
 * Everybody in a unit who can be written to. Whose mandate ended is told whose the page is; to who never had to do with the unit it is not
 * there.
 */
export async function UnitContactsPage({ viewer, locale, unitSlug, filter }: UnitContactsProps) {
  const unit = await findUnit(viewer, unitSlug)
  if (!unit || !can(viewer, 'unit.readPrivate', { networkId: unit.networkId, unitId: unit.id })) notFound()
  const contacts = await findUnitContacts(viewer, unitSlug, new Date())
  const t = getTranslator(locale, 'contacts')
  const home = { label: unit.acronym, href: `/${locale}/workspace/units/${unit.slug}` }
  const crumbs = [home, { label: t('title') }]
  if (!contacts) {
    return (
      <RefusedPage {...{ locale, crumbs }} title={t('title')} ways={[home]}>
        <p>{t('refused', { unit: unit.acronym })}</p>
      </RefusedPage>
    )
  }
  const shown = arrangeContacts(contacts, filter, locale)
  const at = `${home.href}/contacts`
  return (
    <WorkspaceFrame locale={locale} crumbs={crumbs}>
      <Page eyebrow={unit.acronym} title={t('title')} lead={t('lead')}>
        <Found {...{ shown, filter, at, locale }} />
        <Cities {...{ shown, at, locale }} />
        {shown.contacts.length > 0 ? (
          <Section id="unit-contacts" title={t('unitContacts')}>
            {shown.contacts.map((contact) => (
              <UnitContactRow key={contact.id} {...{ contact, at, locale }} />
            ))}
          </Section>
        ) : null}
        {isEmpty(shown) ? null : (
          <>
            <MailingList contacts={shown} locale={locale} />
            <ContactDownloads at={at} query={filterQuery(filter)} locale={locale} />
          </>
        )}
      </Page>
    </WorkspaceFrame>
  )
}

const isEmpty = ({ cities, contacts }: UnitContacts) => cities.length + contacts.length === 0

type PartProps = { shown: UnitContacts; at: string; locale: Locale }

/** The search, and how many it found. What can be done with all of them stands at the page's end, for them to be near the search. */
function Found({ shown, filter, at, locale }: PartProps & { filter: ContactsFilter }) {
  const t = getTranslator(locale, 'contacts')
  const ways = (
    <>
      <WordLink href="#write">{t('write')}</WordLink>
      <WordLink href="#download">{t('download')}</WordLink>
    </>
  )
  return (
    <Section
      id="found"
      title={isEmpty(shown) ? t('nothing') : t('found', countContacts(shown))}
      lead={isEmpty(shown) ? t(filterQuery(filter) ? 'nothingMeans' : 'nobodyYet') : null}
      actions={isEmpty(shown) ? null : ways}
    >
      <MarginRow>
        <ContactSearch at={at} filter={filter} locale={locale} />
      </MarginRow>
    </Section>
  )
}

function Cities({ shown, at, locale }: PartProps) {
  const mandates = getTranslator(locale, 'mandates')
  return mandateRoles.map((role) => {
    const held = shown.cities.filter((one) => one.role === role)
    if (held.length === 0) return null
    return (
      <Section key={role} id={roleInAddress(role)} title={mandates(`roles.${role}`)}>
        {held.map((one) => (
          <CityContactsRow key={one.city.id} held={one} at={at} locale={locale} />
        ))}
      </Section>
    )
  })
}
