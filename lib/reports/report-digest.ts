import { isDeepStrictEqual } from 'node:util'
import { seenDigest } from '@/lib/forms/seen-digest'
import type { ReportContent } from './report-content'

/** Stands for all that was shown of a report: another one where anybody wrote in it, or took its facts anew. */
export function reportDigest(content: ReportContent): string {
  return seenDigest(content)
}

/** Whether two reports say the same, whenever their facts were taken. */
export function saysTheSame({ asOf: _, ...one }: ReportContent, { asOf: __, ...other }: ReportContent): boolean {
  return isDeepStrictEqual(one, other)
}
