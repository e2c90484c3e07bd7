'use server'

import { formAction } from '@/lib/forms/form-action'
import { saveTranslation } from './mutations'
import { askForTranslation, endTranslationRequest } from './request-mutations'
import { saveTranslationInput, translationRequestInput } from './schema'

export const saveTranslationAction = formAction(saveTranslationInput, saveTranslation)

export const askForTranslationAction = formAction(translationRequestInput, askForTranslation)

export const endTranslationRequestAction = formAction(translationRequestInput, endTranslationRequest)
