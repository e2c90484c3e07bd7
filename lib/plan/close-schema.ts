import { z } from 'zod'
import { idInput, lineInput } from '@/lib/forms/input-schema'

export const closePlanInput = z.object({ id: idInput })
export type ClosePlanInput = z.output<typeof closePlanInput>

/** Why a closed plan is opened again stands in its history, for whoever asks later. */
export const reopenPlanInput = z.object({ id: idInput, reason: lineInput(500) })
export type ReopenPlanInput = z.output<typeof reopenPlanInput>
