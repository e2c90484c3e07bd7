import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Locale } from '@/lib/i18n/locales'
import { readOptional } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { MailBlock } from '@/lib/mail/mail-document'
import type { NoticeData, ToldActivity } from '@/lib/mail/notice-kinds'
import { placeText, whenText } from '@/lib/schedule/when-where'
import { formatInstant, formatZone } from '@/lib/time/format'
import { instantsOf, precisions, type When } from '@/lib/time/when'
import { findCalendarChange } from '../calendar-queries'
import type { Kind, Reader, ToldReader } from '../kind'
import { findMeetingSubject, listCalledCities, listCitiesOfReader } from '../meeting-queries'
import { listRepresentatives, listUnitReaders } from '../reader-queries'
import { type ActivitySubject, findActivitySubject } from '../subject-queries'
import { activityAddress, activityTitle } from './activity-words'
import { answerButtons, type City, type Context, reasonsOf } from './meeting-words'

type Headline = 'cancelled' | 'postponed' | 'firmedUp' | 'moved' | 'confirmed' | 'held' | 'place' | 'reopened'

type ChangeKind = 'activity.changed' | 'activity.postponed' | 'activity.cancelled'

/**
 * An activity's date, place or state is another than what people were told last: all who take part in the unit are told, once for several edits. Who
 * was called to it is told at once, with what her calendar does about it. One mail whose kind says what weighs most of it, so that nobody is told twice.
 */
function changeKind<K extends ChangeKind>(): Kind<K> {
  return {
    async findReaders({ unitId, data }, now) {
      const everybody: ToldReader[] = unitId ? await listUnitReaders(unitId, now) : []
      const change = await findChange(data)
      if (!change || change.headline === 'held') return everybody
      const called = await listRepresentatives(idsOf(await listCalled(change, now)), now)
      const mustKnow = called.map((reader) => ({ ...reader, mustKnow: true }))
      return [...new Map([...everybody, ...mustKnow].map((told) => [told.personId ?? told.address, told])).values()]
    },

    async compose({ data }, reader, { now, tx }) {
      const change = await findChange(data)
      if (!change) return null
      const { activity, headline } = change
      const { language } = reader
      const t = getTranslator(language, 'mail')
      const words = { title: activityTitle(activity, language), ...toldWords(activity, language) }
      const reason = readOptional(activity.statusReason, language)
      const called = await listCalledFor(change, reader, { now, isSent: tx !== null })
      return {
        subject: t(`activityChanged.${headline}.subject`, words),
        blocks: [
          { is: 'paragraph', text: t(`activityChanged.${headline}.text`, words) },
          ...(reason ? [{ is: 'quote', text: reason.text, lang: reason.lang } as const] : []),
          factsBlock(data.before, activity, reader),
          { is: 'button', label: t('activityChanged.open'), href: activityAddress(activity, language) },
          ...called.blocks,
        ],
        ...called.about,
      }
    },

    async line({ data }, locale) {
      const change = await findChange(data)
      if (!change) return null
      const { activity, headline } = change
      const words = { title: activityTitle(activity, locale), ...toldWords(activity, locale) }
      const text = getTranslator(locale, 'mail')(`activityChanged.${headline}.subject`, words)
      return { text, href: activityAddress(activity, locale) }
    },
  }
}

export const activityChanged = changeKind<'activity.changed'>()
export const activityPostponed = changeKind<'activity.postponed'>()
export const activityCancelled = changeKind<'activity.cancelled'>()

type Change = { activity: ActivitySubject; before: ToldActivity; headline: Headline }

/** What has changed since people were told last; null when nothing has, or the activity is gone. */
async function findChange({ activityId, before }: NoticeData[ChangeKind]): Promise<Change | null> {
  const activity = await findActivitySubject(activityId)
  const headline = activity && headlineOf(before, activity.told)
  return activity && headline && { activity, before, headline }
}

const idsOf = (cities: readonly City[]) => cities.map(({ id }) => id)

/** What is cancelled is told to a city that was called, though it is invited no more: it may still reckon with it. */
function listCalled({ activity, headline }: Change, now: Date): Promise<City[]> {
  return headline === 'held'
    ? Promise.resolve([])
    : listCalledCities(activity, now, { invitedOnly: headline !== 'cancelled' })
}

/** What is said besides to who was called: that her city's answer may change, and what her calendar does. */
async function listCalledFor(change: Change, reader: Reader, context: Context) {
  const { activity, before, headline } = change
  const { now, isSent } = context
  const called = await listCalled(change, now)
  const cities = isSent ? await listCitiesOfReader(idsOf(called), reader, now) : called.slice(0, 1)
  if (cities.length === 0) return { blocks: [], about: {} }
  const t = getTranslator(reader.language, 'mail')
  const calendar = await findCalendarChange(activity, reader, now, before)
  const blocks: MailBlock[] = headline === 'cancelled' ? [] : await answerBlocks(activity, cities, reader, context)
  if (calendar) {
    blocks.push({ is: 'paragraph', text: t(calendar.method === 'CANCEL' ? 'calendar.removed' : 'calendar.updated') })
  }
  return { blocks, about: { calendar, mustKnow: true, reasons: reasonsOf(cities, reader, isSent) } }
}

async function answerBlocks(activity: ActivitySubject, cities: City[], reader: Reader, context: Context) {
  const meeting = await findMeetingSubject(activity.id, context.now)
  if (!meeting?.call.areAnswersOpen) return []
  const text = getTranslator(reader.language, 'mail')('meetingCall.stillOpen')
  return [{ is: 'paragraph', text } as const, ...answerButtons(meeting, cities, reader, context)]
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
