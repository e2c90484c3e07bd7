'use server'

import { formAction } from '@/lib/forms/form-action'
import { seenRowInput } from '@/lib/forms/input-schema'
import { confirmCity, saveCityContact, saveCityFacts, saveCityNames, saveCityPresentation } from './mutations'
import { archiveCity, createCity, unarchiveCity } from './register-mutations'
import { cityContactInput, cityFactsInput, cityNamesInput, cityPresentationInput, createCityInput } from './schema'

export const saveCityNamesAction = formAction(cityNamesInput, saveCityNames)
export const saveCityContactAction = formAction(cityContactInput, saveCityContact)
export const saveCityFactsAction = formAction(cityFactsInput, saveCityFacts)
export const saveCityPresentationAction = formAction(cityPresentationInput, saveCityPresentation)
export const confirmCityAction = formAction(seenRowInput, confirmCity)

/** Goes on to the new city's card. */
export const createCityAction = formAction(createCityInput, createCity, ({ slug }, returnTo) =>
  returnTo.replace(/\/secretariat\/cities.*$/, `/cities/${slug}`),
)
export const archiveCityAction = formAction(seenRowInput, archiveCity)
export const unarchiveCityAction = formAction(seenRowInput, unarchiveCity)
