import type { Page } from '@playwright/test'
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

/** The titles of the news at `path`, as the browser's own reader of XML finds them. */
export async function newsAt(page: Page, path: string): Promise<(string | null)[]> {
  const { text } = await read(path, null)
  return page.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, 'application/xml')
    const broken = feed.querySelector('parsererror')
    if (broken) throw new Error(broken.textContent ?? 'no XML')
    return [...feed.querySelectorAll('entry > title')].map((title) => title.textContent)
  }, text)
}
