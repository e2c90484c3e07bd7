import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { WordLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { contactFields, reaches } from '@/lib/plan/contact-consent-rules'
import type { ContactView } from '@/lib/plan/contact-queries'
import type { PlanView } from '@/lib/plan/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { ContactBlock } from './contact-block'
import { ChooseContact, EditContact, NewContact } from './contact-forms'

type PlanContactProps = {
  plan: PlanView
  /** Null when there is none, or the viewer may not see it. */
  contact: ContactView | null
  locale: Locale
  place: EditPlace
  /** Whether she may choose whom the plan prints, and edit a contact's own fields. */
  canChoose: boolean
  canEdit: boolean
}

/** Whom the plan gives to write to. */
export function PlanContact({ plan, contact, locale, place, canChoose, canEdit }: PlanContactProps) {
  const t = getTranslator(locale, 'workspace')
  const open = openForm(place.editing, { canChoose, canEdit, hasContact: contact !== null })
  const form = { plan, locale, place }
  return (
    <Section
      id="contact"
      title={getTranslator(locale, 'plan')('contact')}
      actions={
        canEdit && contact && !open ? (
          <WordLink href={place.edit('contact')} aria-label={t('contact.edit')}>
            {getTranslator(locale, 'common')('edit')}
          </WordLink>
        ) : null
      }
    >
      <MarginRow>
        <StatusLine>{place.savedText('contact', locale)}</StatusLine>
        {open === 'contact' && contact ? <EditContact {...form} contact={contact} /> : null}
        {open === 'contact-choose' || open === 'contact-new' ? (
          // The address leads to the form by its own name.
          <div id={open}>{open === 'contact-new' ? <NewContact {...form} /> : <ChooseContact {...form} />}</div>
        ) : null}
        {open ? null : <ContactFacts contact={contact} isHidden={plan.contactId !== null} locale={locale} />}
        {canChoose && !open ? (
          <div className="actions">
            <WordLink href={place.edit('contact-choose')}>
              {t(plan.contactId ? 'contact.choose' : 'contact.chooseFirst')}
            </WordLink>
            {canEdit ? <WordLink href={place.edit('contact-new')}>{t('contact.add')}</WordLink> : null}
          </div>
        ) : null}
      </MarginRow>
    </Section>
  )
}

function openForm(
  editing: string | null,
  may: { canChoose: boolean; canEdit: boolean; hasContact: boolean },
): 'contact' | 'contact-choose' | 'contact-new' | null {
  if (editing === 'contact' && may.canEdit && may.hasContact) return 'contact'
  if (editing === 'contact-choose' && may.canChoose) return 'contact-choose'
  if (editing === 'contact-new' && may.canChoose && may.canEdit) return 'contact-new'
  return null
}

function ContactFacts({
  contact,
  isHidden,
  locale,
}: {
  contact: ContactView | null
  isHidden: boolean
  locale: Locale
}) {
  const t = getTranslator(locale, 'workspace')
  if (!contact) return <EmptyState>{t(isHidden ? 'contact.hidden' : 'contact.none')}</EmptyState>
  return (
    <>
      <ContactBlock contact={contact} locale={locale} />
      {contact.phone ? <p>{contact.phone}</p> : null}
      <p className="sans small quiet">{shownText(contact, locale)}</p>
    </>
  )
}

/** "Everybody sees: name, office. Only those who take part in the unit see: telephone." */
function shownText(contact: ContactView, locale: Locale): string {
  const t = getTranslator(locale, 'consent')
  const sentences = reaches.toReversed().flatMap((reach) => {
    const fields = contactFields.filter((field) => contact[field] !== null && contact.reaches[field] === reach)
    return fields.length > 0
      ? [t(`shownTo.${reach}`, { fields: fields.map((field) => t(`fields.${field}`)).join(', ') })]
      : []
  })
  return sentences.join(' ')
}
