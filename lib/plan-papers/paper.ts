import type { Locale } from '@/lib/i18n/locales'
import type { Told } from '@/lib/i18n/told'
import { type Paper, type PaperBlock, type PaperPart, paperLine, paperWords } from '@/lib/pdf/paper'
import { type ListReading, type PlanReading, type RoleReading, readPlan } from './reading'
import { madeAt, type PlanSources } from './sources'

/** What stands together, in the order of the plan: as many pieces in every language. */
type Piece = PaperBlock[]

/** The plan as a paper, in one language, or in two beside each other. */
export function planPaper(sources: PlanSources, locale: Locale, second?: Locale): Paper {
  const [plan, beside] = readingsOf(sources, locale, second)
  return paperOf(sources, plan, [beside ? partInTwo(plan, beside) : partOf(plan)])
}

/** The same to go on editing: in two languages one after the other, since a text that grows does not stay beside another. */
export function planDocument(sources: PlanSources, locale: Locale, second?: Locale): Paper {
  const readings = readingsOf(sources, locale, second)
  return paperOf(sources, readings[0], readings.map(partOf))
}

function readingsOf(sources: PlanSources, locale: Locale, second?: Locale): [PlanReading, ...PlanReading[]] {
  const others = second && second !== locale ? [second] : []
  return [readPlan(sources, locale), ...others.map((other) => readPlan(sources, other))]
}

function paperOf(sources: PlanSources, plan: PlanReading, parts: PaperPart[]): Paper {
  return {
    title: plan.title.text,
    lang: plan.locale,
    author: `${plan.network} · ${plan.unit.text}`,
    foot: `${plan.version} · ${plan.address}`,
    parts,
    madeAt: madeAt(sources),
  }
}

const partOf = (plan: PlanReading): PaperPart => ({
  lang: plan.locale,
  blocks: withWholeLists(piecesOf(plan).flat()),
})

function partInTwo(plan: PlanReading, beside: PlanReading): PaperPart {
  const others = piecesOf(beside)
  const blocks = piecesOf(plan).map((piece, at): PaperBlock => {
    return { is: 'pair', lang: beside.locale, sides: [piece, others[at] ?? []] }
  })
  return { lang: plan.locale, blocks }
}

/** Lists that follow each other as one. */
function withWholeLists(blocks: readonly PaperBlock[]): PaperBlock[] {
  const whole: PaperBlock[] = []
  for (const block of blocks) {
    const last = whole.at(-1)
    if (block.is === 'list' && last?.is === 'list') {
      whole[whole.length - 1] = { is: 'list', items: [...last.items, ...block.items] }
    } else whole.push(block)
  }
  return whole
}

function piecesOf(plan: PlanReading): Piece[] {
  const { locale, network, unit, programme } = plan
  const programmeHead: PaperBlock = { is: 'heading', words: programme.heading }
  const [first = [quiet(programme.none)], ...shelves] = programme.shelves.flatMap((shelf) => shelfPieces(shelf, locale))
  return [
    [
      { is: 'title', words: paperWords(plan.title, locale), eyebrow: [network, paperWords(unit, locale)] },
      ...[plan.title, unit].flatMap(({ note }) => noteOf(note)),
      { is: 'paragraph', words: `${plan.version} · ${plan.address}`, isQuiet: true },
    ],
    ...plan.roles.map(roleBlocks),
    ...(plan.introduction ? [paragraphs(plan.introduction, locale)] : []),
    ...[plan.objectives, plan.axes].flatMap((list) => listPieces(list, locale)),
    [programmeHead, ...first],
    ...shelves,
    [
      ...(plan.closing ? [{ is: 'heading' as const, words: paperWords(plan.closing, locale) }] : []),
      ...(plan.closing ? noteOf(plan.closing.note) : []),
      ...contactBlocks(plan),
    ],
  ]
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

function listPieces({ heading, items, none }: ListReading, locale: Locale): Piece[] {
  const numbered = items.map((item, index) =>
    listOf(`${index + 1}.`, [
      ...paragraphs(item, locale),
      ...item.below.flat().flatMap((line) => quietly(line, locale)),
    ]),
  )
  return underHeading({ is: 'heading', words: heading }, numbered.length > 0 ? numbered : [quiet(none)])
}

function shelfPieces({ label, activities }: PlanReading['programme']['shelves'][number], locale: Locale): Piece[] {
  const items = activities.map(({ title, lines }) =>
    listOf('•', [
      ...paragraphs(title, locale),
      ...lines.map((line): PaperBlock => ({ is: 'paragraph', words: paperWords(line, locale), isQuiet: true })),
    ]),
  )
  return underHeading({ is: 'heading', words: label, level: 3 }, items)
}

const listOf = (label: string, blocks: PaperBlock[]): PaperBlock => ({ is: 'list', items: [{ label, blocks }] })

/** A heading with the first block below it, then the others. */
function underHeading(heading: PaperBlock, [first, ...rest]: PaperBlock[]): Piece[] {
  return [[heading, ...(first ? [first] : [])], ...rest.map((block) => [block])]
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
