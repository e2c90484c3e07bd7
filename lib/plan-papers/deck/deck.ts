import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { type PlanReading, readPlan } from '../reading'
import { madeAt, type PlanSources } from '../sources'
import { drawMarks } from './marks'
import { packAlike } from './pack'
import { partsOf } from './parts'
import { addSlide, beginDeck, type Frame, writeEntry, writeHeads, writeOpening } from './slides'
import { accentOf } from './style'

/**
 * The plan as a presentation (Office Open XML, ISO 29500), in one language or in two side by side: texts that can be edited, a head on each slide, and in the notes
 * where it comes from. What is longer than a slide goes on on the next.
 */
export async function planDeck(
  sources: PlanSources,
  locale: Locale,
  second?: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  const languages = second && second !== locale ? [locale, second] : [locale]
  const plans = languages.map((language) => readPlan(sources, language))
  const [plan] = plans
  if (!plan) throw new Error('a deck has a language')
  const deck = beginDeck({
    title: plan.title.text,
    author: `${plan.network} · ${plan.unit.text}`,
    subject: plan.version,
  })
  const accent = accentOf(sources.content.unit.accent)
  const frame: Frame = {
    network: plan.network,
    foot: `${plan.version} · ${plan.address}`,
    accent,
    locale,
    languages: plans.length,
  }
  const opening = addSlide(deck, 'opening', frame, notesOf(plans, ''))
  writeOpening(
    opening,
    plans.map(({ unit, title, version, address, locale: own }) => ({
      unit,
      title,
      lines: [version, address],
      locale: own,
    })),
    accent,
  )
  const marks = await drawMarks(
    plan.programme.shelves.flatMap(({ activities }) => activities.map(({ mark }) => mark)),
    accent,
  )
  for (const { heads, entries, anchor } of partsOf(plans)) {
    const slide = addSlide(deck, 'heads', frame, notesOf(plans, `#${anchor}`))
    writeHeads(slide, heads, accent)
    for (const entry of entries) writeEntry(slide, entry, { accent, marks })
  }
  return packAlike(await deck.write({ outputType: 'uint8array' }), madeAt(sources))
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
