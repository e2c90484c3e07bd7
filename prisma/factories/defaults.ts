import { randomUUID } from 'node:crypto'
import { type LocalizedText, localize } from '@/lib/i18n/localized-text'

/** A few letters and digits that no other call gives, also not in another process: for slugs and addresses. */
export function distinct(): string {
  return randomUUID().slice(-12)
}

/** A text given as a bare string is Portuguese and has no translation. */
export function asLocalized(text: string | LocalizedText): LocalizedText {
  return typeof text === 'string' ? localize('pt', { pt: text }) : text
}

/** As {@link asLocalized}; null stays null. */
export function asOptional(text: string | LocalizedText | null | undefined): LocalizedText | undefined {
  return text ? asLocalized(text) : undefined
}
