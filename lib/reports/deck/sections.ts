import { type Entry, flow } from '@/lib/deck/flow'
import { lineOf, linesIn, unlabelled } from '@/lib/deck/lines'
import type { Section } from '@/lib/deck/parts'
import type { Locale } from '@/lib/i18n/locales'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { type Told, tellReadable, told } from '@/lib/i18n/told'
import { getTranslator } from '@/lib/i18n/translator'
import type { ContactView } from '@/lib/plan/contact-queries'
import { contactLines } from '@/lib/plan-papers/reading'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { activityMark } from '@/lib/schedule/rules'
import { kindChart, monthChart } from '../charts'
import { type ReportActivity, reportOutcomes } from '../report-content'
import type { ReportSources } from '../sources'
import { activityTexts, reasonText, reportTitle } from '../words'
import {
  attendanceItems,
  changeItems,
  chartItems,
  countedItems,
  decisionItems,
  type Item,
  numberItems,
  objectiveItems,
  officeItems,
} from './items'
import { writtenLines } from './written-lines'

/** What is told of one thing. What it says stands in the same order in every language. */
type Topic = {
  anchor: string
  /** Its own name: over a slide of its own, and above it where it shares one. */
  name: (locale: Locale) => string
  /** What its own slide is headed by, where its name does not say enough there. */
  alone?: (locale: Locale) => string
  items: (locale: Locale) => Item[]
}

/** Topics that belong together: they share a slide where there is little to say of them. */
type Chapter = { head: (locale: Locale) => string; topics: Topic[] }

/** A report part by part, in the languages that stand side by side: what was told, what happened in numbers, and then the facts. */
export function reportSections(sources: ReportSources, languages: readonly Locale[]): Section[] {
  return chaptersOf(sources).flatMap(({ head, topics }) => {
    const headsIn = (name: (locale: Locale) => string) => languages.map((locale) => told(name(locale), locale))
    const parts = topics
      .map(({ anchor, name, alone = name, items }) => ({
        ...{ anchor, names: headsIn(name), heads: headsIn(alone) },
        entries: besideEachOther(languages.map(items), languages),
      }))
      .filter(({ entries }) => entries.length > 0)
    return shareSlides(parts, headsIn(head))
  })
}

type Named = Section & { names: Told[] }

/** Sections that follow each other and fit on one slide as they are become one, under `heads`. */
function shareSlides(sections: readonly Named[], heads: Told[]): Section[] {
  const slides: Named[][] = []
  for (const section of sections) {
    const last = slides.at(-1)
    if (last && fitsOnOne([...last, section], heads)) last.push(section)
    else slides.push([section])
  }
  return slides.flatMap((shared) => (shared.length > 1 ? [together(shared, heads)] : shared))
}

const fitsOnOne = (sections: readonly Named[], heads: Told[]) => flow(together(sections, heads).entries).length === 1

/** Each under its own name, unless the slide has it already. */
function together(sections: readonly Named[], heads: Told[]): Section {
  const [first] = sections
  return {
    heads,
    anchor: first?.anchor ?? '',
    entries: sections.flatMap((section) => {
      const isNamed = section.names.every(({ text }, side) => text === heads[side]?.text)
      const name = section.names.map(({ text, lang }) => [lineOf(text, lang, 'month')])
      return isNamed ? section.entries : [unlabelled(name), ...section.entries]
    }),
  }
}

function besideEachOther(sides: Item[][], [first = 'pt']: readonly Locale[]): Entry[] {
  const says = getTranslator(first, 'schedule')
  return (sides[0] ?? []).map(({ number, mark, chart }, index) => ({
    label: number === undefined ? null : { text: String(number), style: 'number', lang: first },
    ...(mark ? { mark: { is: mark, says: says(`marks.${mark}`) } } : {}),
    sides: sides.map((items) => items[index]?.lines ?? []),
    ...(chart ? { charts: sides.flatMap((items) => items[index]?.chart ?? []) } : {}),
  }))
}

function chaptersOf(sources: ReportSources): Chapter[] {
  const { content, contact } = sources
  const { narrative } = content
  const title = (locale: Locale) => reportTitle(content.period, locale)
  const alone = (topic: Topic): Chapter => ({ head: topic.name, topics: [topic] })
  return [
    {
      head: title,
      topics: [
        { anchor: 'opening', name: title, items: (locale) => written(narrative.opening, locale) },
        { anchor: 'opening', name: nameOf('numbers.title'), items: (locale) => numberItems(content, locale) },
      ],
    },
    alone({
      anchor: 'objectives',
      name: nameOf('objectives'),
      items: (locale) => [...written(narrative.objectives, locale), ...objectiveItems(content, locale)],
    }),
    { head: nameOf('activities'), topics: activityTopics(sources) },
    alone({
      anchor: 'attendance',
      name: nameOf('attendance'),
      items: (locale) => [...written(narrative.attendance, locale), ...attendanceItems(content, locale)],
    }),
    alone({
      anchor: 'decisions',
      name: nameOf('decisions'),
      items: (locale) => [...written(narrative.decisions, locale), ...decisionItems(content, locale)],
    }),
    {
      head: nameOf('offices'),
      topics: [
        { anchor: 'offices', name: nameOf('offices'), items: (locale) => officeItems(sources, locale) },
        { anchor: 'mandate-changes', name: nameOf('changes'), items: (locale) => changeItems(content, locale) },
      ],
    },
    {
      head: nameOf('closing'),
      topics: [
        { anchor: 'closing', name: nameOf('closing'), items: (locale) => written(narrative.closing, locale) },
        {
          anchor: 'version',
          name: (locale) => getTranslator(locale, 'plan')('contact'),
          items: (locale) => (contact ? contactItems(contact, locale) : []),
        },
      ],
    },
  ]
}

type Name =
  | 'numbers.title'
  | 'objectives'
  | 'activities'
  | 'attendance'
  | 'decisions'
  | 'offices'
  | 'changes'
  | 'closing'

const nameOf = (key: Name) => (locale: Locale) => getTranslator(locale, 'reportOut')(key)

/** What people wrote; nothing where nobody wrote. */
function written(text: LocalizedText | null, locale: Locale): Item[] {
  return text ? [{ lines: writtenLines(text, locale) }] : []
}

/** What was written of the activities, how many there were, and then those of each outcome under a name of their own. */
function activityTopics({ content }: ReportSources): Topic[] {
  const { activities, narrative } = content
  const anchor = 'activities'
  const none = (locale: Locale): Item[] => [
    { lines: [lineOf(getTranslator(locale, 'reportOut')('noActivities'), locale, 'quiet')] },
  ]
  return [
    {
      anchor,
      name: nameOf('activities'),
      items: (locale) => [
        ...written(narrative.activities, locale),
        ...(activities.length > 0 ? [] : none(locale)),
        ...countedItems([monthChart(content, locale), kindChart(content, locale)], locale),
      ],
    },
    {
      anchor,
      name: (locale) => getTranslator(locale, 'reportOut')('charts.byMonth'),
      items: (locale) => chartItems(monthChart(content, locale), locale),
    },
    {
      anchor,
      name: (locale) => getTranslator(locale, 'reportOut')('charts.byKind'),
      items: (locale) => chartItems(kindChart(content, locale), locale),
    },
    ...reportOutcomes.map((outcome) => {
      const ofIt = activities.filter((activity) => activity.outcome === outcome)
      const { length: count } = ofIt
      const name = (locale: Locale) => getTranslator(locale, 'reportOut')(`outcome.${outcome}`, { count })
      return {
        anchor,
        name,
        alone: (locale: Locale) => `${nameOf('activities')(locale)} · ${name(locale)}`,
        items: (locale: Locale) => ofIt.map((activity) => activityItem(activity, locale)),
      }
    }),
  ]
}

function activityItem(activity: ReportActivity, locale: Locale): Item {
  const { reason } = activity
  return {
    mark: activityMark(activity),
    lines: [
      ...linesIn(tellReadable(readActivityTitle(activity, locale), locale), locale, 'strong'),
      ...activityTexts(activity, locale).map((text) => lineOf(text, locale, 'quiet')),
      ...(reason ? linesIn(reasonText(reason, locale), locale, 'quiet') : []),
    ],
  }
}

function contactItems(contact: ContactView, locale: Locale): Item[] {
  return [{ lines: contactLines(contact, locale).flatMap((line) => linesIn(line, locale)) }]
}
