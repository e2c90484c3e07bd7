/** Why a page cannot be shown, as its document's address says it: answers 404, 500 and 503. */
export const statuses = ['not-found', 'error', 'unavailable'] as const
export type Status = (typeof statuses)[number]

export function isStatus(value: string): value is Status {
  return statuses.some((status) => status === value)
}

/** The messages that tell of each. */
export const statusKeys = { 'not-found': 'notFound', error: 'error', unavailable: 'unavailable' } as const
