import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { PaperBlock, Words } from '@/lib/pdf/paper'
import type { ChecklistLine, ChecklistPoint, LineFact } from './checklist-view'
import { pointSentence, type ReadWords, readFact, readLineName } from './checklist-words'

/** What stays open, point by point, and in short what is in order. */
export function openBlocks(checklist: readonly ChecklistPoint[], locale: Locale): PaperBlock[] {
  const t = getTranslator(locale, 'handoverOut')
  const open = checklist.filter(({ state }) => state === 'open')
  const settled = checklist.filter(({ state }) => state === 'settled')
  const blocks: PaperBlock[] = [{ is: 'heading', words: t('letter.open') }]
  if (open.length === 0) blocks.push({ is: 'paragraph', words: t('checklist.nothingOpen') })
  blocks.push(...open.flatMap((point) => pointBlocks(point, locale)))
  if (settled.length > 0) {
    blocks.push({ is: 'heading', level: 3, words: t('checklist.settledTitle') })
    blocks.push({ is: 'list', items: settled.map((point) => bullet(pointSentence(point, locale))) })
  }
  return blocks
}

/** What there is to know. Whom to write to is said by number only. */
export function knownBlocks(checklist: readonly ChecklistPoint[], locale: Locale): PaperBlock[] {
  const t = getTranslator(locale, 'handoverOut')
  const known = checklist.filter(({ state }) => state === 'known')
  if (known.length === 0) return []
  return [
    { is: 'heading', words: t('checklist.knownTitle') },
    ...known.flatMap((point) => {
      if (point.name !== 'contacts') return pointBlocks(point, locale)
      return [sentence(point, locale), { is: 'paragraph' as const, words: t('letter.contactsAt') }]
    }),
  ]
}

function sentence(point: ChecklistPoint, locale: Locale): PaperBlock {
  return { is: 'heading', level: 3, words: pointSentence(point, locale) }
}

function pointBlocks(point: ChecklistPoint, locale: Locale): PaperBlock[] {
  const items = point.lines.map((line) => lineItem(line, locale))
  return [sentence(point, locale), ...(items.length > 0 ? [{ is: 'list' as const, items }] : [])]
}

function bullet(words: Words, below: PaperBlock[] = []) {
  return { label: '•', blocks: [{ is: 'paragraph' as const, words }, ...below] }
}

function lineItem({ name, facts }: ChecklistLine, locale: Locale) {
  const told = facts.map((fact) => factOnPaper(fact, locale)).join(' · ')
  const below: PaperBlock[] = told ? [{ is: 'paragraph', words: told, isQuiet: true }] : []
  return bullet(inLanguage(readLineName(name, locale), locale), below)
}

/** A link that is for delegates is not printed; others stand behind their words, since nobody can follow them on paper. */
function factOnPaper(fact: LineFact, locale: Locale): string {
  const { text } = readFact(fact, locale)
  if (fact.is === 'joiningLink') return `${text}: ${getTranslator(locale, 'handoverOut')('letter.linkOnPage')}`
  return fact.is === 'link' ? `${text} (${fact.url})` : text
}

function inLanguage({ text, lang }: ReadWords, locale: Locale): Words {
  return lang === locale ? text : { text, lang }
}
