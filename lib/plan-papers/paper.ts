import type { Locale } from '@/lib/i18n/locales'
import type { Told } from '@/lib/i18n/told'
import { type Paper, type PaperBlock, type PaperPart, paperLine, paperWords } from '@/lib/pdf/paper'
import { type ListReading, type PlanReading, type RoleReading, readPlan } from './reading'
import { madeAt, type PlanSources } from './sources'

/** The plan as a paper, in one language or in two, each beginning on a page of its own. */
export function planPaper(sources: PlanSources, locale: Locale, second?: Locale): Paper {
  const plan = readPlan(sources, locale)
  const languages = second && second !== locale ? [second] : []
  return {
    title: plan.title.text,
    lang: locale,
    author: `${plan.network} · ${plan.unit.text}`,
    foot: `${plan.version} · ${plan.address}`,
    parts: [plan, ...languages.map((language) => readPlan(sources, language))].map(partOf),
    madeAt: madeAt(sources),
  }
}

function partOf(plan: PlanReading): PaperPart {
  const { locale, network, unit, programme } = plan
  const say = (words: Told) => paragraphs(words, locale)
  const blocks: PaperBlock[] = [
    { is: 'title', words: paperWords(plan.title, locale), eyebrow: [network, paperWords(unit, locale)] },
    ...[plan.title, unit].flatMap(({ note }) => noteOf(note)),
    { is: 'paragraph', words: `${plan.version} · ${plan.address}`, isQuiet: true },
    ...plan.roles.flatMap(roleBlocks),
    ...(plan.introduction ? say(plan.introduction) : []),
    ...[plan.objectives, plan.axes].flatMap((list) => listBlocks(list, locale)),
    { is: 'heading', words: programme.heading },
    ...(programme.shelves.length > 0
      ? programme.shelves.flatMap((shelf) => shelfBlocks(shelf, locale))
      : [quiet(programme.none)]),
    ...(plan.closing ? [{ is: 'heading' as const, words: paperWords(plan.closing, locale) }] : []),
    ...(plan.closing ? noteOf(plan.closing.note) : []),
    ...contactBlocks(plan),
  ]
  return { lang: locale, blocks }
}

const quiet = (words: string): PaperBlock => ({ is: 'paragraph', words, isQuiet: true })
const noteOf = (note: string | null): PaperBlock[] => (note ? [quiet(note)] : [])

/** A text, and what must be said of its language. */
function paragraphs(words: Told, locale: Locale): PaperBlock[] {
  return [{ is: 'paragraph', words: paperWords(words, locale) }, ...noteOf(words.note)]
}

const quietly = (words: Told, locale: Locale): PaperBlock[] => [
  { is: 'paragraph', words: paperLine(words, locale), isQuiet: true },
  ...noteOf(words.note),
]

function roleBlocks({ heading, cities, none }: RoleReading): PaperBlock[] {
  const lines = cities.map(({ place, period }) => (period ? `${place} (${period})` : place))
  const items = lines.map((words) => ({ label: '•', blocks: [{ is: 'paragraph' as const, words }] }))
  return [{ is: 'heading', words: heading }, items.length > 0 ? { is: 'list', items } : quiet(none)]
}

function listBlocks({ heading, items, none }: ListReading, locale: Locale): PaperBlock[] {
  const numbered = items.map((item, index) => ({
    label: `${index + 1}.`,
    blocks: [...paragraphs(item, locale), ...item.below.flat().flatMap((line) => quietly(line, locale))],
  }))
  return [{ is: 'heading', words: heading }, numbered.length > 0 ? { is: 'list', items: numbered } : quiet(none)]
}

function shelfBlocks({ label, activities }: PlanReading['programme']['shelves'][number], locale: Locale): PaperBlock[] {
  const items = activities.map(({ title, lines }) => ({
    label: '•',
    blocks: [
      ...paragraphs(title, locale),
      ...lines.map((line): PaperBlock => ({ is: 'paragraph', words: paperWords(line, locale), isQuiet: true })),
    ],
  }))
  return [
    { is: 'heading', words: label, level: 3 },
    { is: 'list', items },
  ]
}

/** Whom to write to, after the closing words: as the founding document's last slide has it. */
function contactBlocks({ contact, closing, locale }: PlanReading): PaperBlock[] {
  if (!contact) return []
  const blocks: PaperBlock[] = [{ is: 'heading', words: contact.heading, level: closing ? 3 : 2 }]
  if (contact.lines.every(({ lang, note }) => lang === locale && !note)) {
    blocks.push({ is: 'paragraph', words: contact.lines.map(({ text }) => text).join('\n') })
  } else blocks.push(...contact.lines.flatMap((line) => paragraphs(line, locale)))
  return blocks
}
