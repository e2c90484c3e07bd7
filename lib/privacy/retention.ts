import { importDaysKept } from '@/lib/cities/import/terms'
import { invitationDaysKept } from '@/lib/people/invitation-retention-mutations'

/**
 * For how many days something is kept once nothing needs it any more: the one place that says so. The privacy page tells them, and a duty of the
 * worker keeps to them (retention-mutations.ts). Sessions, sign-in requests and counters go within an hour of their end (lib/auth/clean-up.ts).
 */
export const retentionDays = {
  /** To whom a mail went and what the mail server said, after that. Its words are kept nowhere. */
  mail: 90,
  /** That a notice was sent and by whom it was caused: a year, and a month in which reminders of the same thing are known. */
  notice: 396,
  /** An invitation that was accepted, taken back or never answered. */
  invitation: invitationDaysKept,
  /** Who came to a meeting for a city, after its last day. How many came stays. */
  delegation: 365,
  /** A table of cities that was imported, after it was read. One that was not goes within a day. */
  registerImport: importDaysKept,
  /** An account whose person acts for nobody and has not signed in. */
  unusedAccount: 730,
  /** Between the mail that says that an unused account will be erased, and its end. */
  warning: 60,
  /** That somebody was erased: longer than any copy of the database is kept. */
  erasedPerson: 1826,
} as const
export type RetentionKey = keyof typeof retentionDays

const day = 24 * 60 * 60_000

/** The instant before which what ended is due to go, at `now`. */
export function dueBefore(key: RetentionKey, now: Date): Date {
  return new Date(now.getTime() - retentionDays[key] * day)
}
