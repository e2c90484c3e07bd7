import 'server-only'
import { getTranslator } from '@/lib/i18n/translator'
import { askedHours, signPublishedLink } from '@/lib/privacy/published-link'
import { findContactToTell } from '@/lib/privacy/published-queries'
import type { Kind } from '../kind'
import { findPersonAsReader } from '../reader-queries'
import { pageOfOwnData } from './own-data-page'

/** Somebody asked what is kept and shown of an address: the link to it goes to that address, and to nobody else. */
export const publishedData: Kind<'published.data'> = {
  async findReaders({ data }) {
    if ('personId' in data) {
      const reader = await findPersonAsReader(data.personId)
      return reader ? [reader] : []
    }
    const found = await findContactToTell(data.contactId)
    if (!found) return []
    return [{ personId: null, address: found.contact.email, language: data.language, timeZone: found.timeZone }]
  },

  async compose(_notice, { address, language }, { now, tx }) {
    const t = getTranslator(language, 'mail')
    const token = tx && signPublishedLink(address, { hours: askedHours }, now)
    return {
      subject: t('publishedData.subject'),
      blocks: [
        {
          is: 'button',
          lead: t('publishedData.lead', { address }),
          label: t('publishedData.button'),
          href: pageOfOwnData(language, token),
        },
        {
          is: 'paragraph',
          text: `${t('publishedData.validity', { hours: askedHours })}\n${t('publishedData.notYou')}`,
        },
      ],
    }
  },
}
