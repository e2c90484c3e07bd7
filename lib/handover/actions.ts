'use server'

import { formAction } from '@/lib/forms/form-action'
import { acceptHandover, confirmHandover } from './confirm-mutations'
import { openHandover } from './mutations'
import { acceptHandoverInput, confirmHandoverInput, openHandoverInput } from './schema'

export const openHandoverAction = formAction(openHandoverInput, openHandover)
export const confirmHandoverAction = formAction(confirmHandoverInput, confirmHandover)
export const acceptHandoverAction = formAction(acceptHandoverInput, acceptHandover)
