'use server'

import { formAction } from '@/lib/forms/form-action'
import { saveTranslation } from './mutations'
import { saveTranslationInput } from './schema'

export const saveTranslationAction = formAction(saveTranslationInput, saveTranslation)
