/** Why a page cannot be shown, as its document's address says it: answers 404, 500 and 503. */
const failures = ['not-found', 'error', 'unavailable'] as const
export type Failure = (typeof failures)[number]

/** The same, and the page that gives a form back (scripts/front-kept-form.mjs). */
export const statuses = [...failures, 'session-ended'] as const
export type Status = (typeof statuses)[number]

export function isStatus(value: string): value is Status {
  return statuses.some((status) => status === value)
}

/** The messages that tell of each. */
export const statusKeys = {
  'not-found': 'notFound',
  error: 'error',
  unavailable: 'unavailable',
  'session-ended': 'sessionEnded',
} as const
