import { type Locale, locales } from '@/lib/i18n/locales'
import { type LocalizedText, localize, readText } from '@/lib/i18n/localized-text'
import type { AgendaItemView } from './view'

type Titled = Pick<AgendaItemView, 'title'>

/**
 * What minutes begin with, in Markdown: a heading for each item of the agenda and room below it; in the writer's language where the agenda has it, and in each
 * other one in which the whole agenda stands. Without an agenda there is nothing to begin with: null.
 */
export function minutesTemplate(agenda: readonly Titled[], locale: Locale): LocalizedText | null {
  if (agenda.length === 0) return null
  const languages = locales.filter((one) => one === locale || agenda.every(({ title }) => title.texts[one]))
  return localize(locale, Object.fromEntries(languages.map((one) => [one, headingsIn(one, agenda)])))
}

function headingsIn(locale: Locale, agenda: readonly Titled[]): string {
  return agenda.map(({ title }, at) => `## ${at + 1}. ${escaped(readText(title, locale).text)}`).join('\n\n\n')
}

/** A title says what it says: none of its signs is Markdown. */
function escaped(title: string): string {
  return title.replace(/[\\`*_[\]<>#]/g, '\\$&').replace(/\s+/g, ' ')
}
