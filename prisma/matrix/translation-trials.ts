import { hashOriginal, localize } from '@/lib/i18n/localized-text'
import { saveTranslation } from '@/lib/translation/mutations'
import { askForTranslation, endTranslationRequest } from '@/lib/translation/request-mutations'
import { seenTranslation } from '@/lib/translation/rules'
import type { Trial } from './trial'
import { now } from './world'

export const translationTrials: Trial[] = [
  {
    name: 'saveTranslation',
    action: 'translation.update',
    seen: 'plan',
    run: (viewer, { plan, cityId }) => {
      // Everybody is asked to translate into Spanish: that is what concerns her, and English is what does not.
      const language = viewer?.delegations.some((delegation) => delegation.cityId === cityId) ? 'es' : 'en'
      const untranslated = seenTranslation(localize('pt', { pt: 'Palavras.' }), language)
      const shown = { madeFrom: hashOriginal('Palavras.'), seen: untranslated, stillRight: false }
      const text = { planId: plan.id, key: 'objective.text', id: plan.objectiveId, language } as const
      return saveTranslation(viewer, { ...text, ...shown, text: 'Palabras.' }, now)
    },
  },
  {
    name: 'askForTranslation',
    action: 'translation.ask',
    states: ['a draft', 'a later draft', 'published'],
    seen: 'plan',
    run: (viewer, { plan, world }) => {
      const personId = world.viewers.member?.personId ?? ''
      return askForTranslation(viewer, { planId: plan.id, language: 'en', personId }, now)
    },
  },
  {
    name: 'endTranslationRequest',
    action: 'translation.ask',
    seen: 'plan',
    run: (viewer, { plan, world }) => {
      const personId = world.viewers.member?.personId ?? ''
      return endTranslationRequest(viewer, { planId: plan.id, language: 'es', personId }, now)
    },
  },
]
