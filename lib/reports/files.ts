import type { Locale } from '@/lib/i18n/locales'
import type { PlanFormat } from '@/lib/plan-papers/files'

/** The files in which a report goes out, in the order in which they are offered. */
export const reportFormats = ['pptx', 'pdf'] as const satisfies PlanFormat[]
export type ReportFormat = (typeof reportFormats)[number]

/** "report.pdf" in an address; null for what is none of the files. */
export function readReportFileName(name: string): ReportFormat | null {
  return reportFormats.find((format) => name === reportFileName(format)) ?? null
}

const reportFileName = (format: ReportFormat) => `report.${format}`

/** Where a file of a report is, after the address of the report; with a second language beside the first. */
export function reportFilePath(format: ReportFormat, second?: Locale): string {
  return `/${reportFileName(format)}${second ? `?with=${second}` : ''}`
}
