import type { Entry } from '@/lib/deck/flow'
import { lineOf, linesIn } from '@/lib/deck/lines'
import type { Section } from '@/lib/deck/parts'
import type { Locale } from '@/lib/i18n/locales'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { tell, tellReadable, told } from '@/lib/i18n/told'
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

/** What is told under one head. What it says stands in the same order in every language. */
type Topic = { anchor: string; head: (locale: Locale) => string; items: (locale: Locale) => Item[] }

/** A report part by part, in the languages that stand side by side: what happened in numbers, what was told, and then the facts. */
export function reportSections(sources: ReportSources, languages: readonly Locale[]): Section[] {
  return topicsOf(sources)
    .map(({ anchor, head, items }) => ({
      anchor,
      heads: languages.map((locale) => told(head(locale), locale)),
      entries: besideEachOther(languages.map(items), languages),
    }))
    .filter(({ entries }) => entries.length > 0)
}

function besideEachOther(sides: Item[][], [first = 'pt']: readonly Locale[]): Entry[] {
  const says = getTranslator(first, 'schedule')
  return (sides[0] ?? []).map(({ number, mark, drawing }, index) => ({
    label: number === undefined ? null : { text: String(number), style: 'number', lang: first },
    ...(mark ? { mark: { is: mark, says: says(`marks.${mark}`) } } : {}),
    sides: sides.map((items) => items[index]?.lines ?? []),
    ...(drawing ? { drawings: sides.flatMap((items) => items[index]?.drawing ?? []) } : {}),
  }))
}

function topicsOf(sources: ReportSources): Topic[] {
  const { content, contact } = sources
  const { narrative } = content
  const headOf = (key: Head) => (locale: Locale) => getTranslator(locale, 'reportOut')(key)
  return [
    { anchor: 'opening', head: headOf('numbers.title'), items: (locale) => numberItems(content, locale) },
    {
      anchor: 'opening',
      head: (locale) => reportTitle(content.period, locale),
      items: (locale) => written(narrative.opening, locale),
    },
    {
      anchor: 'objectives',
      head: headOf('objectives'),
      items: (locale) => [...written(narrative.objectives, locale), ...objectiveItems(content, locale)],
    },
    ...activityTopics(sources),
    {
      anchor: 'attendance',
      head: headOf('attendance'),
      items: (locale) => [...written(narrative.attendance, locale), ...attendanceItems(content, locale)],
    },
    {
      anchor: 'decisions',
      head: headOf('decisions'),
      items: (locale) => [...written(narrative.decisions, locale), ...decisionItems(content, locale)],
    },
    { anchor: 'offices', head: headOf('offices'), items: (locale) => officeItems(sources, locale) },
    { anchor: 'mandate-changes', head: headOf('changes'), items: (locale) => changeItems(content, locale) },
    { anchor: 'closing', head: headOf('closing'), items: (locale) => written(narrative.closing, locale) },
    {
      anchor: 'version',
      head: (locale) => getTranslator(locale, 'plan')('contact'),
      items: (locale) => (contact ? contactItems(contact, locale) : []),
    },
  ]
}

type Head =
  | 'numbers.title'
  | 'objectives'
  | 'activities'
  | 'attendance'
  | 'decisions'
  | 'offices'
  | 'changes'
  | 'closing'

/** What people wrote; nothing where nobody wrote. */
function written(text: LocalizedText | null, locale: Locale): Item[] {
  return text ? [{ lines: linesIn(tell(text, locale), locale) }] : []
}

/** What was written of the activities, how many there were, and then those of each outcome under a head of their own. */
function activityTopics({ content }: ReportSources): Topic[] {
  const { activities, narrative } = content
  const anchor = 'activities'
  const headOf = (locale: Locale) => getTranslator(locale, 'reportOut')('activities')
  const none = (locale: Locale): Item[] => [
    { lines: [lineOf(getTranslator(locale, 'reportOut')('noActivities'), locale, 'quiet')] },
  ]
  return [
    {
      anchor,
      head: headOf,
      items: (locale) => [...written(narrative.activities, locale), ...(activities.length > 0 ? [] : none(locale))],
    },
    {
      anchor,
      head: (locale) => getTranslator(locale, 'reportOut')('charts.byMonth'),
      items: (locale) => chartItems(monthChart(content, locale)),
    },
    {
      anchor,
      head: (locale) => getTranslator(locale, 'reportOut')('charts.byKind'),
      items: (locale) => {
        const chart = kindChart(content, locale)
        return [...chartItems(chart), ...countedItems([monthChart(content, locale), chart], locale)]
      },
    },
    ...reportOutcomes.map((outcome) => {
      const ofIt = activities.filter((activity) => activity.outcome === outcome)
      const { length: count } = ofIt
      return {
        anchor,
        head: (locale: Locale) =>
          `${headOf(locale)} · ${getTranslator(locale, 'reportOut')(`outcome.${outcome}`, { count })}`,
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
