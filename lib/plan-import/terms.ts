const DRAFT_LASTS_MS = 24 * 60 * 60 * 1_000

/** Which texts are over at `now`: what was brought and not made a plan within a day. */
export function outdated(now: Date) {
  return { readAt: { lt: new Date(now.getTime() - DRAFT_LASTS_MS) } }
}

/** Until when a plan can be made of a text. */
export function draftEnds(readAt: Date): Date {
  return new Date(readAt.getTime() + DRAFT_LASTS_MS)
}
