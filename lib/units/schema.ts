import { z } from 'zod'
import { isReadable } from '@/lib/deck/accent'
import { idInput, lineInput, slugInput, versionInput } from '@/lib/forms/input-schema'
import { localizedTextInput } from '@/lib/i18n/localized-text-input'

const acronym = lineInput(20)
const name = localizedTextInput({ max: 200, required: true })
const purpose = localizedTextInput({ max: 2_000, required: false })

/** A colour as #rrggbb in small letters, in which text can be read on light paper; nothing is null. Dark pages lighten it themselves. */
const accent = z
  .string({ error: 'invalidColour' })
  .trim()
  .toLowerCase()
  .optional()
  .transform((text) => text || null)
  .pipe(
    z
      .string()
      .regex(/^#[0-9a-f]{6}$/, { error: 'invalidColour', abort: true })
      .refine(isReadable, { error: 'colourTooLight' })
      .nullable(),
  )

export const createUnitInput = z.object({ networkId: idInput, slug: slugInput, acronym, name })
export type CreateUnitInput = z.output<typeof createUnitInput>

/** The unit's address stays: links to its pages must go on working. */
export const saveUnitInput = z.object({ id: idInput, version: versionInput, acronym, name, purpose, accent })
export type SaveUnitInput = z.output<typeof saveUnitInput>

/** The logo that was seen, so that no other is removed in its place. */
export const removeLogoInput = z.object({ id: idInput, logoId: idInput })
export type RemoveLogoInput = z.output<typeof removeLogoInput>
