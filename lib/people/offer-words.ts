import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatDate, formatInstant, formatZone } from '@/lib/time/format'
import type { Offer } from './invitation-queries'

/** As what one is invited: "Representante"; null for the secretariat, which has no such parts. */
export function offerRole({ city, isLead }: Offer, locale: Locale): string | null {
  return city && getTranslator(locale, 'invitations')(isLead ? 'leading' : 'delegate')
}

/** "A partir de 1º de março de 2027"; null without days. */
export function offerTerm({ startsOn, endsOn }: Offer, locale: Locale): string | null {
  const t = getTranslator(locale, 'invitations')
  const [start, end] = [startsOn && formatDate(startsOn, locale), endsOn && formatDate(endsOn, locale)]
  if (start && end) return t('fromUntil', { start, end })
  return start ? t('from', { start }) : end && t('until', { end })
}

/** "2 de dezembro de 2026, 10:00 (horário de Brasília)". */
export function untilText(until: Date, locale: Locale, timeZone: string): string {
  return `${formatInstant(until, locale, timeZone)} (${formatZone(timeZone, locale)})`
}

/** What is offered and until when, in lines of label and value: the same in the mail and on its page. */
export function offerFacts(
  offer: Offer & { address: string; until: string },
  locale: Locale,
): { label: string; value: string }[] {
  const t = getTranslator(locale, 'invitations')
  const rows = [
    { label: t('facts.for'), value: offer.address },
    { label: t('facts.as'), value: offerRole(offer, locale) },
    { label: t('facts.office'), value: offer.office },
    { label: t('facts.term'), value: offerTerm(offer, locale) },
    { label: t('facts.until'), value: offer.until },
  ]
  return rows.flatMap(({ label, value }) => (value ? [{ label, value }] : []))
}
