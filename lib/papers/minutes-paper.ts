import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { AttendanceView, DecisionView, MinutesView } from '@/lib/meetings/held-view'
import type { PaperBlock, PaperPart, PaperTable, Words } from '@/lib/pdf/paper'
import { formatList, formatWhen } from '@/lib/time/format'
import { writtenBlocks } from './markdown-blocks'
import { type PaperSources, paperHead, whenAndWhere, wordsOf } from './sources'

/** What a meeting left behind, besides what every paper is made from. */
export type HeldSources = PaperSources & {
  attendance: AttendanceView | null
  decisions: DecisionView[]
  minutes: MinutesView
}

/** The minutes, in one language, with who was there before them and what was decided after. Drafts say that they are. */
export function minutesPaper(sources: HeldSources, locale: Locale): PaperPart {
  const { minutes, decisions, coordination, activity } = sources
  const t = getTranslator(locale, 'papers')
  const blocks: PaperBlock[] = paperHead(sources, t('minutes.title'), locale)
  if (!minutes.isPublished) blocks.push({ is: 'paragraph', words: t('minutes.draft'), isQuiet: true })
  blocks.push({ is: 'facts', rows: factsOf(sources, locale) })
  blocks.push({ is: 'heading', words: t('minutes.title') })
  blocks.push(...writtenBlocks(minutes.text, locale))
  if (decisions.length > 0) {
    blocks.push({ is: 'heading', words: t('minutes.decisions') })
    blocks.push(decisionTable(decisions, locale))
  }
  const unit = readText(activity.unit.name, locale).text
  blocks.push({ is: 'signature', words: coordination ? `${coordination.name} · ${unit}` : unit })
  return { lang: locale, blocks }
}

function factsOf(sources: HeldSources, locale: Locale): { label: string; value: Words }[] {
  const { attendance } = sources
  const rows = whenAndWhere(sources, locale)
  if (!attendance || attendance.version === 0) return rows
  const t = getTranslator(locale, 'papers')
  const of = (presence: string) =>
    attendance.lines.filter((line) => line.presence?.presence === presence).map(({ city }) => city.name)
  const guests = attendance.guests.map(({ name, office }) => (office ? `${name} (${office})` : name))
  const unnamed = attendance.guestCount - guests.length
  const told = [...guests, ...(unnamed > 0 ? [t('minutes.unnamedGuests', { count: unnamed })] : [])]
  const lists = [
    { label: t('minutes.onSite'), names: of('ON_SITE') },
    { label: t('minutes.remote'), names: of('REMOTE') },
    { label: t('minutes.excused'), names: of('EXCUSED') },
    { label: t('minutes.guests'), names: told },
  ]
  const filled = lists.filter(({ names }) => names.length > 0)
  return [...rows, ...filled.map(({ label, names }) => ({ label, value: formatList(names, locale) }))]
}

function decisionTable(decisions: readonly DecisionView[], locale: Locale): PaperTable {
  const t = getTranslator(locale, 'papers')
  const held = getTranslator(locale, 'held')
  return {
    is: 'table',
    caption: t('minutes.decisions'),
    columns: [
      { label: t('minutes.decision'), width: 6, namesRow: true },
      { label: t('minutes.responsible'), width: 3 },
      { label: t('minutes.due'), width: 3 },
      { label: t('minutes.state'), width: 2 },
    ],
    rows: decisions.map(({ text, responsibleCity, due, state }) => [
      wordsOf(text, locale),
      responsibleCity?.name ?? '',
      due ? formatWhen(due, locale) : '',
      held(`decisions.states.${state}`),
    ]),
  }
}
