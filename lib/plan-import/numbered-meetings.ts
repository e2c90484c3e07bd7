import { countOrdinals } from '@/lib/schedule/ordinals'
import { splitOrdinal } from './activity-words'
import type { DraftActivity } from './draft'

/**
 * Activities whose titles say "First", "Second" … in the order of their dates are numbered ones, and their titles lose the word, since it is counted
 * from then on. Where the words do not agree with the dates, all titles stay as they were written.
 */
export function numberMeetings(read: readonly Omit<DraftActivity, 'isNumbered'>[]): DraftActivity[] {
  const found = read.map(({ title }) => splitOrdinal(title))
  const counted = countOrdinals(
    read.map(({ when }, at) => ({
      id: String(at).padStart(6, '0'),
      when,
      isNumbered: found[at] !== null,
      ordinalOverride: null,
    })),
  )
  const isCounted = found.every((one, at) => one === null || counted.get(String(at).padStart(6, '0')) === one.ordinal)
  return read.map((activity, at) => {
    const ordinal = found[at]
    return ordinal && isCounted
      ? { ...activity, title: ordinal.rest, isNumbered: true }
      : { ...activity, isNumbered: false }
  })
}
