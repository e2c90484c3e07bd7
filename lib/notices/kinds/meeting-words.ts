import 'server-only'
import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { MailBlock } from '@/lib/mail/mail-document'
import { signAnswerLink } from '@/lib/meetings/answer-link'
import type { AgendaItemView } from '@/lib/meetings/view'
import { placeText, whenText } from '@/lib/schedule/when-where'
import type { Reader } from '../kind'
import { listCitiesOfReader, type MeetingSubject } from '../meeting-queries'
import { activityTitle } from './activity-words'

// What the mails about a meeting are made of.

export type City = { id: string; name: string }
/** `isSent` is false while somebody only looks at the mail. */
export type Context = { now: Date; isSent: boolean }

/** Why an address that is nobody's account is written to. */
export function reasonsOf(cities: City[], { personId, language }: Reader, isSent: boolean): string[] {
  if (!isSent || personId !== null) return []
  return cities.map(({ name }) => getTranslator(language, 'mail')('cardToConfirm.contactReason', { city: name }))
}

export function stillInvited({ call }: MeetingSubject, cityIds: readonly string[]): string[] {
  const invited = new Set(call.invited.map(({ id }) => id))
  return cityIds.filter((cityId) => invited.has(cityId))
}

/** Who only looks at the mail sees it as the first of the cities gets it. */
export async function citiesToTell(
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

export function wordsOf({ activity }: MeetingSubject, locale: Locale) {
  const { zone, told } = activity
  return {
    title: activityTitle(activity, locale),
    when: whenText(told.when, zone, locale),
    unit: activity.unit.acronym,
  }
}

export function deadlineText({ call, activity }: MeetingSubject, locale: Locale): string {
  return call.deadline ? whenText(call.deadline, activity.zone, locale) : ''
}

export function factsBlock(meeting: MeetingSubject, locale: Locale): MailBlock {
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

export function practicalBlocks({ call }: MeetingSubject, locale: Locale): MailBlock[] {
  if (!call.practical) return []
  const { text, lang } = readText(call.practical, locale)
  const heading = getTranslator(locale, 'meetings')('call.practical')
  return [
    { is: 'heading', text: heading },
    { is: 'quote', text, lang: lang === locale ? undefined : lang },
  ]
}

export function agendaBlocks(agenda: readonly AgendaItemView[], locale: Locale): MailBlock[] {
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
export function answerButtons(
  { activity }: MeetingSubject,
  cities: City[],
  reader: Reader,
  context: Context,
): MailBlock[] {
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
