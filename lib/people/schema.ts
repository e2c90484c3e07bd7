import { z } from 'zod'
import {
  emailInput,
  idInput,
  lineInput,
  optionalDayInput,
  optionalLineInput,
  tickInput,
  versionInput,
} from '@/lib/forms/input-schema'

const name = lineInput(120)

export const savePersonInput = z.object({ id: idInput, version: versionInput, name, email: emailInput })
export type SavePersonInput = z.output<typeof savePersonInput>

/** As what somebody acts for a city, and until when (YYYY-MM-DD). */
export const saveDelegationInput = z.object({
  id: idInput,
  version: versionInput,
  office: optionalLineInput(160),
  isLead: tickInput,
  endsOn: optionalDayInput,
})
export type SaveDelegationInput = z.output<typeof saveDelegationInput>
