import type { Locale } from '@/lib/i18n/locales'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { type Told, tell, tellReadable } from '@/lib/i18n/told'
import { getTranslator } from '@/lib/i18n/translator'
import { type PaperBlock, type PaperTable, paperWords } from '@/lib/pdf/paper'
import { figureWords } from '@/lib/progress/indicator-words'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { formatDate, formatNumber } from '@/lib/time/format'
import { type ReportActivity, type ReportContent, type ReportObjective, reportOutcomes } from './report-content'
import { activityTexts, noteText } from './words'

export const quiet = (words: string): PaperBlock => ({ is: 'paragraph', words, isQuiet: true })
const heading = (words: string, level: 2 | 3 = 2): PaperBlock => ({ is: 'heading', words, level })

export function bullets(items: PaperBlock[][]): PaperBlock {
  return { is: 'list', items: items.map((blocks) => ({ label: '•', blocks })) }
}

/** What people wrote, by its paragraphs, with what must be said of its language; nothing where nobody wrote. */
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

/** The activities by what became of them, in the order of the outcomes and then of the programme. */
export function activityBlocks({ activities, narrative }: ReportContent, locale: Locale): PaperBlock[] {
  const t = getTranslator(locale, 'reportOut')
  const groups = reportOutcomes.map((outcome) => ({
    outcome,
    items: activities.filter((activity) => activity.outcome === outcome),
  }))
  return [
    heading(t('activities')),
    ...said(narrative.activities, locale),
    ...(activities.length === 0 ? [quiet(t('noActivities'))] : []),
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
  const editions = getTranslator(locale, 'editions')
  return [
    ...paragraphs(tellReadable(readActivityTitle(activity, locale), locale), locale),
    ...activityTexts(activity, locale).map(quiet),
    ...(reason ? [quiet(editions('reason')), ...said(reason, locale)] : []),
  ]
}

/** How many people came, and how each city took part. */
export function attendanceBlocks({ totals, attendanceByCity, narrative }: ReportContent, locale: Locale): PaperBlock[] {
  const t = getTranslator(locale, 'reportOut')
  const { attendance } = totals
  const intro = [heading(t('attendance')), ...said(narrative.attendance, locale)]
  if (attendance.meetings === 0) return [...intro, quiet(t('noAttendance'))]
  const counted = ['onSite', 'remote', 'excused', 'absent', 'people'] as const
  const table: PaperTable = {
    is: 'table',
    caption: t('attendanceCaption'),
    columns: [
      { label: t('column.city'), width: 4, namesRow: true },
      ...counted.map((key) => ({ label: t(`column.${key}`), width: 2 })),
    ],
    rows: attendanceByCity.map((line) => [line.city.name, ...counted.map((key) => formatNumber(line[key], locale))]),
  }
  return [
    ...intro,
    { is: 'paragraph', words: t('meetings', { meetings: attendance.meetings }) },
    { is: 'paragraph', words: t('sheet', attendance) },
    { is: 'paragraph', words: t('cities', { came: attendance.citiesThatCame, all: attendance.citiesOfUnit }) },
    quiet(t('attendanceMeans')),
    table,
  ]
}

/** What meetings decided, and what became of it. */
export function decisionBlocks({ decisions, activities, narrative }: ReportContent, locale: Locale): PaperBlock[] {
  const t = getTranslator(locale, 'reportOut')
  const held = getTranslator(locale, 'held')
  const meetings = new Map(activities.map((activity) => [activity.id, activity]))
  const intro = [heading(t('decisions')), ...said(narrative.decisions, locale)]
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
export function objectiveBlocks({ objectives, narrative }: ReportContent, locale: Locale): PaperBlock[] {
  const t = getTranslator(locale, 'reportOut')
  const items = objectives.map((objective) => ({
    label: `${objective.number}.`,
    blocks: objectiveLines(objective, locale),
  }))
  return [
    heading(t('objectives')),
    ...said(narrative.objectives, locale),
    items.length > 0 ? { is: 'list', items } : quiet(t('noObjectives')),
  ]
}

function objectiveLines(objective: ReportObjective, locale: Locale) {
  const { text, state, held, planned, responsibleCities, notes, indicators } = objective
  const t = getTranslator(locale, 'progress')
  const cities = responsibleCities.map(({ name }) => name).join(', ')
  const noted = notes.flatMap((note) => [...said(note.text, locale), quiet(noteText(note, locale))])
  return [
    ...said(text, locale),
    quiet(`${t(`state.${state}`)} · ${t('reasons.activities', { held, planned })}`),
    ...(cities ? [quiet(`${t('cities')}: ${cities}`)] : []),
    ...indicators.flatMap((indicator) => indicatorLines(indicator, locale)),
    ...noted,
  ]
}

/** What is measured, from where to where, and what was measured last in the period. */
function indicatorLines(indicator: ReportObjective['indicators'][number], locale: Locale) {
  const latest = indicator.readings.at(-1) ?? null
  return [...said(indicator.name, locale), quiet(figureWords(indicator, latest, locale).join(' → '))]
}
