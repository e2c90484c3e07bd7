import type { Locale } from '@/lib/i18n/locales'

/** The name of a report's paper in an address. */
export const REPORT_FILE = 'report.pdf'

/** Where the paper of a report is, after the address of the report; with a second language beside the first. */
export function reportFilePath(second?: Locale): string {
  return `/${REPORT_FILE}${second ? `?with=${second}` : ''}`
}
