import { readCalendar } from '@/lib/ical/test-calendar'
import { read } from '../requests'

/** The entries that a calendar program finds at `path`, as far as stories ask for them. */
export async function entriesAt(path: string) {
  const { status, text } = await read(path, null)
  if (status !== 200) throw new Error(`${path} answered ${status}`)
  return readCalendar(text).events.map(({ uid, sequence, summary, description, startDate, component }) => ({
    uid,
    sequence,
    summary,
    description,
    start: startDate.toString(),
    instant: startDate.toJSDate().toISOString(),
    status: component.getFirstPropertyValue('status'),
    url: component.getFirstPropertyValue('url'),
  }))
}
