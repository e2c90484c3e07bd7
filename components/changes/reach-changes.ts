import { recorded } from '@/lib/audit/recorded-values'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { contactFields } from '@/lib/plan/contact-consent-rules'
import type { FieldChange } from './field-changes'

/** How far each field of a contact was shown and is shown now, where that changed. */
export function reachChanges(was: unknown, is: unknown, locale: Locale): FieldChange[] {
  const t = getTranslator(locale, 'consent')
  return contactFields.flatMap((field): FieldChange[] => {
    const [one, other] = [reachOf(was, field), reachOf(is, field)]
    if (one === other) return []
    const [label, reach] = [t(`whoSees.${field}`), t(`reaches.${other}`)]
    if (was === undefined) return [{ kind: 'value', label, value: reach }]
    return [{ kind: 'change', label, was: t(`reaches.${one}`), is: reach }]
  })
}

function reachOf(recordedReaches: unknown, field: string) {
  const entry = Object.entries(recordedReaches ?? {}).find(([name]) => name === field)
  return recorded.reach(entry?.[1]) ?? 'NOBODY'
}
