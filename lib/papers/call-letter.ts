import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { AgendaItemView } from '@/lib/meetings/view'
import type { PaperBlock, PaperPart, Words } from '@/lib/pdf/paper'
import { whenText } from '@/lib/schedule/when-where'
import { formatDate, formatList } from '@/lib/time/format'
import { type PaperSources, paperHead, whenAndWhere, wordsOf } from './sources'

/**
 * The call as a letter, in one language. The joining link is not on it: a paper goes through many hands, and the link is for delegates; the letter
 * says where they find it.
 */
export function callLetter(sources: PaperSources, locale: Locale): PaperPart {
  const { activity, call, agenda, coordination, madeOn, answerAt } = sources
  const t = getTranslator(locale, 'papers')
  const unit = readText(activity.unit.name, locale).text
  const [calls, signed] = coordination
    ? [t('call.text', { city: coordination.name, unit }), `${coordination.name} · ${unit}`]
    : [t('call.textVacant', { unit }), unit]
  const blocks: PaperBlock[] = [
    ...paperHead(sources, t('call.title'), locale),
    { is: 'paragraph', words: calls },
    { is: 'facts', rows: factsOf(sources, locale) },
  ]
  if (agenda.length > 0) {
    blocks.push({ is: 'heading', words: t('agenda') })
    blocks.push({ is: 'list', items: agenda.map((item) => agendaLine(item, locale)) })
  }
  if (call.practical) {
    blocks.push({ is: 'heading', words: t('call.practical') })
    blocks.push({ is: 'paragraph', words: wordsOf(call.practical, locale) })
  }
  blocks.push({ is: 'heading', words: t('call.howToAnswer') })
  blocks.push({ is: 'paragraph', words: t('call.answerAt', { address: answerAt(locale) }) })
  blocks.push({ is: 'paragraph', words: formatDate(madeOn, locale) })
  blocks.push({ is: 'signature', words: signed })
  return { lang: locale, blocks }
}

function factsOf(sources: PaperSources, locale: Locale): { label: string; value: Words }[] {
  const { activity, call } = sources
  const t = getTranslator(locale, 'papers')
  const names = formatList(
    call.invited.map(({ name }) => name),
    locale,
  )
  const rows = whenAndWhere(sources, locale)
  if (activity.place.isOnline) rows.push({ label: t('call.joining'), value: t('call.linkOnPage') })
  if (names) rows.push({ label: t('call.invited'), value: call.invitesAll ? t('call.all', { names }) : names })
  if (call.deadline) rows.push({ label: t('call.deadline'), value: whenText(call.deadline, activity.zone, locale) })
  return rows
}

/** A point of the agenda: its number and title, then when, for how long and who leads it, then its notes. */
function agendaLine(item: AgendaItemView, locale: Locale) {
  const t = getTranslator(locale, 'meetings')
  const { position, title, notes, minutes, leadCity, leadName, runs } = item
  const lead = [leadName, leadCity?.name].filter(Boolean).join(', ')
  const facts = [
    runs ? `${runs.from}–${runs.to}` : minutes === null ? null : t('agenda.minutes', { count: minutes }),
    lead ? t('agenda.lead', { lead }) : null,
  ].filter((fact) => fact !== null)
  const below = [...(facts.length > 0 ? [facts.join(' · ')] : []), ...(notes ? [wordsOf(notes, locale)] : [])]
  return {
    label: `${position}.`,
    blocks: [
      { is: 'paragraph' as const, words: wordsOf(title, locale) },
      ...below.map((words) => ({ is: 'paragraph' as const, words, isQuiet: true })),
    ],
  }
}
