import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { type SubscribedScope, subscribePath } from './subscribed'

type SubscribeLinkProps = { scope: SubscribedScope; locale: Locale; className?: 'word-action' }

/** The way to the page that explains how to have this in one's own calendar. */
export function SubscribeLink({ scope, locale, className }: SubscribeLinkProps) {
  return (
    <a href={`/${locale}${subscribePath(scope)}`} className={className}>
      {getTranslator(locale, 'feeds')('subscribe')}
    </a>
  )
}
