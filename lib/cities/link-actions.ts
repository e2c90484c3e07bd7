'use server'

import { formAction } from '@/lib/forms/form-action'
import { seenRowInput } from '@/lib/forms/input-schema'
import {
  confirmCityByLink,
  saveCityContactByLink,
  saveCityFactsByLink,
  saveCityNamesByLink,
  saveCityPresentationByLink,
} from './link-mutations'
import { cardLinkInput, cityContactInput, cityFactsInput, cityNamesInput, cityPresentationInput } from './schema'

// What the link in a city's mail may do; who is signed in does not matter.

export const saveCityNamesByLinkAction = formAction(cityNamesInput.and(cardLinkInput), (_viewer, input, now) =>
  saveCityNamesByLink(input, now),
)
export const saveCityContactByLinkAction = formAction(cityContactInput.and(cardLinkInput), (_viewer, input, now) =>
  saveCityContactByLink(input, now),
)
export const saveCityFactsByLinkAction = formAction(cityFactsInput.and(cardLinkInput), (_viewer, input, now) =>
  saveCityFactsByLink(input, now),
)
export const saveCityPresentationByLinkAction = formAction(
  cityPresentationInput.and(cardLinkInput),
  (_viewer, input, now) => saveCityPresentationByLink(input, now),
)
export const confirmCityByLinkAction = formAction(seenRowInput.and(cardLinkInput), (_viewer, input, now) =>
  confirmCityByLink(input, now),
)
