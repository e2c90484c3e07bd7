import 'server-only'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { MailBlock } from '@/lib/mail/mail-document'
import type { NoticeData } from '@/lib/mail/notice-kinds'
import { instantsOf } from '@/lib/time/when'
import { findJoiningLink } from '../calendar-queries'
import type { Kind, Reader } from '../kind'
import { findMeetingSubject, listAnswerChoices, type MeetingSubject } from '../meeting-queries'
import { listRepresentatives } from '../reader-queries'
import { activityAddress } from './activity-words'
import {
  agendaBlocks,
  answerButtons,
  type City,
  citiesToTell,
  factsBlock,
  practicalBlocks,
  reasonsOf,
  stillInvited,
  wordsOf,
} from './meeting-words'

type Choices = Awaited<ReturnType<typeof listAnswerChoices>>
type Reminder = { meeting: MeetingSubject; cityIds: string[]; choices: Choices }

/** A meeting comes near: the cities that were called and did not say that they stay away are told once more when, where and what about. */
export const meetingReminder: Kind<'meeting.reminder'> = {
  async findReaders({ data }, now) {
    const reminder = await findReminder(data, now)
    return reminder ? listRepresentatives(reminder.cityIds, now) : []
  },

  async compose({ data }, reader, { now, tx }) {
    const context = { now, isSent: tx !== null }
    const reminder = await findReminder(data, now)
    const cities = reminder && (await citiesToTell(reminder.meeting, reminder.cityIds, reader, context))
    if (!reminder || !cities || cities.length === 0) return null
    const { meeting, choices } = reminder
    const { language } = reader
    const t = getTranslator(language, 'mail')
    const words = wordsOf(meeting, language)
    return {
      subject: t('meetingReminder.subject', words),
      blocks: [
        { is: 'paragraph', text: t('meetingReminder.text', words) },
        factsBlock(meeting, language),
        ...(await joiningBlocks(meeting, reader, now)),
        ...practicalBlocks(meeting, language),
        ...agendaBlocks(meeting.agenda, language),
        { is: 'paragraph', text: answerLines(cities, choices, language) },
        ...(meeting.call.areAnswersOpen ? answerButtons(meeting, cities, reader, context) : []),
        { is: 'button', label: t('activityChanged.open'), href: activityAddress(meeting.activity, language) },
      ],
      reasons: reasonsOf(cities, reader, context.isSent),
    }
  },

  async line({ data }, locale, now) {
    const reminder = await findReminder(data, now)
    if (!reminder) return null
    const { meeting } = reminder
    const text = getTranslator(locale, 'mail')('meetingReminder.subject', wordsOf(meeting, locale))
    return { text, href: activityAddress(meeting.activity, locale) }
  },
}

/** What there is to be reminded of; null when the meeting has begun, is on another day, or is put off, or when nobody comes. */
async function findReminder(data: NoticeData['meeting.reminder'], now: Date): Promise<Reminder | null> {
  const meeting = await findMeetingSubject(data.activityId, now)
  if (!meeting) return null
  const { told, zone, status } = meeting.activity
  const isOn = status === 'TENTATIVE' || status === 'CONFIRMED'
  if (!isOn || told.when.startsOn !== data.startsOn || instantsOf(told.when, zone).start <= now) return null
  const choices = await listAnswerChoices(data.activityId)
  const cityIds = stillInvited(meeting, data.cityIds).filter((id) => choices.get(id) !== 'NOT_COMING')
  return cityIds.length > 0 ? { meeting, cityIds, choices } : null
}

/** What each city has answered, a line each. */
function answerLines(cities: readonly City[], choices: Choices, locale: Locale): string {
  const t = getTranslator(locale, 'mail')
  return cities
    .map(({ id, name }) => {
      const choice = choices.get(id)
      if (choice === 'COMING') return t('meetingReminder.coming', { city: name })
      return t(choice === 'MAYBE' ? 'meetingReminder.maybe' : 'meetingReminder.open', { city: name })
    })
    .join('\n')
}

/** How one joins online, for who may know it. */
async function joiningBlocks({ activity }: MeetingSubject, reader: Reader, now: Date): Promise<MailBlock[]> {
  const href = await findJoiningLink(activity, reader, now)
  return href ? [{ is: 'button', label: getTranslator(reader.language, 'meetings')('call.join'), href }] : []
}
