import 'server-only'
import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { MailBlock } from '@/lib/mail/mail-document'
import { signAnswerLink } from '@/lib/meetings/answer-link'
import type { AgendaItemView } from '@/lib/meetings/view'
import type { Kind, Reader } from '../kind'
import { findMeetingSubject, listAnsweredCityIds, listCitiesOfReader, type MeetingSubject } from '../meeting-queries'
import { listRepresentatives } from '../reader-queries'
import { activityAddress, activityTitle, placeText, whenText } from './activity-words'

type City = { id: string; name: string }
type Context = { now: Date; isSent: boolean }

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
    return {
      subject: t('meetingCall.subject', words),
      blocks: [
        { is: 'paragraph', text: t('meetingCall.text', { ...words, city: cities.map(({ name }) => name).join(', ') }) },
        factsBlock(meeting, language),
        ...practicalBlocks(meeting, language),
        ...agendaBlocks(meeting.agenda, language),
        ...answerButtons(meeting, cities, reader, { now, isSent: tx !== null }),
        { is: 'paragraph', text: t('meetingCall.link') },
      ],
      reasons: reasonsOf(cities, reader, tx !== null),
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

/** Why an address that is nobody's account is written to. */
function reasonsOf(cities: City[], { personId, language }: Reader, isSent: boolean): string[] {
  if (!isSent || personId !== null) return []
  return cities.map(({ name }) => getTranslator(language, 'mail')('cardToConfirm.contactReason', { city: name }))
}

function stillInvited({ call }: MeetingSubject, cityIds: readonly string[]): string[] {
  const invited = new Set(call.invited.map(({ id }) => id))
  return cityIds.filter((cityId) => invited.has(cityId))
}

/** Those that have not answered, while they still can. */
async function stillOpen(meeting: MeetingSubject, cityIds: readonly string[]): Promise<string[]> {
  if (!meeting.call.areAnswersOpen) return []
  const answered = new Set(await listAnsweredCityIds(meeting.activity.id))
  return stillInvited(meeting, cityIds).filter((cityId) => !answered.has(cityId))
}

/** Who only looks at the mail sees it as the first of the cities gets it. */
async function citiesToTell(
  { call }: MeetingSubject,
  cityIds: readonly string[],
  reader: Reader,
  { now, isSent }: Context,
): Promise<City[]> {
  const invited = call.invited.filter(({ id }) => cityIds.includes(id))
  if (!isSent) return invited.slice(0, 1)
  const own = invited.map(({ id }) => id)
  return listCitiesOfReader(own, reader, now)
}

function wordsOf({ activity }: MeetingSubject, locale: Locale) {
  const { zone, told } = activity
  return {
    title: activityTitle(activity, locale),
    when: whenText(told.when, zone, locale),
    unit: activity.unit.acronym,
  }
}

function deadlineText({ call, activity }: MeetingSubject, locale: Locale): string {
  return call.deadline ? whenText(call.deadline, activity.zone, locale) : ''
}

function factsBlock(meeting: MeetingSubject, locale: Locale): MailBlock {
  const t = getTranslator(locale, 'mail')
  const { when } = wordsOf(meeting, locale)
  const rows = [
    { label: t('activityChanged.when'), value: when },
    { label: t('activityChanged.where'), value: placeText(meeting.activity.told.place, locale) },
  ]
  const deadline = deadlineText(meeting, locale)
  if (deadline) rows.push({ label: t('meetingCall.deadline'), value: deadline })
  return { is: 'facts', rows }
}

function practicalBlocks({ call }: MeetingSubject, locale: Locale): MailBlock[] {
  if (!call.practical) return []
  const { text, lang } = readText(call.practical, locale)
  const heading = getTranslator(locale, 'meetings')('call.practical')
  return [
    { is: 'heading', text: heading },
    { is: 'quote', text, lang: lang === locale ? undefined : lang },
  ]
}

function agendaBlocks(agenda: readonly AgendaItemView[], locale: Locale): MailBlock[] {
  if (agenda.length === 0) return []
  const t = getTranslator(locale, 'meetings')
  const lines = agenda.map(({ position, title, runs, leadCity }) => {
    const time = runs ? `${runs.from}–${runs.to} ` : ''
    const lead = leadCity ? ` (${leadCity.name})` : ''
    return `${position}. ${time}${readText(title, locale).text}${lead}`
  })
  return [
    { is: 'heading', text: t('agenda.title') },
    { is: 'paragraph', text: lines.join('\n') },
  ]
}

/** One for each city for which the reader answers. Who only looks at the mail gets no link that works. */
function answerButtons({ activity }: MeetingSubject, cities: City[], reader: Reader, context: Context): MailBlock[] {
  const { language, personId } = reader
  const t = getTranslator(language, 'mail')
  return cities.map(({ id, name }): MailBlock => {
    const token = context.isSent ? signAnswerLink({ activityId: activity.id, cityId: id, personId }, context.now) : '…'
    return {
      is: 'button',
      label: t('meetingCall.answer', { city: name }),
      href: `${getEnv().ENLACE_URL}/${language}/call/${token}`,
    }
  })
}
