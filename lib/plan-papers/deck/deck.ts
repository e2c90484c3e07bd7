import { writeDeck } from '@/lib/deck/write-deck'
import type { Locale } from '@/lib/i18n/locales'
import { told } from '@/lib/i18n/told'
import { getTranslator } from '@/lib/i18n/translator'
import { type PlanReading, readPlan } from '../reading'
import { madeAt, type PlanSources } from '../sources'
import { sectionsOf } from './sections'

/** The plan as a presentation, in one language or in two side by side: in the notes of each slide, where it comes from. */
export async function planDeck(
  sources: PlanSources,
  locale: Locale,
  second?: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  const plan = readPlan(sources, locale)
  const { logo, content } = sources
  const { unit } = content
  const plans = second && second !== locale ? [plan, readPlan(sources, second)] : [plan]
  return writeDeck({
    said: { title: plan.title.text, author: `${plan.network} · ${plan.unit.text}`, subject: plan.version },
    network: plan.network,
    foot: `${plan.version} · ${plan.address}`,
    accent: unit.accent,
    logo: logo && { ...logo, bytes: await logo.read(), says: unit.acronym },
    openings: plans.map(({ unit: name, title, version, address, locale: own }) => ({
      ...{ unit: name, title, locale: own },
      lines: [told(version, own), told(address, own)],
    })),
    sections: sectionsOf(plans),
    notesOf: (anchor) => notesOf(plans, anchor),
    madeAt: madeAt(sources),
  })
}

/** Where what the slide says comes from. */
function notesOf(plans: readonly PlanReading[], anchor: string): string {
  return plans
    .map(({ locale, unit, title, version, address }) => {
      const words = { unit: unit.text, plan: title.text, version, address: `${address}${anchor}` }
      return getTranslator(locale, 'planOut')('source', words)
    })
    .join('\n')
}
