'use server'

import { formAction } from '@/lib/forms/form-action'
import { publishEdition } from './mutations'
import { publishEditionInput } from './schema'

export const publishEditionAction = formAction(publishEditionInput, publishEdition)
