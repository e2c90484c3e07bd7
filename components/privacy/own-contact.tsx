import { ActionButton } from '@/components/forms/action-button'
import { ActionForm } from '@/components/forms/action-form'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { langIfOther } from '@/components/text/localized'
import { WordLink } from '@/components/ui/button'
import { StatusLine } from '@/components/ui/status-line'
import { Table } from '@/components/ui/table'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { eraseContactByLinkAction, hideContactByLinkAction } from '@/lib/privacy/published-actions'
import type { OwnContact, OwnField } from '@/lib/privacy/published-queries'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { OwnContactForm } from './own-contact-form'

type OwnContactProps = { contact: OwnContact; locale: Locale; token: string; place: EditPlace }

/** What a unit keeps of somebody as its contact: each field, who sees it since when and on whose word, and the ways to change that. */
export function OwnContactSection({ contact, locale, token, place }: OwnContactProps) {
  const t = getTranslator(locale, 'privacy')
  const { id, unit } = contact
  const block = `contact-${id}`
  const isOpen = place.editing === block
  const isAsking = place.editing === `erase-${id}`
  const saved = place.outcomeOf(block) === 'removed' ? t('published.hidden') : place.savedText(block, locale)
  return (
    <Section
      id={block}
      title={t('published.contactOf', { unit: unit.acronym })}
      lead={readText(unit.name, locale).text}
      actions={
        isOpen ? null : (
          <WordLink href={place.edit(block)} aria-label={t('published.edit', { unit: unit.acronym })}>
            {getTranslator(locale, 'common')('edit')}
          </WordLink>
        )
      }
    >
      <MarginRow wide={!isOpen}>
        <StatusLine>{saved}</StatusLine>
        {isOpen ? (
          <OwnContactForm {...{ contact, locale, token, place, block }} />
        ) : (
          <OwnFields contact={contact} locale={locale} />
        )}
      </MarginRow>
      {isAsking ? <EraseForm {...{ contact, locale, token, place }} /> : null}
      {isOpen || isAsking ? null : (
        <MarginRow>
          <div className="actions pt-3">
            <ActionButton
              action={hideContactByLinkAction}
              hidden={{ token, id, version: String(contact.version) }}
              returnTo={place.saved(block, 'removed')}
              label={t('published.hideOf', { unit: unit.acronym })}
            >
              {t('published.hide')}
            </ActionButton>
            <WordLink href={place.edit(`erase-${id}`)} aria-label={t('published.eraseOf', { unit: unit.acronym })}>
              {t('published.erase')}
            </WordLink>
          </div>
        </MarginRow>
      )}
    </Section>
  )
}

function EraseForm({ contact, locale, token, place }: OwnContactProps) {
  const t = getTranslator(locale, 'privacy')
  const { id, version, unit } = contact
  return (
    <MarginRow id={`erase-${id}`}>
      <ActionForm
        id="erase"
        label={t('published.eraseOf', { unit: unit.acronym })}
        action={eraseContactByLinkAction}
        hidden={{ token, id }}
        version={version}
        returnTo={place.saved('erased', 'removed')}
        submit={t('published.eraseNow')}
        cancel={{ label: getTranslator(locale, 'common')('cancel'), href: place.at(`contact-${id}`) }}
      >
        <p>{t('published.eraseMeans', { unit: unit.acronym })}</p>
      </ActionForm>
    </MarginRow>
  )
}

function OwnFields({ contact, locale }: { contact: OwnContact; locale: Locale }) {
  const t = getTranslator(locale, 'privacy')
  const consent = getTranslator(locale, 'consent')
  const columns = ['what', 'value', 'who', 'since'] as const
  return (
    <Table
      label={t('published.table', { unit: contact.unit.acronym })}
      columns={columns.map((column) => ({ label: t(`published.columns.${column}`) }))}
    >
      {contact.fields.map((field) => (
        <tr key={field.field}>
          <th scope="row">{consent(`labels.${field.field}`)}</th>
          <td data-label={t('published.columns.value')}>
            <FieldValue field={field} contact={contact} locale={locale} />
          </td>
          <td data-label={t('published.columns.who')}>{consent(`reaches.${field.reach}`)}</td>
          <td data-label={t('published.columns.since')}>{sinceText(field, contact.timeZone, locale)}</td>
        </tr>
      ))}
    </Table>
  )
}

function FieldValue({ field, contact, locale }: { field: OwnField; contact: OwnContact; locale: Locale }) {
  const { value } = field
  if (typeof value !== 'string') {
    const readable = readText(value, locale)
    return <span lang={langIfOther(readable, locale)}>{readable.text}</span>
  }
  const language = field.field === 'organization' ? contact.city?.language : undefined
  return language && language !== locale ? <span lang={languageTags[language]}>{value}</span> : value
}

/** "2 February 2016, on your own word". */
function sinceText({ consent }: OwnField, timeZone: string, locale: Locale): string {
  if (!consent) return '—'
  const t = getTranslator(locale, 'privacy')
  const date = formatDate(todayIn(timeZone, consent.since), locale)
  if (consent.word === 'TOLD' && consent.toldBy) return t('published.words.TOLD_BY', { date, name: consent.toldBy })
  return t(`published.words.${consent.word}`, { date })
}
