import { getTranslator } from '@/lib/i18n/translator'
import type { PlanReading } from '../reading'
import type { Told } from '../told'
import { flow, type Placed } from './flow'
import { type Section, sectionsOf } from './sections'

/** What stands on one slide after the opening, and the part of the plan's page that says the same. */
export type Part = { heads: Told[]; entries: Placed[]; anchor: string }

/** The slides of a plan after its opening, in one language or two, for the file and for the browser: what is longer than a slide goes on on the next. */
export function partsOf(plans: readonly PlanReading[]): Part[] {
  return sectionsOf(plans).flatMap((section) => {
    const parts = flow(section.entries)
    return parts.map((entries, index) => ({
      heads: headsOf(section, plans, index + 1, parts.length),
      entries,
      anchor: section.anchor,
    }))
  })
}

/** "Objetivos", or "Objetivos (2 de 3)" where they go on over several slides. */
function headsOf({ heads }: Section, plans: readonly PlanReading[], part: number, parts: number): Told[] {
  if (parts === 1) return heads
  return heads.map((head, side) => {
    const t = getTranslator(plans[side]?.locale ?? head.lang, 'planOut')
    const text = t('continued', { heading: head.text, part: String(part), parts: String(parts) })
    return { ...head, text }
  })
}
