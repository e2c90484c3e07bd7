import type { DeckChart } from '@/lib/deck/chart'
import type { Line } from '@/lib/deck/flow'
import { lineOf, linesIn } from '@/lib/deck/lines'
import type { Mark } from '@/lib/deck/marks'
import type { Locale } from '@/lib/i18n/locales'
import { tell, tellReadable } from '@/lib/i18n/told'
import { getTranslator } from '@/lib/i18n/translator'
import { decisionStates } from '@/lib/meetings/rules'
import { figureLine } from '@/lib/progress/indicator-words'
import { responsibleText } from '@/lib/progress/responsible-words'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { attendanceChart, objectiveChart, type ReportChart } from '../charts'
import { objectiveStates, type ReportContent, type ReportObjective, reportOutcomes } from '../report-content'
import { dayOf, type ReportSources } from '../sources'
import { basisText, decisionText, mandateChangeText, noteText, officeText } from '../words'
import { writtenLines } from './written-lines'

/** What stands together on a slide, in one language: words, or a chart. */
export type Item = { number?: number; mark?: Mark; lines: Line[]; chart?: DeckChart }

/** What a table leaves out or counts, and the chart with it; nothing where there is nothing to count. */
export function chartItems(chart: ReportChart | null, locale: Locale): Item[] {
  if (!chart) return []
  const { drawn, table } = chart
  const note = table.note ? [{ lines: [lineOf(table.note, locale, 'note')] }] : []
  return [...note, { lines: [], chart: { drawn, table: { ...table, says: table.caption } } }]
}

/** What the charts of activities count. */
export function countedItems(charts: readonly (ReportChart | null)[], locale: Locale): Item[] {
  const means = charts.flatMap((chart) => chart?.means ?? [])
  return means.length > 0 ? [{ lines: means.map((text) => lineOf(text, locale, 'note')) }] : []
}

const quiet = (text: string, locale: Locale): Line => lineOf(text, locale, 'quiet')

/** The period in numbers, each with what it is made of; then of which day the facts are, and what they are measured by. */
export function numberItems(content: ReportContent, locale: Locale): Item[] {
  const { activities, attendance, decisions, objectives } = content.totals
  const t = getTranslator(locale, 'reportOut')
  const progress = getTranslator(locale, 'progress')
  const held = getTranslator(locale, 'held')
  const item = (number: number, text: string, parts: string[]): Item => ({
    number,
    lines: [lineOf(text, locale, 'text'), ...(parts.length > 0 ? [quiet(parts.join(' · '), locale)] : [])],
  })
  const counted = (words: string, count: number) => t('numbers.counted', { words, count })
  const others = reportOutcomes.filter((outcome) => outcome !== 'held' && activities[outcome] > 0)
  return [
    item(activities.held, t('numbers.held', { count: activities.held, total: activities.total }), [
      ...others.map((outcome) => t(`outcome.${outcome}`, { count: activities[outcome] })),
      ...(activities.moved > 0 ? [t('numbers.moved', { count: activities.moved })] : []),
      ...(activities.added > 0 ? [t('numbers.added', { count: activities.added })] : []),
    ]),
    item(attendance.meetings, t('numbers.meetings', { count: attendance.meetings }), [
      ...(attendance.meetings > 0 ? [t('sheet', attendance)] : []),
      ...(attendance.meetings > 0
        ? [t('cities', { came: attendance.citiesThatCame, all: attendance.citiesOfUnit })]
        : []),
    ]),
    item(
      decisions.total,
      t('numbers.decisions', { count: decisions.total }),
      decisionStates
        .filter((state) => decisions[state] > 0)
        .map((state) => counted(held(`decisions.states.${state}`), decisions[state])),
    ),
    item(
      objectives.reached,
      t('numbers.reached', { count: objectives.reached, total: objectives.total }),
      objectiveStates
        .filter((state) => state !== 'reached' && objectives[state] > 0)
        .map((state) => counted(progress(`state.${state}`), objectives[state])),
    ),
    { lines: [lineOf(basisText(content, locale), locale, 'note')] },
  ]
}

/** How far each objective is, what that is seen by, and what was told of it. */
export function objectiveItems(content: ReportContent, locale: Locale): Item[] {
  const { objectives } = content
  const items = objectives.map((objective) => objectiveItem(objective, locale))
  if (items.length > 0) return [...chartItems(objectiveChart(content, locale), locale), ...items]
  return [{ lines: [quiet(getTranslator(locale, 'reportOut')('noObjectives'), locale)] }]
}

function objectiveItem(objective: ReportObjective, locale: Locale): Item {
  const { number, text, state, held, planned, responsibleCities, indicators, notes } = objective
  const t = getTranslator(locale, 'progress')
  const responsible = responsibleText(responsibleCities, locale)
  return {
    number,
    lines: [
      ...linesIn(tell(text, locale), locale),
      quiet(`${t(`state.${state}`)} · ${t('reasons.activities', { held, planned })}`, locale),
      ...(responsible ? [quiet(responsible, locale)] : []),
      ...indicators.flatMap((indicator) => [
        ...linesIn(tell(indicator.name, locale), locale, 'quiet'),
        ...linesIn(figureLine(indicator, indicator.readings.at(-1) ?? null, locale), locale, 'quiet'),
      ]),
      ...notes.flatMap((note) => [quiet(noteText(note, locale), locale), ...writtenLines(note.text, locale, 'quiet')]),
    ],
  }
}

/** How many people came, and how each city took part. */
export function attendanceItems(content: ReportContent, locale: Locale): Item[] {
  const { attendance } = content.totals
  const t = getTranslator(locale, 'reportOut')
  if (attendance.meetings === 0) return [{ lines: [quiet(t('noAttendance'), locale)] }]
  const sentences = [
    t('meetings', { meetings: attendance.meetings }),
    t('sheet', attendance),
    t('cities', { came: attendance.citiesThatCame, all: attendance.citiesOfUnit }),
  ]
  return [
    { lines: [lineOf(sentences.join(' '), locale, 'quiet')] },
    ...chartItems(attendanceChart(content, locale), locale),
  ]
}

/** What each meeting decided, and what became of it. */
export function decisionItems({ decisions, activities }: ReportContent, locale: Locale): Item[] {
  if (decisions.length === 0) {
    return [{ lines: [quiet(getTranslator(locale, 'reportOut')('noDecisions'), locale)] }]
  }
  return decisions.map((decision, index) => {
    const meeting = activities.find(({ id }) => id === decision.activityId)
    const isFirst = decisions[index - 1]?.activityId !== decision.activityId
    return {
      lines: [
        ...(meeting && isFirst
          ? linesIn(tellReadable(readActivityTitle(meeting, locale), locale), locale, 'month')
          : []),
        ...linesIn(tell(decision.text, locale), locale),
        quiet(decisionText(decision, locale), locale),
      ],
    }
  })
}

/** Who coordinated. */
export function officeItems(sources: ReportSources, locale: Locale): Item[] {
  const { offices } = sources.content
  if (offices.length > 0)
    return [{ lines: offices.map((office) => lineOf(officeText(office, dayOf(sources), locale), locale, 'text')) }]
  return [{ lines: [quiet(getTranslator(locale, 'reportOut')('noOffices'), locale)] }]
}

/** What changed in the mandates, and why one was extended. */
export function changeItems({ mandateChanges }: ReportContent, locale: Locale): Item[] {
  return mandateChanges.map((change) => ({
    lines: [
      lineOf(mandateChangeText(change, locale), locale, 'text'),
      ...(change.change === 'extended' ? linesIn(tell(change.reason, locale), locale, 'quiet') : []),
    ],
  }))
}
