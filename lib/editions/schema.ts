import { z } from 'zod'
import { idInput } from '@/lib/forms/input-schema'
import { localizedTextInput } from '@/lib/i18n/localized-text-input'

/** `last` is the number of the latest edition that was seen, 0 without one: two who publish at once make one edition. */
export const publishEditionInput = z.object({
  id: idInput,
  last: z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' }).min(0, { error: 'invalid' }),
  note: localizedTextInput({ max: 300, required: false }),
})
export type PublishEditionInput = z.output<typeof publishEditionInput>
