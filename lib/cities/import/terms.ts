const DAY_MS = 24 * 60 * 60 * 1_000

/** For how long a table that was read can be imported. */
const DRAFT_LASTS_MS = DAY_MS
/** For how long what was imported can be undone. */
const UNDO_LASTS_MS = DAY_MS
/** For how long an import is shown: its table may name people. */
export const importDaysKept = 30

const before = (now: Date, ms: number) => new Date(now.getTime() - ms)

/** Which imports are over at `now`: drafts after a day, all others after thirty. */
export function outdated(now: Date) {
  return {
    OR: [
      { state: 'DRAFT' as const, readAt: { lt: before(now, DRAFT_LASTS_MS) } },
      { readAt: { lt: before(now, importDaysKept * DAY_MS) } },
    ],
  }
}

/** Until when an import can be undone. */
export function undoEnds(appliedAt: Date): Date {
  return new Date(appliedAt.getTime() + UNDO_LASTS_MS)
}

/** Until when a draft can be imported. */
export function draftEnds(readAt: Date): Date {
  return new Date(readAt.getTime() + DRAFT_LASTS_MS)
}
