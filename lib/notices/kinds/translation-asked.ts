import 'server-only'
import { getEnv } from '@/lib/env'
import { languageKeys } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { Kind } from '../kind'
import { findPersonAsReader } from '../reader-queries'
import { findTranslationSubject } from '../translation-queries'

/** Somebody is asked to translate a plan: she is told, with the way to the desk, as long as she is asked and may. */
export const translationAsked: Kind<'translation.asked'> = {
  async findReaders({ data }, now) {
    const asked = await findTranslationSubject(data.requestId, now)
    const reader = asked && (await findPersonAsReader(asked.personId))
    return reader ? [reader] : []
  },

  async compose({ data }, { language: locale }, { now }) {
    const asked = await findTranslationSubject(data.requestId, now)
    if (!asked) return null
    const { language, plan, unit } = asked
    const t = getTranslator(locale, 'mail')
    const words = {
      plan: readText(plan.title, locale).text,
      unit: unit.acronym,
      language: getTranslator(locale, 'common')(languageKeys[language]),
    }
    const desk = `/${locale}/workspace/units/${unit.slug}/plans/${plan.slug}/translations?to=${language}`
    return {
      subject: t('translationAsked.subject', words),
      reasons: [t('translationAsked.reason', words)],
      blocks: [
        { is: 'paragraph', text: t('translationAsked.text', words) },
        { is: 'button', label: t('translationAsked.open'), href: `${getEnv().ENLACE_URL}${desk}` },
      ],
    }
  },
}
