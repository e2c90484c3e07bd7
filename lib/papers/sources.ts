import type { CityName } from '@/lib/cities/view'
import type { Locale } from '@/lib/i18n/locales'
import { type LocalizedText, readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { AgendaItemView, AnswerView, CallView } from '@/lib/meetings/view'
import type { PaperBlock, Words } from '@/lib/pdf/paper'
import type { ActivityPageView } from '@/lib/schedule/activity-queries'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { placeText, whenText } from '@/lib/schedule/when-where'

/** What papers about a meeting are made from, as who takes part in the unit sees it. */
export type PaperSources = {
  activity: ActivityPageView
  call: CallView
  agenda: AgendaItemView[]
  answers: AnswerView[]
  /** Who coordinates the unit now; null while nobody does. */
  coordination: CityName | null
  /** The day (YYYY-MM-DD) on which the paper is made, at the place of the meeting. */
  madeOn: string
  /** The whole address of the page where cities answer, without its language. */
  answerAt: (locale: Locale) => string
}

/** A stored text in `locale`, or in its original's language, which is then said. */
export function wordsOf(text: LocalizedText, locale: Locale): Words {
  return inLanguage(readText(text, locale), locale)
}

function titleWords(activity: ActivityPageView, locale: Locale): Words {
  return inLanguage(readActivityTitle(activity, locale), locale)
}

function inLanguage({ text, lang }: { text: string; lang: Locale }, locale: Locale): Words {
  return lang === locale ? text : { text, lang }
}

/** Who speaks, the meeting's name, and, of one that does not take place as planned, that it does not. */
export function paperHead({ activity }: PaperSources, kind: string, locale: Locale): PaperBlock[] {
  const { networkName, unit, status, statusReason } = activity
  const blocks: PaperBlock[] = [
    { is: 'title', words: titleWords(activity, locale), eyebrow: `${networkName} · ${unit.acronym} · ${kind}` },
  ]
  if (status !== 'POSTPONED' && status !== 'CANCELLED') return blocks
  const state = getTranslator(locale, 'schedule')(`states.${status}`)
  blocks.push({ is: 'heading', words: state })
  if (statusReason) blocks.push({ is: 'paragraph', words: wordsOf(statusReason, locale) })
  return blocks
}

/** When and where, as labels and what they say. */
export function whenAndWhere({ activity }: PaperSources, locale: Locale): { label: string; value: Words }[] {
  const t = getTranslator(locale, 'papers')
  const { city, country, ...place } = activity.place
  const named = { ...place, city: city?.name ?? null, country: city?.country ?? country }
  return [
    { label: t('when'), value: whenText(activity.when, activity.zone, locale) },
    { label: t('where'), value: placeText(named, locale) },
  ]
}
