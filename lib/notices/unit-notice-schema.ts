import { z } from 'zod'
import { idInput } from '@/lib/forms/input-schema'

/** A notice that waits. */
export const waitingNoticeInput = z.object({ id: idInput })
export type WaitingNoticeInput = z.output<typeof waitingNoticeInput>
