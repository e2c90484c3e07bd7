import { z } from 'zod'
import { localizedText } from '@/lib/i18n/localized-text'
import { isPlainDate, isTimeZone, precisions } from '@/lib/time/when'

// The record is never rewritten, so that what stands in it may be older than what is written today: it is read by shape, and what has
// another shape is no error.

const day = z.string().refine(isPlainDate)
const when = z.object({
  precision: z.enum(precisions),
  startsOn: day,
  endsOn: day,
  startTime: z.string().nullable(),
  endTime: z.string().nullable(),
  timeZone: z.string().refine(isTimeZone).nullable(),
})
const place = z.object({
  city: z.string().nullable(),
  name: z.string().nullable(),
  country: z.string().nullable(),
  venue: z.string().nullable(),
  isOnline: z.boolean(),
})
const kind = z.enum([
  'MEETING',
  'TECHNICAL_MISSION',
  'SEMINAR',
  'WORKSHOP',
  'SURVEY',
  'PUBLICATION',
  'TRAINING',
  'SUMMIT',
  'OTHER',
])
const numbered = z.array(z.object({ number: z.number().nullable() }).transform(({ number }) => number))

/** Reads a value of the record of changes as what its field is to hold; null when it is something else. */
const readerOf =
  <S extends z.ZodType>(schema: S) =>
  (value: unknown): z.output<S> | null =>
    schema.safeParse(value).data ?? null

export const recorded = {
  text: readerOf(localizedText),
  when: readerOf(when),
  place: readerOf(place),
  /** The numbers that objectives or axes had; null for one that had been removed. */
  numbers: readerOf(numbered),
  kinds: readerOf(z.array(kind)),
  status: readerOf(z.enum(['TENTATIVE', 'CONFIRMED', 'HELD', 'POSTPONED', 'CANCELLED'])),
  answerChoice: readerOf(z.enum(['COMING', 'MAYBE', 'NOT_COMING'])),
  decisionState: readerOf(z.enum(['OPEN', 'DONE', 'DROPPED'])),
  period: readerOf(z.object({ startsOn: day, endsOn: day })),
  reportPlace: readerOf(z.enum(['opening', 'activities', 'attendance', 'decisions', 'objectives', 'closing'])),
  month: readerOf(z.string().regex(/^\d{4}-\d{2}$/)),
  governmentKind: readerOf(z.enum(['MUNICIPALITY', 'COMMUNE', 'PARTIDO', 'DEPARTMENT', 'DISTRICT', 'OTHER'])),
  role: readerOf(z.enum(['COORDINATION', 'SUB_COORDINATION', 'MEMBERSHIP'])),
  audience: readerOf(z.enum(['UNIT', 'PUBLIC'])),
  fileType: readerOf(z.enum(['PDF', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS', 'ODP', 'PNG', 'JPEG', 'WEBP'])),
  personalFields: readerOf(
    z.array(z.enum(['name', 'office', 'organization', 'email', 'phone', 'contactEmail', 'contactPhone'])),
  ),
  /** How far a field of a contact is shown. */
  reach: readerOf(z.enum(['NOBODY', 'UNIT', 'PUBLIC'])),
}
