import type { Locale } from '@/lib/i18n/locales'

/** The files in which a plan goes out, in the order in which they are offered, with their media types. */
export const planFileTypes = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const
export type PlanFormat = keyof typeof planFileTypes
export const planFormats = Object.keys(planFileTypes) as PlanFormat[]

/** "plan.pdf" in an address; null for what is none of the files. */
export function readPlanFileName(name: string): PlanFormat | null {
  return planFormats.find((format) => name === planFileName(format)) ?? null
}

const planFileName = (format: PlanFormat) => `plan.${format}`

/** Where a file of a plan is, after the address of the plan. Data hold all languages at once. */
export function planFilePath(format: PlanFormat, second?: Locale): string {
  return `/${planFileName(format)}${second && format !== 'json' ? `?with=${second}` : ''}`
}
