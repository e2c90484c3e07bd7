import { z } from 'zod'
import { localizedTextInput } from '@/lib/i18n/localized-text-input'

const id = z.uuid({ error: 'notFound' })
const version = z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(1, { error: 'invalid' })
const place = z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(1, { error: 'invalid' })
const itemText = localizedTextInput({ max: 2_000, required: true })

/** A new objective or axis: it is added at the end. */
export const addItemInput = z.object({ planId: id, text: itemText })
export type AddItemInput = z.infer<typeof addItemInput>

export const saveItemInput = z.object({ id, version, text: itemText })
export type SaveItemInput = z.infer<typeof saveItemInput>

/** `from` is where the person saw it: when it stands elsewhere by now, somebody else has moved something. */
export const moveItemInput = z.object({ id, from: place, to: place })
export type MoveItemInput = z.infer<typeof moveItemInput>

export const removeItemInput = z.object({ id, version })
export type RemoveItemInput = z.infer<typeof removeItemInput>

export const restoreItemInput = z.object({ id })
export type RestoreItemInput = z.infer<typeof restoreItemInput>
