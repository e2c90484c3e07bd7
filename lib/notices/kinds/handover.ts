import 'server-only'
import { getEnv } from '@/lib/env'
import type { HandoverRow } from '@/lib/handover/view'
import type { Locale } from '@/lib/i18n/locales'
import { parseLocalized, readOptional } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { MailBlock } from '@/lib/mail/mail-document'
import { dateText } from '@/lib/mandates/mandate-period'
import { formatDate } from '@/lib/time/format'
import { plainDate } from '@/lib/time/when'
import {
  citiesOf,
  countOpenDecisions,
  findHandoverSubject,
  type HandoverSubject,
  listAllReaders,
  listHandoverReaders,
} from '../handover-queries'
import type { Kind, MailContent } from '../kind'
import { listCityReaders, listSecretariatReaders } from '../reader-queries'

// The hand-over of a unit's coordination. It is nobody's choice whether to be told: it is these cities' own part that changes.

/** An end comes near: to the city whose coordination ends, and the secretariat. */
export const handoverOpened: Kind<'handover.opened'> = {
  async findReaders({ data }, now) {
    const found = await findHandoverSubject(data.handoverId, now)
    return found ? listHandoverReaders(found.row.unitId, [found.row.mandate.cityId], now) : []
  },

  async compose({ data }, { language }, { now }) {
    const found = await findHandoverSubject(data.handoverId, now)
    if (found?.state !== 'open' || !found.row.mandate.endsOn) return null
    const t = getTranslator(language, 'mail')
    const words = wordsOf(found.row, language)
    const { successorCity, startsOn, startPrecision } = found.row
    const start = startsOn && dateText(plainDate(startsOn), startPrecision ?? 'DAY', language)
    return contentOf(found.row, language, t('handover.opened.subject', words), [
      { is: 'paragraph', text: t('handover.opened.text', words) },
      {
        is: 'facts',
        rows: [
          { label: t('handover.successor'), value: successorCity?.name ?? t('handover.notKnown') },
          { label: t('handover.day'), value: start ?? t('handover.notKnown') },
        ],
      },
      { is: 'paragraph', text: t('handover.opened.until') },
      { is: 'button', label: t('handover.opened.prepare'), href: addressOf(found.row, language) },
    ])
  },
}

/** One city has confirmed: to the other one; where nobody acts for it, to the secretariat, which can invite somebody or confirm for it. */
export const handoverAsked: Kind<'handover.asked'> = {
  async findReaders({ data }, now) {
    const found = await findHandoverSubject(data.handoverId, now)
    const city = found && askedCity(found, data.side)
    if (!city) return []
    const readers = await listCityReaders([city.id], now)
    return readers.length > 0 ? readers : listSecretariatReaders(found.row.unitId, now)
  },

  async compose({ data }, { language }, { now }) {
    const found = await findHandoverSubject(data.handoverId, now)
    const city = found && askedCity(found, data.side)
    if (!city) return null
    const t = getTranslator(language, 'mail')
    const words = { ...wordsOf(found.row, language), city: city.name }
    const isUnrepresented = (await listCityReaders([city.id], now)).length === 0
    return contentOf(found.row, language, t('handover.asked.subject', words), [
      { is: 'paragraph', text: t(`handover.asked.${data.side}`, words) },
      { is: 'paragraph', text: t('handover.asked.before', words) },
      ...(isUnrepresented ? [{ is: 'paragraph', text: t('handover.asked.nobody', words) } as const] : []),
      { is: 'button', label: t('handover.asked.confirm'), href: addressOf(found.row, language) },
    ])
  },
}

/** The city whose confirmation is missing, while the other one's is there: terms that changed since were confirmed by nobody. */
function askedCity({ row, state }: HandoverSubject, side: 'outgoing' | 'successor') {
  if (state !== 'open') return null
  const { outgoingConfirmedAt, successorConfirmedAt } = row
  const [own, others] =
    side === 'outgoing' ? [outgoingConfirmedAt, successorConfirmedAt] : [successorConfirmedAt, outgoingConfirmedAt]
  if (own || !others) return null
  return side === 'outgoing' ? row.mandate.city : row.successorCity
}

/** Both have confirmed: to both cities, and the secretariat. The unit is told of the mandates. */
export const handoverConfirmed: Kind<'handover.confirmed'> = {
  async findReaders({ data }, now) {
    const found = await findHandoverSubject(data.handoverId, now)
    return found ? listHandoverReaders(found.row.unitId, citiesOf(found.row), now) : []
  },

  async compose({ data }, { language }, { now }) {
    const found = await findHandoverSubject(data.handoverId, now)
    if (!found || !['confirmed', 'passed'].includes(found.state)) return null
    const t = getTranslator(language, 'mail')
    const words = wordsOf(found.row, language)
    const { passesTasks } = found.row
    return contentOf(found.row, language, t('handover.confirmed.subject', words), [
      { is: 'paragraph', text: t('handover.confirmed.text', words) },
      ...(passesTasks ? [{ is: 'paragraph', text: t('handover.confirmed.tasks', words) } as const] : []),
      { is: 'paragraph', text: t('handover.confirmed.until') },
      { is: 'button', label: t('handover.see'), href: addressOf(found.row, language) },
    ])
  },
}

/** Called off: to both cities and the secretariat and, where it had been confirmed, to the whole unit, which knew of the mandates. */
export const handoverCalledOff: Kind<'handover.calledOff'> = {
  async findReaders({ data }, now) {
    const found = await findHandoverSubject(data.handoverId, now)
    if (!found) return []
    const list = data.wasConfirmed ? listAllReaders : listHandoverReaders
    return list(found.row.unitId, citiesOf(found.row), now)
  },

  async compose({ data }, { language }, { now }) {
    const found = await findHandoverSubject(data.handoverId, now)
    if (found?.state !== 'calledOff') return null
    const t = getTranslator(language, 'mail')
    const words = wordsOf(found.row, language)
    const reason = readOptional(parseLocalized(found.row.calledOffReason), language)
    // Not everybody in the unit may read the hand-over.
    const button: MailBlock = data.wasConfirmed
      ? { is: 'button', label: t('mandate.open'), href: unitAddress(found.row, language, 'mandates') }
      : { is: 'button', label: t('handover.see'), href: addressOf(found.row, language) }
    return contentOf(found.row, language, t('handover.calledOff.subject', words), [
      {
        is: 'paragraph',
        text: t(data.wasConfirmed ? 'handover.calledOff.confirmed' : 'handover.calledOff.text', words),
      },
      ...(reason ? [{ is: 'quote', text: reason.text, lang: reason.lang } as const] : []),
      button,
    ])
  },
}

/** The day has come: to who takes over, with what is theirs now. */
export const handoverPassed: Kind<'handover.passed'> = {
  async findReaders({ data }, now) {
    const found = await findHandoverSubject(data.handoverId, now)
    return found?.row.successorCityId ? listCityReaders([found.row.successorCityId], now) : []
  },

  async compose({ data }, { language }, { now }) {
    const found = await findHandoverSubject(data.handoverId, now)
    if (found?.state !== 'passed' || !found.row.successorCityId) return null
    const { row } = found
    const t = getTranslator(language, 'mail')
    const words = wordsOf(row, language)
    const notes = readOptional(parseLocalized(row.notes), language)
    const decisions = await countOpenDecisions(row.unitId, found.row.successorCityId)
    const points = row.points.filter(({ doneAt }) => doneAt === null).length
    return contentOf(row, language, t('handover.passed.subject', words), [
      { is: 'paragraph', text: t('handover.passed.text', words) },
      ...counted(decisions, t('handover.passed.decisions', { ...words, count: decisions })),
      ...counted(points, t('handover.passed.points', { count: points })),
      ...(notes
        ? ([
            { is: 'heading', text: t('handover.passed.notes', words) },
            { is: 'quote', text: notes.text, lang: notes.lang },
          ] as const)
        : []),
      { is: 'button', label: t('handover.passed.open'), href: workspaceAddress(row, language) },
      { is: 'paragraph', text: t('handover.passed.letter', { address: addressOf(row, language) }) },
    ])
  },
}

const counted = (count: number, text: string): MailBlock[] => (count > 0 ? [{ is: 'paragraph', text }] : [])

function contentOf({ unit }: HandoverRow, locale: Locale, subject: string, blocks: MailBlock[]): MailContent {
  const reason = getTranslator(locale, 'mail')('handover.reason', { unit: unit.acronym })
  return { subject, blocks, reasons: [reason] }
}

function wordsOf({ unit, mandate, successorCity, startsOn }: HandoverRow, locale: Locale) {
  const { endsOn, endPrecision } = mandate
  return {
    unit: unit.acronym,
    outgoing: mandate.city.name,
    successor: successorCity?.name ?? '',
    day: startsOn ? formatDate(plainDate(startsOn), locale) : '',
    end: endsOn ? dateText(plainDate(endsOn), endPrecision ?? 'DAY', locale) : '',
  }
}

const workspaceAddress = ({ unit }: HandoverRow, locale: Locale) =>
  `${getEnv().ENLACE_URL}/${locale}/workspace/units/${unit.slug}`
const addressOf = (row: HandoverRow, locale: Locale) => `${workspaceAddress(row, locale)}/handover`
const unitAddress = ({ unit }: HandoverRow, locale: Locale, page: string) =>
  `${getEnv().ENLACE_URL}/${locale}/${unit.slug}/${page}`
