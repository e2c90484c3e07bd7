import type { Metadata } from 'next'
import { pageMetadata } from '@/components/meta/page-metadata'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { findPlan } from '@/lib/plan/queries'

/**
 * The head of a plan's document; empty where the plan is not there for the public. A second language beside the first makes no other
 * document: its address is the one of the first alone. `under`: a page under that of the plan.
 */
export async function planMetadata(
  locale: Locale,
  unitSlug: string,
  planSlug: string,
  under?: { path: string; title: string },
): Promise<Metadata> {
  const plan = await findPlan(null, unitSlug, planSlug)
  if (!plan) return {}
  const t = getTranslator(locale, 'meta')
  const { acronym } = plan.unit
  const title = t('planTitle', { plan: readText(plan.title, locale).text, acronym })
  const names = { unit: readText(plan.unit.name, locale).text, acronym, network: plan.network.name }
  const path = `/${plan.unit.slug}/plans/${plan.slug}${under?.path ?? ''}`
  const whole = under ? `${under.title} · ${title}` : title
  return pageMetadata({ locale, path, title: whole, description: t('plan', names), type: 'article' })
}
