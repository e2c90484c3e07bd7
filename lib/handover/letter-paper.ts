import type { Locale } from '@/lib/i18n/locales'
import { type LocalizedText, readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { DecisionElsewhere } from '@/lib/meetings/held-view'
import { writtenBlocks } from '@/lib/papers/markdown-blocks'
import { wordsOf } from '@/lib/papers/sources'
import type { PaperBlock, PaperPart, Words } from '@/lib/pdf/paper'
import type { PlanLine } from '@/lib/plan/unit-plans-queries'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'
import type { ChecklistPoint } from './checklist-view'
import type { DoneActivity } from './done-rules'
import { decisionBlocks, doneBlocks } from './letter-done'
import { knownBlocks, openBlocks } from './letter-open'
import type { HandoverView } from './view'

/** What the letter is made from, as its reader sees it. */
export type LetterSources = {
  handover: HandoverView
  checklist: readonly ChecklistPoint[]
  /** What became of the activities of the mandate, and what its meetings decided. */
  done: readonly DoneActivity[]
  decisions: readonly DecisionElsewhere[]
  plans: readonly PlanLine[]
  /** The day (YYYY-MM-DD) on which it is made, in the network's zone. */
  madeOn: string
  /** The address of Enlace itself. */
  home: string
}

/** The letter with which a city hands the coordination of a unit over, in one language. No person is named: a paper goes through many hands. */
export function handoverLetter(sources: LetterSources, locale: Locale): PaperPart {
  const { handover, checklist, done, decisions, madeOn } = sources
  const t = getTranslator(locale, 'handoverOut')
  const { unit } = handover
  const blocks: PaperBlock[] = [
    {
      is: 'title',
      words: wordsOf(unit.name, locale),
      eyebrow: `${unit.network.name} · ${unit.acronym} · ${t('letter.title')}`,
    },
    { is: 'paragraph', words: opening(handover, locale) },
    { is: 'facts', rows: factsOf(sources, locale) },
    ...doneBlocks(done, locale),
    ...decisionBlocks(decisions, locale),
    ...openBlocks(checklist, locale),
    ...pointBlocks(handover, locale),
    ...noteBlocks(handover.notes, locale),
    ...knownBlocks(checklist, locale),
    { is: 'heading', words: t('letter.where.title') },
    { is: 'facts', rows: addressesOf(sources, locale) },
    { is: 'heading', words: t('letter.confirmed.title') },
    { is: 'facts', rows: confirmationsOf(handover, locale) },
    { is: 'paragraph', words: formatDate(madeOn, locale) },
    { is: 'signatures', words: signaturesOf(handover, locale) },
  ]
  return { lang: locale, blocks }
}

function opening({ unit, outgoing, successor }: HandoverView, locale: Locale): string {
  const t = getTranslator(locale, 'handoverOut')
  const names = { outgoing: outgoing.name, unit: readText(unit.name, locale).text }
  return successor ? t('letter.text', { ...names, successor: successor.name }) : t('letter.textUnknown', names)
}

type Row = { label: string; value: Words }

function factsOf({ handover, madeOn }: LetterSources, locale: Locale): Row[] {
  const t = getTranslator(locale, 'handoverOut')
  const { outgoing, successor, day } = handover
  return [
    { label: t('letter.from'), value: outgoing.name },
    { label: t('letter.to'), value: successor?.name ?? t('letter.notKnown') },
    {
      label: t('letter.day'),
      value: day ? formatDate(day.startsOn, locale, day.startPrecision) : t('letter.notKnown'),
    },
    { label: t('letter.mandate'), value: mandateWords(handover, locale) },
    { label: t('letter.asOf'), value: formatDate(madeOn, locale) },
  ]
}

function mandateWords({ mandate }: HandoverView, locale: Locale): string {
  const t = getTranslator(locale, 'handoverOut')
  const start = formatDate(mandate.startsOn, locale, mandate.startPrecision)
  if (mandate.endsOn === null) return t('letter.mandateOpen', { start })
  return t('letter.mandateClosed', { start, end: formatDate(mandate.endsOn, locale, mandate.endPrecision ?? 'DAY') })
}

/** What the outgoing city added to what the data say. */
function pointBlocks({ points, unit }: HandoverView, locale: Locale): PaperBlock[] {
  if (points.length === 0) return []
  const t = getTranslator(locale, 'handoverOut')
  const stateOf = (doneAt: Date | null) =>
    doneAt
      ? t('letter.pointDone', { date: formatDate(todayIn(unit.network.timeZone, doneAt), locale) })
      : t('letter.pointOpen')
  const items = points.map(({ text, doneAt }) => ({
    label: '•',
    blocks: [
      { is: 'paragraph' as const, words: wordsOf(text, locale) },
      { is: 'paragraph' as const, words: stateOf(doneAt), isQuiet: true },
    ],
  }))
  return [
    { is: 'heading', words: t('letter.points') },
    { is: 'list', items },
  ]
}

function noteBlocks(notes: LocalizedText | null, locale: Locale): PaperBlock[] {
  if (!notes) return []
  return [
    { is: 'heading', words: getTranslator(locale, 'handoverOut')('letter.notes') },
    ...writtenBlocks(notes, locale),
  ]
}

function addressesOf({ handover, plans, home }: LetterSources, locale: Locale): Row[] {
  const t = getTranslator(locale, 'handoverOut')
  const { slug } = handover.unit
  const open = `${home}/${locale}/${slug}`
  const own = `${home}/${locale}/workspace/units/${slug}`
  return [
    { label: t('letter.where.unit'), value: open },
    { label: t('letter.where.schedule'), value: `${open}/schedule` },
    ...plans.map((plan) => ({
      label: readText(plan.title, locale).text,
      value: `${plan.isPublished ? open : own}/plans/${plan.slug}`,
    })),
    { label: t('letter.where.workspace'), value: own },
    { label: t('letter.where.contacts'), value: `${own}/contacts` },
    { label: t('letter.where.handover'), value: `${own}/handover` },
  ]
}

function confirmationsOf({ outgoing, successor, confirmed, unit }: HandoverView, locale: Locale): Row[] {
  const t = getTranslator(locale, 'handoverOut')
  const words = (confirmation: HandoverView['confirmed']['outgoing']) => {
    if (!confirmation) return t('letter.confirmed.not')
    const date = formatDate(todayIn(unit.network.timeZone, confirmation.at), locale)
    return t(confirmation.bySecretariat ? 'letter.confirmed.bySecretariat' : 'letter.confirmed.on', { date })
  }
  return [
    { label: outgoing.name, value: words(confirmed.outgoing) },
    { label: successor?.name ?? t('letter.signedUnknown'), value: words(confirmed.successor) },
  ]
}

function signaturesOf({ outgoing, successor }: HandoverView, locale: Locale): string[] {
  const t = getTranslator(locale, 'handoverOut')
  return [
    t('letter.signed', { city: outgoing.name }),
    successor ? t('letter.signedSuccessor', { city: successor.name }) : t('letter.signedUnknown'),
  ]
}
