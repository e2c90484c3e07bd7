import { createTranslator } from 'use-intl/core'
import { type Locale, languageTags } from './locales'
import en from './messages/en'
import es from './messages/es'
import pt from './messages/pt'

type Messages = typeof pt
// Each translation is checked against the Portuguese keys in its own file; only the words differ.
const messages = { pt, es: es as Messages, en: en as Messages } satisfies Record<Locale, Messages>
export type Namespace = keyof Messages

/**
 * The sentences of one namespace in one language, as a function of key and arguments. Made from an explicit locale and not from the
 * request, so that cached pages, mails, scripts and tests all say the same.
 */
export function getTranslator<N extends Namespace>(locale: Locale, namespace: N) {
  return createTranslator<Messages, N>({
    locale: languageTags[locale],
    messages: messages[locale],
    namespace,
    timeZone: 'UTC',
    onError(error) {
      throw error
    },
  })
}

/** All sentences of a namespace as they stand, for client leaves that choose one by code. They take no arguments. */
export function listTexts<N extends Namespace>(locale: Locale, namespace: N): Messages[N] {
  return messages[locale][namespace]
}
