import 'server-only'
import { cardLinkDays, signCardLink } from '@/lib/cities/card-link'
import type { CardDue } from '@/lib/cities/card-rules'
import { coordinatesText, locationText, populationText } from '@/lib/cities/card-words'
import type { CityView } from '@/lib/cities/view'
import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { MailBlock } from '@/lib/mail/mail-document'
import { formatDate, formatZone } from '@/lib/time/format'
import { addDays, todayIn } from '@/lib/time/when'
import { findCardToConfirm } from '../card-queries'
import type { Kind } from '../kind'
import { listCityContacts, listRepresentatives } from '../reader-queries'

/**
 * A city is asked whether its card is still true: who acts for it or, where nobody does, its institutional contact, if the city allowed that. The
 * link in the mail confirms and corrects this card and nothing else.
 */
export const cardToConfirm: Kind<'card.toConfirm'> = {
  findReaders: ({ data }, now) => listRepresentatives([data.cityId], now),

  async compose({ data }, { personId, address, language, timeZone }, { now, tx }) {
    const found = await findCardToConfirm(data.cityId, now)
    if (!found) return null
    const { city, due } = found
    const isSent = tx !== null
    const isToContact = isSent && personId === null
    // The city may have taken its permission back since the mail was written.
    if (isToContact && (await listCityContacts([city.id]))[0]?.address !== address) return null

    const t = getTranslator(language, 'mail')
    const words = { city: city.name }
    // Who only looks at the mail may not be who may use its link.
    const token = isSent ? signCardLink({ cityId: city.id, personId }, now) : '…'
    const page = `${getEnv().ENLACE_URL}/${language}/card/${token}`
    const lastDay = formatDate(addDays(todayIn(timeZone, now), cardLinkDays), language)
    return {
      subject: t('cardToConfirm.subject', words),
      blocks: [
        { is: 'paragraph', text: `${whyText(city, due, language)} ${t('cardToConfirm.check')}` },
        factsBlock(city, language),
        {
          is: 'button',
          lead: t('cardToConfirm.confirmLead'),
          label: getTranslator(language, 'cities')('edit.confirm'),
          href: `${page}#confirmation`,
        },
        {
          is: 'button',
          lead: t('cardToConfirm.correctLead'),
          label: t('cardToConfirm.correct'),
          href: `${page}#names`,
        },
        { is: 'paragraph', text: t('cardToConfirm.validity', { ...words, date: lastDay }) },
      ],
      reasons: isToContact
        ? [
            t('cardToConfirm.contactReason', words),
            t('cardToConfirm.contactEnd', { address: `${page}?edit=contact#contact` }),
          ]
        : [],
    }
  },

  async line({ data }, locale, now) {
    const found = await findCardToConfirm(data.cityId, now)
    if (!found) return null
    const { city } = found
    return {
      text: getTranslator(locale, 'mail')('cardToConfirm.line', { city: city.name }),
      href: `${getEnv().ENLACE_URL}/${locale}/workspace/cities/${city.slug}#confirmation`,
    }
  },
}

function whyText({ name, confirmedOn }: CityView, due: CardDue, locale: Locale): string {
  const t = getTranslator(locale, 'mail')
  if (due.why === 'election') {
    return t('cardToConfirm.election', { city: name, date: formatDate(due.heldOn, locale) })
  }
  if (!confirmedOn) return t('cardToConfirm.neverConfirmed', { city: name })
  return t('cardToConfirm.confirmedOn', { city: name, date: formatDate(confirmedOn, locale) })
}

/** Everything on the card, and what is missing there. */
function factsBlock(city: CityView, locale: Locale): MailBlock {
  const t = getTranslator(locale, 'cities')
  const mail = getTranslator(locale, 'mail')
  const facts: [label: string, value: string | null][] = [
    [t('edit.name'), city.name],
    [t('edit.governmentName'), city.governmentName],
    [t('governmentKind'), t(`governmentKinds.${city.governmentKind}`)],
    [t('edit.motto'), city.motto],
    [t('location'), locationText(city, locale)],
    [t('website'), city.website],
    [t('edit.email'), city.contactEmail],
    [t('edit.phone'), city.contactPhone],
    [t('population'), populationText(city, locale)],
    [t('coordinates'), coordinatesText(city, locale)],
    [t('timeZone'), formatZone(city.timeZone, locale)],
    [t('presentation'), city.presentation && mail('cardToConfirm.presentationGiven')],
  ]
  return {
    is: 'facts',
    rows: facts.map(([label, value]) => ({ label, value: value ?? mail('cardToConfirm.notGiven') })),
  }
}
