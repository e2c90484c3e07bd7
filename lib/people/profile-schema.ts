import { z } from 'zod'
import { lineInput, versionInput } from '@/lib/forms/input-schema'
import { locales } from '@/lib/i18n/locales'
import { isTimeZone } from '@/lib/time/when'

/** What a person says of herself. The address is not hers to change: it is how she signs in, and who invited her knows it. */
export const profileInput = z.object({
  version: versionInput,
  name: lineInput(120),
  language: z.enum(locales, { error: 'invalid' }),
  timeZone: z.string({ error: 'required' }).refine(isTimeZone, { error: 'invalidTimeZone' }),
})
export type ProfileInput = z.output<typeof profileInput>

/** Ending all sessions: the language is that of the page that says so afterwards. */
export const endSessionsInput = z.object({ locale: z.enum(locales, { error: 'invalid' }) })
export type EndSessionsInput = z.output<typeof endSessionsInput>
