import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Locale } from '@/lib/i18n/locales'
import { readOptional } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { MailBlock } from '@/lib/mail/mail-document'
import type { ToldActivity } from '@/lib/mail/notice-kinds'
import { formatInstant, formatZone } from '@/lib/time/format'
import { instantsOf, precisions, type When } from '@/lib/time/when'
import type { Kind, Reader } from '../kind'
import { listUnitReaders } from '../reader-queries'
import { type ActivitySubject, findActivitySubject } from '../subject-queries'
import { activityAddress, activityTitle, placeText, whenText } from './activity-words'

type Headline = 'cancelled' | 'postponed' | 'firmedUp' | 'moved' | 'confirmed' | 'held' | 'place' | 'reopened'

/** An activity's date, place or state is another than what people were told last: all who take part in the unit are told, once for several edits. */
export const activityChanged: Kind<'activity.changed'> = {
  findReaders: ({ unitId }, now) => (unitId ? listUnitReaders(unitId, now) : Promise.resolve([])),

  async compose({ data: { activityId, before } }, reader) {
    const activity = await findActivitySubject(activityId)
    const headline = activity && headlineOf(before, activity.told)
    if (!activity || !headline) return null
    const { language } = reader
    const t = getTranslator(language, 'mail')
    const words = { title: activityTitle(activity, language), ...toldWords(activity, language) }
    const reason = readOptional(activity.statusReason, language)
    return {
      subject: t(`activityChanged.${headline}.subject`, words),
      blocks: [
        { is: 'paragraph', text: t(`activityChanged.${headline}.text`, words) },
        ...(reason ? [{ is: 'quote', text: reason.text, lang: reason.lang } as const] : []),
        factsBlock(before, activity, reader),
        { is: 'button', label: t('activityChanged.open'), href: activityAddress(activity, language) },
      ],
    }
  },

  async line({ data: { activityId, before } }, locale) {
    const activity = await findActivitySubject(activityId)
    const headline = activity && headlineOf(before, activity.told)
    if (!activity || !headline) return null
    const words = { title: activityTitle(activity, locale), ...toldWords(activity, locale) }
    const text = getTranslator(locale, 'mail')(`activityChanged.${headline}.subject`, words)
    return { text, href: activityAddress(activity, locale) }
  },
}

/** What is said first of a change; null when people already know how things are. */
export function headlineOf(before: ToldActivity, after: ToldActivity): Headline | null {
  if (before.status !== after.status) {
    if (after.status === 'CANCELLED') return 'cancelled'
    if (after.status === 'POSTPONED') return 'postponed'
    if (before.status === 'CANCELLED' || before.status === 'POSTPONED') return 'reopened'
  }
  if (!sameWhen(before.when, after.when)) return isFirmer(before.when, after.when) ? 'firmedUp' : 'moved'
  if (before.status !== after.status && after.status === 'CONFIRMED') return 'confirmed'
  if (before.status !== after.status && after.status === 'HELD') return 'held'
  return isDeepStrictEqual(before.place, after.place) ? null : 'place'
}

function sameWhen(before: When, after: When): boolean {
  return isDeepStrictEqual({ ...before }, { ...after })
}

/** Better known, and not another date: 16 June lies in the June that people were told. */
function isFirmer(before: When, after: When): boolean {
  const isMoreExact = precisions.indexOf(after.precision) > precisions.indexOf(before.precision)
  return isMoreExact && after.startsOn >= before.startsOn && after.endsOn <= before.endsOn
}

function toldWords({ told, zone }: ActivitySubject, locale: Locale) {
  return { when: whenText(told.when, zone, locale), place: placeText(told.place, locale) }
}

/** Date and place as they are, and as they were where that is another. */
function factsBlock(before: ToldActivity, activity: ActivitySubject, { language, timeZone }: Reader): MailBlock {
  const t = getTranslator(language, 'mail')
  const { told, zone } = activity
  const { when, place } = toldWords(activity, language)
  const rows = [{ label: t('activityChanged.when'), value: when }]
  if (!sameWhen(before.when, told.when)) {
    rows.push({ label: t('activityChanged.whenBefore'), value: whenText(before.when, zone, language) })
  }
  const own = ownTime(told.when, zone, timeZone, language)
  if (own) rows.push({ label: t('activityChanged.yourTime'), value: own })
  rows.push({ label: t('activityChanged.where'), value: place })
  if (!isDeepStrictEqual(before.place, told.place)) {
    rows.push({ label: t('activityChanged.whereBefore'), value: placeText(before.place, language) })
  }
  return { is: 'facts', rows }
}

/** When it begins by the reader's own clock, where that shows another time than the place's. */
function ownTime(when: When, zone: string, readerZone: string, locale: Locale): string | null {
  if (when.precision !== 'TIME') return null
  const { start } = instantsOf(when, zone)
  const own = formatInstant(start, locale, readerZone)
  if (own === formatInstant(start, locale, when.timeZone ?? zone)) return null
  return `${own} (${formatZone(readerZone, locale)})`
}
