import type { Transaction } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locales'
import type { CalendarEvent } from '@/lib/ical/calendar'
import type { CalendarMethod } from '@/lib/ical/message'
import type { MailBlock } from '@/lib/mail/mail-document'
import type { NoticeData, NoticeKind } from '@/lib/mail/notice-kinds'

/** Who is written to. Without a person's id it is an address that is nobody's account. */
export type Reader = { personId: string | null; address: string; language: Locale; timeZone: string }

/** A reader of a notice; `mustKnow`: she is told at once, however she wants to be told of such news, because it is her part in it that changes. */
export type ToldReader = Reader & { mustKnow?: boolean }

export type NoticeOf<K extends NoticeKind> = {
  id: string
  kind: K
  unitId: string | null
  /** Who did it; she is left out of the readers. */
  personId: string | null
  data: NoticeData[K]
  createdAt: Date
}

/** What a mail says. Its greeting, sender and the reasons at its end are the same for all kinds and added by compose-mail.ts. */
export type MailContent = {
  subject: string
  blocks: MailBlock[]
  /** In whose name it goes and who gets the answers, where that is not the unit. */
  sender?: { name: string; replyTo: string }
  /** Why this reader gets it, where it is for another reason than that she takes part in a unit. */
  reasons?: string[]
  /** What it does in the reader's calendar. */
  calendar?: CalendarChange
  /** This reader gets it whatever she chose, and so there is no choice to point at. */
  mustKnow?: boolean
}

/** An entry of a calendar to take in, to bring up to date or to take out; `fileName` is ASCII. */
export type CalendarChange = { method: CalendarMethod; event: CalendarEvent; fileName: string }

type ComposeContext = {
  now: Date
  /** The transaction in which the mail is noted as sent; null while somebody only looks at the mail: then it leaves nothing behind. */
  tx: Transaction | null
  /** What another notice says to the reader in one line; null when it has nothing left to say to her. */
  lineOf: (noticeId: string) => Promise<DigestLine | null>
}

export type DigestLine = { text: string; href: string }

/**
 * One kind of notice: who is told, and in which words. Both look at what is true when the notice goes: what was undone meanwhile is told
 * to nobody.
 */
export type Kind<K extends NoticeKind> = {
  findReaders: (notice: NoticeOf<K>, now: Date) => Promise<ToldReader[]>
  /** Null when there is nothing left to say. */
  compose: (notice: NoticeOf<K>, reader: Reader, context: ComposeContext) => Promise<MailContent | null>
  /** The same in one line, for the digest. Without it, the kind is never in one. */
  line?: (notice: NoticeOf<K>, locale: Locale, now: Date) => Promise<DigestLine | null>
}
