import type { Locale } from '@/lib/i18n/locales'
import type { Told } from '@/lib/i18n/told'
import { type ItemReading, type PlanReading, readPlan } from './reading'
import type { PlanSources } from './sources'

/** The plan as Markdown (CommonMark), in one language or in two, one after the other. What people wrote stands there as they wrote it. */
export function planMarkdown(sources: PlanSources, locale: Locale, second?: Locale): string {
  const languages = second && second !== locale ? [locale, second] : [locale]
  return `${languages.map((language) => inOneLanguage(readPlan(sources, language))).join('\n\n---\n\n')}\n`
}

function inOneLanguage(plan: PlanReading): string {
  const { programme } = plan
  const parts = [
    escaped(plan.network),
    noted(plan.unit),
    heading(1, plan.title),
    `*${escaped(plan.version)}* · <${plan.address}>`,
    ...plan.roles.flatMap(({ heading: head, cities, none }) => [
      `## ${escaped(head)}`,
      cities.length > 0 ? cities.map(cityLine).join('\n') : escaped(none),
    ]),
    ...(plan.introduction ? [noted(plan.introduction)] : []),
    ...[plan.objectives, plan.axes].flatMap(({ heading: head, items, none }) => [
      `## ${escaped(head)}`,
      items.length > 0 ? items.map(numbered).join('\n') : escaped(none),
    ]),
    `## ${escaped(programme.heading)}`,
    ...(programme.shelves.length > 0 ? programme.shelves.flatMap(shelfParts) : [escaped(programme.none)]),
    ...(plan.closing ? ['---', noted(plan.closing)] : []),
    ...(plan.contact ? [`## ${escaped(plan.contact.heading)}`, plan.contact.lines.map(noted).join(BREAK)] : []),
  ]
  return parts.join('\n\n')
}

type Shelf = PlanReading['programme']['shelves'][number]

const shelfParts = ({ label, activities }: Shelf) => [`### ${escaped(label)}`, activities.map(activityItem).join('\n')]

function activityItem({ title, lines }: Shelf['activities'][number]): string {
  return `- ${indented([`**${line(title)}**${noteOf(title)}`, ...lines.map(noted)].join(BREAK), 2)}`
}

const cityLine = ({ place, period }: { place: string; period: string | null }) =>
  `- ${escaped(period ? `${place} (${period})` : place)}`

function numbered(item: ItemReading, index: number): string {
  const label = `${index + 1}. `
  const below = item.below.map(
    (lines) => `- ${indented(lines.map((one) => `${line(one)}${noteOf(one)}`).join(BREAK), 2)}`,
  )
  return `${label}${indented([noted(item), ...below].join('\n'), label.length)}`
}

/** A line that ends without ending its paragraph. */
const BREAK = '\\\n'

const line = ({ text }: Told) => escaped(text.replace(/\s+/g, ' ').trim())
const heading = (level: number, words: Told) => `${'#'.repeat(level)} ${line(words)}${noteOf(words)}`
const noteOf = ({ note }: Told) => (note ? ` *(${escaped(note)})*` : '')
const noted = (words: Told) => `${escaped(words.text)}${noteOf(words)}`
const indented = (text: string, spaces: number) => text.replace(/\n(?=.)/g, `\n${' '.repeat(spaces)}`)

/** Words as Markdown reads them as the same words: with their paragraphs and lines, and nothing that means anything. */
function escaped(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.split('\n').map(escapedLine).join(BREAK))
    .join('\n\n')
}

function escapedLine(words: string): string {
  return words
    .trim()
    .replace(/[\\`*_[\]<>&~|#]/g, '\\$&')
    .replace(/^(?:[-+=]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}
