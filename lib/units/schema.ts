import { z } from 'zod'
import { idInput, lineInput, slugInput, versionInput } from '@/lib/forms/input-schema'
import { localizedTextInput } from '@/lib/i18n/localized-text-input'

const acronym = lineInput(20)
const name = localizedTextInput({ max: 200, required: true })
const purpose = localizedTextInput({ max: 2_000, required: false })

export const createUnitInput = z.object({ networkId: idInput, slug: slugInput, acronym, name })
export type CreateUnitInput = z.output<typeof createUnitInput>

/** The unit's address stays: links to its pages must go on working. */
export const saveUnitInput = z.object({ id: idInput, version: versionInput, acronym, name, purpose })
export type SaveUnitInput = z.output<typeof saveUnitInput>
