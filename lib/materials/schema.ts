import { z } from 'zod'
import { idInput, seenRowInput, webAddressInput } from '@/lib/forms/input-schema'
import { localizedTextInput } from '@/lib/i18n/localized-text-input'

const url = webAddressInput(2_000)

const shared = {
  title: localizedTextInput({ max: 300, required: true }),
  audience: z.enum(['UNIT', 'PUBLIC'], { error: 'required' }),
  agendaItemId: z.uuid({ error: 'invalid' }).optional(),
}

export const addLinkInput = z.object({ activityId: idInput, url, ...shared })
export type AddLinkInput = z.output<typeof addLinkInput>

/** `url`: of a link; a file has none. */
export const saveMaterialInput = seenRowInput.extend({ url: url.optional(), ...shared })
export type SaveMaterialInput = z.output<typeof saveMaterialInput>

const place = z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' })
/** From the place where it was seen to another one. */
export const moveMaterialInput = z.object({ id: idInput, from: place, to: place })
export type MoveMaterialInput = z.output<typeof moveMaterialInput>
