import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { dateText } from '@/lib/mandates/mandate-period'
import type { MandateOfUnit } from '@/lib/mandates/queries'
import { coordinationOn } from '@/lib/mandates/rules'

type CoordinationVacancyProps = {
  mandates: readonly MandateOfUnit[]
  locale: Locale
  today: string
  /** What can be done about it. */
  children?: ReactNode
}

/** Says plainly that nobody coordinates the unit on the day `today`; nothing while somebody does. */
export function CoordinationVacancy({ mandates, locale, today, children }: CoordinationVacancyProps) {
  const t = getTranslator(locale, 'mandates')
  const { current, last } = coordinationOn(mandates, today)
  if (current) return null
  return (
    <Notice tone="attention">
      {last?.endsOn
        ? t('vacantAfter', { city: last.city.name, end: dateText(last.endsOn, last.endPrecision ?? 'DAY', locale) })
        : t('vacant')}
      {children}
    </Notice>
  )
}
