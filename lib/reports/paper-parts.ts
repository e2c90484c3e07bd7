import { drawBars, splitBars } from '@/lib/charts/bar-chart'
import type { Locale } from '@/lib/i18n/locales'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { type Told, tell, tellReadable } from '@/lib/i18n/told'
import { getTranslator } from '@/lib/i18n/translator'
import { writtenBlocks } from '@/lib/papers/markdown-blocks'
import { type PaperBlock, paperLine, paperWords } from '@/lib/pdf/paper'
import { figureLine } from '@/lib/progress/indicator-words'
import { responsibleText } from '@/lib/progress/responsible-words'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { formatDate } from '@/lib/time/format'
import { attendanceChart, kindChart, monthChart, objectiveChart, type ReportChart } from './charts'
import { type ReportActivity, type ReportContent, type ReportObjective, reportOutcomes } from './report-content'
import { activityTexts, noteText, reasonText } from './words'

export const quiet = (words: string): PaperBlock => ({ is: 'paragraph', words, isQuiet: true })
const heading = (words: string, level: 2 | 3 = 2): PaperBlock => ({ is: 'heading', words, level })

export function bullets(items: PaperBlock[][]): PaperBlock {
  return { is: 'list', items: items.map((blocks) => ({ label: '•', blocks })) }
}

/** What people wrote at a place of the report; nothing where nobody wrote. */
export function written(text: LocalizedText | null, locale: Locale, top?: 2 | 3): PaperBlock[] {
  return text ? writtenBlocks(text, locale, top) : []
}

/** A text as it was typed, by its paragraphs, with what must be said of its language; nothing where there is none. */
export function said(text: LocalizedText | null, locale: Locale): PaperBlock[] {
  return text ? paragraphs(tell(text, locale), locale) : []
}

function paragraphs(words: Told, locale: Locale): PaperBlock[] {
  const texts = words.text.split(/\n\s*\n/).filter((text) => text.trim())
  return [
    ...texts.map((text): PaperBlock => ({ is: 'paragraph', words: paperWords({ ...words, text }, locale) })),
    ...(words.note ? [quiet(words.note)] : []),
  ]
}

/** One line in quiet words, with what must be said of its language. */
function quietly(line: Told, locale: Locale): PaperBlock[] {
  return [{ is: 'paragraph', words: paperLine(line, locale), isQuiet: true }, ...(line.note ? [quiet(line.note)] : [])]
}

/** A drawing of which no more than two thirds of a page are taken at the size at which its words are read well. */
const HIGHEST = 640

/** A chart with the table that says the same, and what it counts; its title where its part does not name it already. */
function chartBlocks(chart: ReportChart | null): PaperBlock[] {
  if (!chart) return []
  const { title, describes, drawn, table, means } = chart
  const notes = [means, table.note].filter((note) => note !== null)
  const columns = table.columns.map(({ label, isNumber }, index) => ({
    label,
    width: isNumber ? 2 : 4,
    namesRow: index === 0,
  }))
  const rows = table.rows.map(({ head, cells }) => [
    head.lang ? { text: head.text, lang: head.lang } : head.text,
    ...cells,
  ])
  return [
    ...(table.caption === title ? [heading(title, 3)] : []),
    ...splitBars(drawn, HIGHEST).map(
      (part): PaperBlock => ({ is: 'figure', alt: `${title}. ${describes}`, drawing: drawBars(part) }),
    ),
    { is: 'table', caption: table.caption, columns, rows },
    ...(notes.length > 0 ? [quiet(notes.join(' '))] : []),
  ]
}

/** The activities by what became of them, in the order of the outcomes and then of the programme. */
export function activityBlocks(content: ReportContent, locale: Locale): PaperBlock[] {
  const { activities, narrative } = content
  const t = getTranslator(locale, 'reportOut')
  const groups = reportOutcomes.map((outcome) => ({
    outcome,
    items: activities.filter((activity) => activity.outcome === outcome),
  }))
  return [
    heading(t('activities')),
    ...written(narrative.activities, locale),
    ...(activities.length === 0 ? [quiet(t('noActivities'))] : []),
    ...chartBlocks(monthChart(content, locale)),
    ...chartBlocks(kindChart(content, locale)),
    ...groups
      .filter(({ items }) => items.length > 0)
      .flatMap(({ outcome, items }) => [
        heading(t(`outcome.${outcome}`, { count: items.length }), 3),
        bullets(items.map((activity) => activityLines(activity, locale))),
      ]),
  ]
}

function activityLines(activity: ReportActivity, locale: Locale): PaperBlock[] {
  const { reason } = activity
  return [
    ...paragraphs(tellReadable(readActivityTitle(activity, locale), locale), locale),
    ...activityTexts(activity, locale).map(quiet),
    ...(reason ? quietly(reasonText(reason, locale), locale) : []),
  ]
}

/** How many people came, and how each city took part. */
export function attendanceBlocks(content: ReportContent, locale: Locale): PaperBlock[] {
  const t = getTranslator(locale, 'reportOut')
  const { narrative, totals } = content
  const { attendance } = totals
  const intro = [heading(t('attendance')), ...written(narrative.attendance, locale)]
  if (attendance.meetings === 0) return [...intro, quiet(t('noAttendance'))]
  return [
    ...intro,
    { is: 'paragraph', words: t('meetings', { meetings: attendance.meetings }) },
    { is: 'paragraph', words: t('sheet', attendance) },
    { is: 'paragraph', words: t('cities', { came: attendance.citiesThatCame, all: attendance.citiesOfUnit }) },
    ...chartBlocks(attendanceChart(content, locale)),
  ]
}

/** What meetings decided, and what became of it. */
export function decisionBlocks({ decisions, activities, narrative }: ReportContent, locale: Locale): PaperBlock[] {
  const t = getTranslator(locale, 'reportOut')
  const held = getTranslator(locale, 'held')
  const meetings = new Map(activities.map((activity) => [activity.id, activity]))
  const intro = [heading(t('decisions')), ...written(narrative.decisions, locale)]
  if (decisions.length === 0) return [...intro, quiet(t('noDecisions'))]
  const columns = (
    [
      ['decision', 5],
      ['meeting', 4],
      ['responsible', 3],
      ['due', 3],
      ['state', 3],
    ] as const
  ).map(([key, width]) => ({ label: t(`column.${key}`), width, namesRow: key === 'decision' }))
  const rows = decisions.map(({ text, activityId, responsibleCity, dueMonth, state }) => {
    const meeting = meetings.get(activityId)
    return [
      paperWords(tell(text, locale), locale),
      meeting ? paperWords(tellReadable(readActivityTitle(meeting, locale), locale), locale) : '',
      responsibleCity?.name ?? '',
      dueMonth ? formatDate(`${dueMonth}-01`, locale, 'MONTH') : '',
      held(`decisions.states.${state}`),
    ]
  })
  return [...intro, { is: 'table', caption: t('decisions'), columns, rows }]
}

/** How far each objective is, with what was told of it. */
export function objectiveBlocks(content: ReportContent, locale: Locale): PaperBlock[] {
  const { objectives, narrative } = content
  const t = getTranslator(locale, 'reportOut')
  const items = objectives.map((objective) => ({
    label: `${objective.number}.`,
    blocks: objectiveLines(objective, locale),
  }))
  return [
    heading(t('objectives')),
    ...written(narrative.objectives, locale),
    ...chartBlocks(objectiveChart(content, locale)),
    items.length > 0 ? { is: 'list', items } : quiet(t('noObjectives')),
  ]
}

function objectiveLines(objective: ReportObjective, locale: Locale) {
  const { text, state, held, planned, responsibleCities, notes, indicators } = objective
  const t = getTranslator(locale, 'progress')
  const responsible = responsibleText(responsibleCities, locale)
  const told = [
    ...indicators.map((indicator) => indicatorLines(indicator, locale)),
    ...notes.map((note) => [quiet(noteText(note, locale)), ...written(note.text, locale)]),
  ]
  return [
    ...said(text, locale),
    quiet(`${t(`state.${state}`)} · ${t('reasons.activities', { held, planned })}`),
    ...(responsible ? [quiet(responsible)] : []),
    ...(told.length > 0 ? [bullets(told)] : []),
  ]
}

/** What is measured, from where to where, and what was measured last in the period. */
function indicatorLines(indicator: ReportObjective['indicators'][number], locale: Locale) {
  const latest = indicator.readings.at(-1) ?? null
  return [...said(indicator.name, locale), ...quietly(figureLine(indicator, latest, locale), locale)]
}
