import 'server-only'
import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { signPublishedLink, toldDays } from '@/lib/privacy/published-link'
import { findContactToTell, type OwnField } from '@/lib/privacy/published-queries'
import type { Kind } from '../kind'
import { pageOfOwnData } from './own-data-page'

/** Who is among a unit's contacts is told what is kept of her and who sees it, with the link by which she changes it. She may have no account. */
export const contactShown: Kind<'contact.shown'> = {
  async findReaders({ data }) {
    const found = await findContactToTell(data.contactId)
    if (!found) return []
    return [{ personId: null, address: found.contact.email, language: found.language, timeZone: found.timeZone }]
  },

  async compose({ data }, { address, language }, { now, tx }) {
    const found = await findContactToTell(data.contactId)
    // Meanwhile she may have another address, to which another mail goes.
    if (!found || (tx && found.contact.email !== address)) return null
    const { unit, fields } = found.contact
    const t = getTranslator(language, 'mail')
    const words = { unit: unit.acronym, network: unit.network }
    const token = tx && signPublishedLink(address, { hours: toldDays * 24 }, now)
    const again = `${getEnv().ENLACE_URL}/${language}/privacy/data`
    return {
      subject: t('contactShown.subject', words),
      blocks: [
        { is: 'paragraph', text: t('contactShown.text', words) },
        { is: 'facts', rows: fields.map((field) => factOf(field, language)) },
        {
          is: 'button',
          lead: t('contactShown.lead'),
          label: t('contactShown.button'),
          href: pageOfOwnData(language, token),
        },
        { is: 'paragraph', text: t('contactShown.origin') },
        { is: 'paragraph', text: t('contactShown.validity', { days: toldDays, address: again }) },
      ],
    }
  },
}

function factOf({ field, value, reach }: OwnField, language: Locale) {
  const t = getTranslator(language, 'consent')
  const text = typeof value === 'string' ? value : readText(value, language).text
  const told = getTranslator(language, 'mail')('contactShown.fact', { value: text, reach: t(`reaches.${reach}`) })
  return { label: t(`labels.${field}`), value: told }
}
