import { z } from 'zod'
import { locales } from '@/lib/i18n/locales'
import { isTimeZone } from '@/lib/time/when'

/** What a person says of herself. The address is not hers to change: it is how she signs in, and who invited her knows it. */
export const profileInput = z.object({
  version: z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(1, { error: 'invalid' }),
  name: z
    .string({ error: 'required' })
    .transform((name) => name.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .pipe(z.string().min(1, { error: 'required' }).max(120, { error: 'tooLong' })),
  language: z.enum(locales, { error: 'invalid' }),
  timeZone: z.string({ error: 'required' }).refine(isTimeZone, { error: 'invalidTimeZone' }),
})
export type ProfileInput = z.output<typeof profileInput>

/** Ending all sessions: the language is that of the page that says so afterwards. */
export const endSessionsInput = z.object({ locale: z.enum(locales, { error: 'invalid' }) })
export type EndSessionsInput = z.output<typeof endSessionsInput>
