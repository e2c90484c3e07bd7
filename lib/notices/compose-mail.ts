import 'server-only'
import { signLink } from '@/lib/auth/signed-link'
import type { Transaction } from '@/lib/db/client'
import { getEnv } from '@/lib/env'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { writeCalendarMessage } from '@/lib/ical/message'
import { layOutMail } from '@/lib/mail/mail-document'
import { type NoticeKind, noticeKinds } from '@/lib/mail/notice-kinds'
import { type Mail, senderAddress } from '@/lib/mail/send-mail'
import type { CalendarChange, MailContent, NoticeOf, Reader } from './kind'
import { kindOf } from './kinds'
import { findLine } from './notice-queries'
import { findUnitSender, type UnitSender } from './sender-queries'

const year = 366 * 24 * 60 * 60_000

/**
 * The mail that tells `reader` of a notice, in her language and zone, in the name of the unit; null when nothing is left to say. `tx` is the
 * transaction in which it is noted as sent, null while somebody only looks at it.
 */
export async function composeMail(
  notice: NoticeOf<NoticeKind>,
  reader: Reader,
  now: Date,
  tx: Transaction | null,
): Promise<Mail | null> {
  const { language } = reader
  const lineOf = (id: string) => findLine(id, reader, now)
  const content = await kindOf(notice.kind).compose(notice, reader, { now, tx, lineOf })
  if (!content) return null
  const sender = notice.unitId ? await findUnitSender(notice.unitId, now) : null
  const unsubscribe = content.mustKnow ? null : unsubscribeToken(notice.kind, reader, now)
  const reasons = [
    ...(content.reasons ?? []),
    ...reasonsOf(reader, content.reasons?.length ? null : sender, unsubscribe),
  ]
  const { ENLACE_URL } = getEnv()
  return {
    to: reader.address,
    ...layOutMail({ ...content, subject: oneLine(content.subject), reasons }, language),
    ...senderOf(content, sender, language),
    calendar: content.calendar && calendarOf(content.calendar, sender, reader, now),
    unsubscribe: unsubscribe ? `${ENLACE_URL}/api/unsubscribe?token=${unsubscribe}` : undefined,
  }
}

function senderOf(content: MailContent, unit: UnitSender | null, locale: Locale): Pick<Mail, 'senderName' | 'replyTo'> {
  if (content.sender) return { senderName: oneLine(content.sender.name), replyTo: content.sender.replyTo }
  return {
    senderName: unit ? oneLine(readText(unit.name, locale).text) : undefined,
    replyTo: unit?.replyTo ?? undefined,
  }
}

/**
 * The organizer is the address that the mail comes from, under the unit's name: calendars heed no other later on, so that it must stay when
 * who coordinates the unit changes, and it is nobody's own address.
 */
function calendarOf(
  { method, event, fileName }: CalendarChange,
  sender: UnitSender | null,
  { address, language }: Reader,
  sentAt: Date,
): Mail['calendar'] {
  const organizer = { name: sender ? readText(sender.name, language).text : '', address: senderAddress() }
  const text = writeCalendarMessage({
    ...{ method, event, organizer, sentAt },
    lang: languageTags[language],
    attendee: address,
  })
  return { method, text, fileName }
}

/** Lets whoever holds it end mails of this kind for this person, and nothing else; null where there is no choice. */
function unsubscribeToken(kind: NoticeKind, { personId }: Reader, now: Date): string | null {
  const isChoice = kind === 'digest' || noticeKinds[kind].delivery !== null
  if (!isChoice || !personId) return null
  return signLink({ purpose: 'unsubscribe', ids: [personId, kind], expiresAt: new Date(now.getTime() + year) })
}

function reasonsOf({ language, personId }: Reader, sender: UnitSender | null, token: string | null): string[] {
  const t = getTranslator(language, 'mail')
  const { ENLACE_URL } = getEnv()
  const reasons: string[] = []
  if (personId && sender) reasons.push(t('reasons.unit', { unit: sender.acronym }))
  if (token) {
    reasons.push(t('reasons.choose', { address: `${ENLACE_URL}/${language}/workspace/profile#notices` }))
    reasons.push(t('reasons.unsubscribe', { address: `${ENLACE_URL}/${language}/unsubscribe?token=${token}` }))
  }
  return reasons
}

/** What people wrote may hold line breaks; a header may not. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
