import 'server-only'
import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { Kind } from '../kind'
import { listUnitReaders } from '../reader-queries'
import { findPublishedPlan, type PlanSubject } from '../subject-queries'

/** A plan can be read by everybody: all who take part in the unit are told. */
export const planPublished: Kind<'plan.published'> = {
  findReaders: ({ unitId }, now) => (unitId ? listUnitReaders(unitId, now) : Promise.resolve([])),

  async compose({ data }, { language }) {
    const plan = await findPublishedPlan(data.planId)
    if (!plan) return null
    const t = getTranslator(language, 'mail')
    const title = readText(plan.title, language).text
    return {
      subject: t('planPublished.subject', { title, unit: plan.unit.acronym }),
      blocks: [
        { is: 'paragraph', text: t('planPublished.text', { title, unit: plan.unit.acronym }) },
        { is: 'button', label: t('planPublished.read'), href: addressOf(plan, language) },
        { is: 'paragraph', text: t('planPublished.workspace') },
      ],
    }
  },

  async line({ data }, locale) {
    const plan = await findPublishedPlan(data.planId)
    if (!plan) return null
    const title = readText(plan.title, locale).text
    return { text: getTranslator(locale, 'mail')('planPublished.line', { title }), href: addressOf(plan, locale) }
  },
}

function addressOf({ slug, unit }: PlanSubject, locale: Locale): string {
  return `${getEnv().ENLACE_URL}/${locale}/${unit.slug}/plans/${slug}`
}
