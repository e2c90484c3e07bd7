import 'server-only'
import type { CityName } from '@/lib/cities/view'
import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { MailBlock } from '@/lib/mail/mail-document'
import { signPollLink } from '@/lib/meetings/poll-link'
import { placeText, whenText } from '@/lib/schedule/when-where'
import { formatList, formatWeekday } from '@/lib/time/format'
import { type When, weekdayOf } from '@/lib/time/when'
import type { Kind, MailContent, NoticeOf, Reader, ToldReader } from '../kind'
import { listCitiesOfReader } from '../meeting-queries'
import { findPollSubject, type PollSubject } from '../poll-subject-queries'
import { listRepresentatives } from '../reader-queries'
import { activityChanged } from './activity-changed'
import { activityAddress, activityTitle } from './activity-words'
import { type City, type Context, reasonsOf } from './meeting-words'

/** The cities of the unit are asked which date suits them: each reader answers for hers from the mail, without an account. */
export const pollOpened: Kind<'poll.opened'> = {
  async findReaders({ data }, now) {
    const subject = await findPollSubject(data.pollId, now)
    return subject?.poll.areAnswersOpen ? listRepresentatives(idsOf(subject.asked), now) : []
  },

  async compose({ data }, reader, { now, tx }) {
    const subject = await findPollSubject(data.pollId, now)
    if (!subject?.poll.areAnswersOpen) return null
    const context = { now, isSent: tx !== null }
    const cities = await citiesToTell(subject.asked, reader, context)
    if (cities.length === 0) return null
    return askingMail('pollOpened', subject, { cities, reader, context })
  },
}

/** A poll's deadline comes near: the cities that have not answered are reminded, once. */
export const pollAnswerDue: Kind<'poll.answerDue'> = {
  async findReaders({ data }, now) {
    const subject = await findPollSubject(data.pollId, now)
    return subject ? listRepresentatives(idsOf(stillWaiting(subject, data.cityIds)), now) : []
  },

  async compose({ data }, reader, { now, tx }) {
    const subject = await findPollSubject(data.pollId, now)
    if (!subject?.poll.deadline) return null
    const context = { now, isSent: tx !== null }
    const cities = await citiesToTell(stillWaiting(subject, data.cityIds), reader, context)
    return cities.length > 0 ? askingMail('pollAnswerDue', subject, { cities, reader, context }) : null
  },

  async line({ data }, locale, now) {
    const subject = await findPollSubject(data.pollId, now)
    if (!subject?.poll.deadline || stillWaiting(subject, data.cityIds).length === 0) return null
    const text = getTranslator(locale, 'mail')('pollAnswerDue.subject', wordsOf(subject, locale))
    return { text, href: workspaceAddress(subject, locale) }
  },
}

/**
 * A poll ended: whoever could answer is told that it did and, if a date came of it, what changed by that, as any change of date is told: also to calendars. One
 * mail, so that nobody is told twice.
 */
export const pollClosed: Kind<'poll.closed'> = {
  async findReaders(notice, now) {
    const subject = await findPollSubject(notice.data.pollId, now)
    if (!subject || subject.poll.state === 'OPEN') return []
    const asked: ToldReader[] = await listRepresentatives(idsOf(subject.asked), now)
    const told = subject.poll.state === 'CLOSED' ? await activityChanged.findReaders(changeOf(notice), now) : []
    return [...new Map([...asked, ...told].map((reader) => [reader.personId ?? reader.address, reader])).values()]
  },

  async compose(notice, reader, context) {
    const { now, tx } = context
    const subject = await findPollSubject(notice.data.pollId, now)
    if (!subject || subject.poll.state === 'OPEN') return null
    const cities = await citiesToTell(subject.asked, reader, { now, isSent: tx !== null })
    const reasons = reasonsOf(cities, reader, tx !== null)
    if (subject.poll.state === 'CALLED_OFF') return { ...calledOffMail(subject, reader), reasons }
    const change = await activityChanged.compose(changeOf(notice), reader, context)
    const text = getTranslator(reader.language, 'mail')('pollClosed.chosen', wordsOf(subject, reader.language))
    return change && { ...change, blocks: [{ is: 'paragraph', text }, ...change.blocks], reasons }
  },

  async line(notice, locale, now) {
    const subject = await findPollSubject(notice.data.pollId, now)
    if (!subject || subject.poll.state === 'OPEN') return null
    if (subject.poll.state === 'CLOSED') return (await activityChanged.line?.(changeOf(notice), locale, now)) ?? null
    const text = getTranslator(locale, 'mail')('pollClosed.calledOff.subject', wordsOf(subject, locale))
    return { text, href: activityAddress(subject.activity, locale) }
  },
}

/** What a poll's end changes, as the notice of a change has it. */
function changeOf({ data: { activityId, before }, ...notice }: NoticeOf<'poll.closed'>): NoticeOf<'activity.changed'> {
  return { ...notice, kind: 'activity.changed', data: { activityId, before } }
}

function calledOffMail(subject: PollSubject, { language }: Reader): MailContent {
  const t = getTranslator(language, 'mail')
  const words = wordsOf(subject, language)
  return {
    subject: t('pollClosed.calledOff.subject', words),
    blocks: [
      { is: 'paragraph', text: t('pollClosed.calledOff.text', words) },
      factsBlock(subject, language),
      { is: 'button', label: t('activityChanged.open'), href: activityAddress(subject.activity, language) },
    ],
  }
}

const idsOf = (cities: readonly { id: string }[]) => cities.map(({ id }) => id)

/** Those of the cities that have not answered, while they still can. */
function stillWaiting({ poll, asked, answeredIds }: PollSubject, cityIds: readonly string[]): CityName[] {
  if (!poll.areAnswersOpen) return []
  return asked.filter(({ id }) => cityIds.includes(id) && !answeredIds.has(id))
}

/** Who only looks at the mail sees it as the first of the cities gets it. */
async function citiesToTell(cities: readonly CityName[], reader: Reader, { now, isSent }: Context): Promise<City[]> {
  return isSent ? listCitiesOfReader(idsOf(cities), reader, now) : cities.slice(0, 1)
}

type Asking = { cities: City[]; reader: Reader; context: Context }

function askingMail(kind: 'pollOpened' | 'pollAnswerDue', subject: PollSubject, { cities, reader, context }: Asking) {
  const { language } = reader
  const t = getTranslator(language, 'mail')
  const words = {
    ...wordsOf(subject, language),
    city: formatList(
      cities.map(({ name }) => name),
      language,
    ),
  }
  const { zone } = subject.activity
  const dates = subject.dates.map((when) => `– ${dateText(when, zone, language)}`)
  return {
    subject: t(`${kind}.subject`, words),
    blocks: [
      { is: 'paragraph' as const, text: t(`${kind}.text`, words) },
      factsBlock(subject, language),
      { is: 'heading' as const, text: getTranslator(language, 'polls')('candidates') },
      { is: 'paragraph' as const, text: dates.join('\n') },
      ...answerButtons(subject, { cities, reader, context }),
      { is: 'paragraph' as const, text: t('pollOpened.link') },
    ],
    reasons: reasonsOf(cities, reader, context.isSent),
  }
}

function wordsOf({ activity, poll }: PollSubject, locale: Locale) {
  const { zone, told } = activity
  return {
    title: activityTitle(activity, locale),
    when: whenText(told.when, zone, locale),
    unit: activity.unit.acronym,
    deadline: poll.deadline ? whenText(poll.deadline, zone, locale) : '',
  }
}

/** "quinta-feira, 16 de junho de 2016, 10:00–12:30 (horário de Brasília)": a date that is asked about. */
function dateText(when: When, zone: string, locale: Locale): string {
  const text = whenText(when, zone, locale)
  return when.startsOn === when.endsOn ? `${formatWeekday(weekdayOf(when.startsOn), locale)}, ${text}` : text
}

function factsBlock(subject: PollSubject, locale: Locale): MailBlock {
  const t = getTranslator(locale, 'mail')
  const { when, deadline } = wordsOf(subject, locale)
  const place = placeText(subject.activity.told.place, locale)
  const rows = [
    { label: t('activityChanged.when'), value: when },
    { label: t('activityChanged.where'), value: place },
  ]
  if (subject.poll.state === 'OPEN' && deadline) rows.push({ label: t('meetingCall.deadline'), value: deadline })
  return { is: 'facts', rows }
}

/** One for each city for which the reader answers. Who only looks at the mail gets no link that works. */
function answerButtons({ poll }: PollSubject, { cities, reader, context }: Asking): MailBlock[] {
  const { language, personId } = reader
  const t = getTranslator(language, 'mail')
  return cities.map(({ id, name }): MailBlock => {
    const token = context.isSent ? signPollLink({ pollId: poll.id, cityId: id, personId }, context.now) : '…'
    return {
      is: 'button',
      label: t('meetingCall.answer', { city: name }),
      href: `${getEnv().ENLACE_URL}/${language}/poll/${token}`,
    }
  })
}

function workspaceAddress({ activity: { unit, slug } }: PollSubject, locale: Locale): string {
  return `${getEnv().ENLACE_URL}/${locale}/workspace/units/${unit.slug}/activities/${slug}#poll`
}
