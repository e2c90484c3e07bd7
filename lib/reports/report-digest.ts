import { isDeepStrictEqual } from 'node:util'
import { seenDigest } from '@/lib/forms/seen-digest'
import type { ReportContent } from './report-content'

/** Stands for all that was shown of a report: another one where anybody wrote in it, or took its facts anew. */
export function reportDigest(content: ReportContent): string {
  return seenDigest(content)
}

/** Whether two reports say the same, whenever their facts were taken and however their unit looked: its colour and logo are no news of a report's. */
export function saysTheSame(one: ReportContent, other: ReportContent): boolean {
  return isDeepStrictEqual(saidBy(one), saidBy(other))
}

function saidBy({ asOf: _, unit, ...said }: ReportContent) {
  const { accent: __, logoId: ___, ...named } = unit
  return { ...said, unit: named }
}
