import { type LocalizedText, localize } from '@/lib/i18n/localized-text'

/** A text of the first data: the Portuguese original with a Spanish and an English translation made from it. */
export function translated(pt: string, es: string, en: string): LocalizedText {
  return localize('pt', { pt, es, en })
}
