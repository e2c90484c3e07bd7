import { z } from 'zod'
import { emailInput, idInput, versionInput } from '@/lib/forms/input-schema'
import { locales } from '@/lib/i18n/locales'

/** Erasing oneself: the own address, typed, says that it is meant. The language is that of the page that says so afterwards. */
export const eraseOwnDataInput = z.object({
  locale: z.enum(locales, { error: 'invalid' }),
  confirmation: emailInput,
})
export type EraseOwnDataInput = z.output<typeof eraseOwnDataInput>

/** Erasing somebody who asked for it: her address, typed, says who is meant. */
export const erasePersonInput = z.object({ id: idInput, version: versionInput, confirmation: emailInput })
export type ErasePersonInput = z.output<typeof erasePersonInput>
