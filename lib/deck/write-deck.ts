import type { Locale } from '@/lib/i18n/locales'
import { packAlike } from '@/lib/tables/pack-alike'
import { accentOf } from './accent'
import { type DeckLogo, drawLogo } from './logo'
import { drawMarks } from './marks'
import { partsOf, type Section } from './parts'
import { addSlide, beginDeck, type Frame, type Opening, writeEntry, writeHeads, writeOpening } from './slides'

/** A presentation before it is laid out. */
export type Deck = {
  /** What the file says of itself. */
  said: { title: string; author: string; subject: string }
  network: string
  /** At the foot of every slide, before its number. */
  foot: string
  /** The unit's own colour (#rrggbb), where it has one. */
  accent: string | null
  /** The unit's logo, where it has one. */
  logo: DeckLogo | null
  /** One for each language, in which it is said side by side. */
  openings: Opening[]
  sections: Section[]
  /** Where what a slide says comes from, for its notes; `anchor` is the part of the page that says the same, "" for the whole. */
  notesOf: (anchor: string) => string
  /** Becomes the date of the file: the same deck at the same moment is the same bytes. */
  madeAt: Date
}

/** The deck as a presentation (Office Open XML, ISO 29500): texts that can be edited, a head on each slide, and notes. What is longer than a slide goes on on the next. */
export async function writeDeck(deck: Deck): Promise<Uint8Array<ArrayBuffer>> {
  const { said, network, foot, openings, sections, notesOf } = deck
  const languages = openings.map(({ locale }) => locale)
  const accent = accentOf(deck.accent)
  const logo = deck.logo && (await drawLogo(deck.logo))
  const frame: Frame = { network, foot, accent, locale: firstOf(languages), languages: languages.length, logo }
  const file = beginDeck(said, logo)
  writeOpening(addSlide(file, 'opening', frame, notesOf('')), openings, accent)
  const marks = await drawMarks(
    sections.flatMap(({ entries }) => entries.flatMap(({ mark }) => (mark ? [mark.is] : []))),
    accent,
  )
  for (const { heads, entries, anchor } of partsOf(sections, languages)) {
    const slide = addSlide(file, 'heads', frame, notesOf(`#${anchor}`))
    writeHeads(slide, heads, accent)
    for (const entry of entries) writeEntry(slide, entry, { accent, marks, languages })
  }
  return packAlike(await file.write({ outputType: 'uint8array' }), deck.madeAt)
}

function firstOf([first]: readonly Locale[]): Locale {
  if (!first) throw new Error('a deck has a language')
  return first
}
