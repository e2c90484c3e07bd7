import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { dateText } from '@/lib/mandates/mandate-period'
import type { Vacancy } from '@/lib/mandates/vacancies'
import type { Precision } from '@/lib/time/when'

/**
 * From when to when nobody coordinated, in words and no more exactly than is known: "Vaga de julho de 2016 até o fim de 2017", where the
 * next mandate is known to have begun in 2018. Null for a vacancy that goes on: {@link CoordinationVacancy} tells it.
 */
export function vacancyPeriod(vacancy: Vacancy, locale: Locale): string | null {
  const { startsOn, startPrecision, endsOn, endPrecision } = vacancy
  if (endsOn === null) return null
  const t = getTranslator(locale, 'mandates')
  const precision = known(endPrecision ?? 'DAY')
  const [start, end] = [dateText(startsOn, startPrecision, locale), dateText(endsOn, precision, locale)]
  if (start === end) return t(`vacancy.on.${precision}`, { date: end })
  const [startTold, endTold] = [startsOn.slice(0, told[known(startPrecision)]), endsOn.slice(0, told[precision])]
  if (endTold.startsWith(startTold)) return t('vacancy.fromBeginningOf', { start, end })
  if (precision !== 'DAY' && told[precision] < startTold.length) return t('vacancy.toEndOf', { start, end })
  return t('vacancy.fromTo', { start, end })
}

/** How many letters of YYYY-MM-DD each precision tells. */
const told = { YEAR: 4, MONTH: 7, DAY: 10 } as const

function known(precision: Precision) {
  return precision === 'TIME' ? 'DAY' : precision
}
