import { Localized } from '@/components/text/localized'
import type { Locale } from '@/lib/i18n/locales'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'

/** Why an activity was not held or has no date; nothing where nobody said. */
export function ReasonLine({ reason, locale }: { reason: LocalizedText | null; locale: Locale }) {
  if (!reason) return null
  return (
    <p>
      {getTranslator(locale, 'editions')('reason')} <Localized value={reason} locale={locale} />
    </p>
  )
}
