import { planPath } from '@/components/editions/addresses'

type At = Parameters<typeof planPath>[0]

/** The path of a published report as it follows the language: of its latest version, or of the one with this number. */
export function reportPath(plan: At, period: string, number?: number): string {
  return `${planPath(plan)}/reports/${period}${number === undefined ? '' : `/versions/${number}`}`
}
