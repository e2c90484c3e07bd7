import { hashOriginal, localize } from '@/lib/i18n/localized-text'
import { saveTranslation } from '@/lib/translation/mutations'
import { seenTranslation } from '@/lib/translation/rules'
import type { Trial } from './trial'
import { now } from './world'

export const translationTrials: Trial[] = [
  {
    name: 'saveTranslation',
    action: 'translation.update',
    seen: 'plan',
    run: (viewer, { plan }) => {
      const untranslated = seenTranslation(localize('pt', { pt: 'Palavras.' }), 'es')
      const shown = { madeFrom: hashOriginal('Palavras.'), seen: untranslated, stillRight: false }
      const text = { planId: plan.id, key: 'objective.text', id: plan.objectiveId, language: 'es' } as const
      return saveTranslation(viewer, { ...text, ...shown, text: 'Palabras.' }, now)
    },
  },
]
