import 'server-only'
import { getTranslator } from '@/lib/i18n/translator'
import { findCalendarChange } from '../calendar-queries'
import type { Kind } from '../kind'
import { findMeetingSubject, listAnsweredCityIds, type MeetingSubject } from '../meeting-queries'
import { listRepresentatives } from '../reader-queries'
import { activityAddress } from './activity-words'
import {
  agendaBlocks,
  answerButtons,
  citiesToTell,
  deadlineText,
  factsBlock,
  practicalBlocks,
  reasonsOf,
  stillInvited,
  wordsOf,
} from './meeting-words'

/** Cities are called to an activity: each reader answers for her city from the mail, without an account. */
export const meetingCall: Kind<'meeting.call'> = {
  async findReaders({ data }, now) {
    const meeting = await findMeetingSubject(data.activityId, now)
    return meeting ? listRepresentatives(stillInvited(meeting, data.cityIds), now) : []
  },

  async compose({ data }, reader, { now, tx }) {
    const meeting = await findMeetingSubject(data.activityId, now)
    const cities = meeting && (await citiesToTell(meeting, data.cityIds, reader, { now, isSent: tx !== null }))
    if (!meeting || !cities || cities.length === 0) return null
    const { language } = reader
    const t = getTranslator(language, 'mail')
    const words = wordsOf(meeting, language)
    const calendar = await findCalendarChange(meeting.activity, reader, now)
    return {
      subject: t('meetingCall.subject', words),
      blocks: [
        { is: 'paragraph', text: t('meetingCall.text', { ...words, city: cities.map(({ name }) => name).join(', ') }) },
        factsBlock(meeting, language),
        ...practicalBlocks(meeting, language),
        ...agendaBlocks(meeting.agenda, language),
        ...answerButtons(meeting, cities, reader, { now, isSent: tx !== null }),
        { is: 'paragraph', text: t('meetingCall.link') },
        ...(calendar ? [{ is: 'paragraph', text: t('calendar.added') } as const] : []),
      ],
      reasons: reasonsOf(cities, reader, tx !== null),
      calendar,
    }
  },
}

/** A call's deadline comes near: who has not answered is reminded, once. */
export const answerDue: Kind<'meeting.answerDue'> = {
  async findReaders({ data }, now) {
    const meeting = await findMeetingSubject(data.activityId, now)
    return meeting ? listRepresentatives(await stillOpen(meeting, data.cityIds), now) : []
  },

  async compose({ data }, reader, { now, tx }) {
    const meeting = await findMeetingSubject(data.activityId, now)
    if (!meeting?.call.deadline) return null
    const context = { now, isSent: tx !== null }
    const told = context.isSent ? await stillOpen(meeting, data.cityIds) : data.cityIds
    const cities = await citiesToTell(meeting, told, reader, context)
    if (cities.length === 0) return null
    const { language } = reader
    const t = getTranslator(language, 'mail')
    const words = { ...wordsOf(meeting, language), deadline: deadlineText(meeting, language) }
    return {
      subject: t('answerDue.subject', words),
      blocks: [
        { is: 'paragraph', text: t('answerDue.text', { ...words, city: cities.map(({ name }) => name).join(', ') }) },
        factsBlock(meeting, language),
        ...answerButtons(meeting, cities, reader, context),
        { is: 'paragraph', text: t('meetingCall.link') },
      ],
      reasons: reasonsOf(cities, reader, tx !== null),
    }
  },

  async line({ data }, locale, now) {
    const meeting = await findMeetingSubject(data.activityId, now)
    if (!meeting?.call.deadline || (await stillOpen(meeting, data.cityIds)).length === 0) return null
    const words = { ...wordsOf(meeting, locale), deadline: deadlineText(meeting, locale) }
    return {
      text: getTranslator(locale, 'mail')('answerDue.subject', words),
      href: activityAddress(meeting.activity, locale),
    }
  },
}

/** Those that have not answered, while they still can. */
async function stillOpen(meeting: MeetingSubject, cityIds: readonly string[]): Promise<string[]> {
  if (!meeting.call.areAnswersOpen) return []
  const answered = new Set(await listAnsweredCityIds(meeting.activity.id))
  return stillInvited(meeting, cityIds).filter((cityId) => !answered.has(cityId))
}
