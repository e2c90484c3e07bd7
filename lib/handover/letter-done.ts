import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { DecisionElsewhere } from '@/lib/meetings/held-view'
import { wordsOf } from '@/lib/papers/sources'
import type { PaperBlock, Words } from '@/lib/pdf/paper'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { formatList, formatWhen } from '@/lib/time/format'
import { countDone, type DoneActivity } from './done-rules'

/** What became of the activities of the mandate, in numbers and one by one. */
export function doneBlocks(done: readonly DoneActivity[], locale: Locale): PaperBlock[] {
  const t = getTranslator(locale, 'handoverOut')
  const heading: PaperBlock = { is: 'heading', words: t('letter.done.title') }
  if (done.length === 0) return [heading, { is: 'paragraph', words: t('letter.done.none') }]
  const counts = countDone(done)
  const told = (['held', 'moved', 'notHeld', 'untold'] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => t(`letter.done.${name}`, { count: counts[name] }))
  return [
    heading,
    { is: 'paragraph', words: t('letter.done.counts', { list: formatList(told, locale) }) },
    {
      is: 'table',
      caption: t('letter.done.title'),
      columns: [
        { label: t('letter.done.activity'), width: 5, namesRow: true },
        { label: t('letter.done.when'), width: 3 },
        { label: t('letter.done.outcome'), width: 4 },
      ],
      rows: done.map((one) => [titleOf(one, locale), formatWhen(one.activity.when, locale), outcomeOf(one, locale)]),
    },
  ]
}

function titleOf({ activity }: DoneActivity, locale: Locale): Words {
  const { text, lang } = readActivityTitle(activity, locale)
  return lang === locale ? text : { text, lang }
}

function outcomeOf({ outcome, moved }: DoneActivity, locale: Locale): string {
  const t = getTranslator(locale, 'editions')
  const words = t(`outcome.${outcome}`)
  if (!moved) return words
  return `${words}. ${t('moved', { from: formatWhen(moved.from, locale), to: formatWhen(moved.to, locale) })}.`
}

/** What the meetings of the mandate decided, and what became of it. */
export function decisionBlocks(decisions: readonly DecisionElsewhere[], locale: Locale): PaperBlock[] {
  const t = getTranslator(locale, 'handoverOut')
  const papers = getTranslator(locale, 'papers')
  const held = getTranslator(locale, 'held')
  const heading: PaperBlock = { is: 'heading', words: t('letter.done.decisionsTitle') }
  if (decisions.length === 0) return [heading, { is: 'paragraph', words: t('letter.done.noDecisions') }]
  const of = (state: DecisionElsewhere['state']) => decisions.filter((one) => one.state === state).length
  const counts = { count: decisions.length, done: of('DONE'), open: of('OPEN') }
  return [
    heading,
    { is: 'paragraph', words: t('letter.done.decisions', counts) },
    {
      is: 'table',
      caption: t('letter.done.decisionsTitle'),
      columns: [
        { label: papers('minutes.decision'), width: 6, namesRow: true },
        { label: papers('minutes.responsible'), width: 3 },
        { label: papers('minutes.due'), width: 3 },
        { label: papers('minutes.state'), width: 2 },
      ],
      rows: decisions.map(({ text, responsibleCity, due, state }) => [
        wordsOf(text, locale),
        responsibleCity?.name ?? '',
        due ? formatWhen(due, locale) : '',
        held(`decisions.states.${state}`),
      ]),
    },
  ]
}
