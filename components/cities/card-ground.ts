import type { ActionFormProps } from '@/components/forms/action-form'
import {
  confirmCityAction,
  saveCityContactAction,
  saveCityFactsAction,
  saveCityNamesAction,
  saveCityPresentationAction,
} from '@/lib/cities/actions'
import type { CardBlock } from '@/lib/cities/card-blocks'
import {
  confirmCityByLinkAction,
  saveCityContactByLinkAction,
  saveCityFactsByLinkAction,
  saveCityNamesByLinkAction,
  saveCityPresentationByLinkAction,
} from '@/lib/cities/link-actions'

/** On what ground somebody edits a card: because of who is signed in, or because of the link in the city's mail. */
export type CardGround = {
  actions: Record<CardBlock | 'confirm', ActionFormProps['action']>
  /** What each form says of the ground. */
  hidden: Record<string, string>
  /** Whether it can be allowed that Enlace writes to the contact; that it may no longer, everybody can say who edits the card. */
  mayAllowMail: boolean
}

export const signedInGround: CardGround = {
  actions: {
    names: saveCityNamesAction,
    contact: saveCityContactAction,
    facts: saveCityFactsAction,
    presentation: saveCityPresentationAction,
    confirm: confirmCityAction,
  },
  hidden: {},
  mayAllowMail: true,
}

export function linkGround(token: string): CardGround {
  return {
    actions: {
      names: saveCityNamesByLinkAction,
      contact: saveCityContactByLinkAction,
      facts: saveCityFactsByLinkAction,
      presentation: saveCityPresentationByLinkAction,
      confirm: confirmCityByLinkAction,
    },
    hidden: { token },
    mayAllowMail: false,
  }
}
