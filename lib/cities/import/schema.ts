import { z } from 'zod'
import { idInput, seenDigestInput, tickInput } from '@/lib/forms/input-schema'

/** Cells copied from a spreadsheet, or lines of a CSV file. As much as a form may send. */
export const pasteImportInput = z.object({
  networkId: idInput,
  table: z
    .string({ error: 'required' })
    .max(900_000, { error: 'fileTooLarge' })
    .refine((text) => text.trim() !== '', { error: 'required' }),
})
export type PasteImportInput = z.output<typeof pasteImportInput>

/** `seen` is the digest of what was shown; `choice` what was decided of the rows that leave a question, by their lines. */
export const applyImportInput = z.object({
  id: idInput,
  seen: seenDigestInput,
  choice: z
    .record(z.string().regex(/^\d{1,7}$/), z.string({ error: 'invalid' }).max(64), { error: 'invalid' })
    .default({}),
  allOrNothing: tickInput,
})
export type ApplyImportInput = z.output<typeof applyImportInput>

export const undoImportInput = z.object({ id: idInput })
export type UndoImportInput = z.output<typeof undoImportInput>
