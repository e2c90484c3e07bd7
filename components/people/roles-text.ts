import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { ActsFor } from '@/lib/people/profile-queries'

/** What a city is in its units, in words: "coordenação da UTPEAM". */
export function rolesText(mandates: ActsFor['mandates'], locale: Locale): string {
  const t = getTranslator(locale, 'people')
  if (mandates.length === 0) return t('noMandate')
  const roles = mandates.map(({ role, acronym, inForce }) => {
    const text = t(`roleIn.${role}`, { unit: acronym })
    return inForce ? text : t('endedRole', { role: text })
  })
  return roles.join('; ')
}
