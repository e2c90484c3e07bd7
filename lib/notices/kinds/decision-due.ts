import 'server-only'
import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { findMinutes } from '@/lib/meetings/held-queries'
import { formatWhen } from '@/lib/time/format'
import { monthsWhen } from '@/lib/time/when'
import { type DecisionSubject, findDueDecision } from '../decision-queries'
import type { Kind } from '../kind'
import { listCityReaders } from '../reader-queries'
import { activityAddress, activityTitle } from './activity-words'

/** The month in which a city was to do something begins, or is over, and it is open still: who acts for the city is reminded. */
export const decisionDue: Kind<'decision.due'> = {
  async findReaders({ data }, now) {
    return (await findDueDecision(data, now)) ? listCityReaders([data.cityId], now) : []
  },

  async compose({ data }, { language }, { now }) {
    const decision = await findDueDecision(data, now)
    if (!decision) return null
    const t = getTranslator(language, 'mail')
    const words = wordsOf(decision, language)
    const { text, lang } = readText(decision.text, language)
    const state = data.isOver ? 'over' : 'begins'
    return {
      subject: t(`decisionDue.${state}.subject`, words),
      blocks: [
        { is: 'paragraph', text: t(`decisionDue.${state}.text`, words) },
        { is: 'quote', text, lang: lang === language ? undefined : lang },
        { is: 'paragraph', text: t('decisionDue.done', words) },
        { is: 'button', label: t('decisionDue.open'), href: await addressOf(decision, language) },
      ],
    }
  },

  async line({ data }, locale, now) {
    const decision = await findDueDecision(data, now)
    if (!decision) return null
    const text = getTranslator(locale, 'mail')(
      `decisionDue.${data.isOver ? 'over' : 'begins'}.subject`,
      wordsOf(decision, locale),
    )
    return { text, href: await addressOf(decision, locale) }
  },
}

function wordsOf({ activity, cityName, dueMonth }: DecisionSubject, locale: Locale) {
  const [year = 0, month = 1] = dueMonth.split('-').map(Number)
  return {
    title: activityTitle(activity, locale),
    month: formatWhen(monthsWhen(year, month), locale),
    city: cityName,
    unit: activity.unit.acronym,
  }
}

/** The public page once it shows what was decided; until then the one on which the unit does. */
async function addressOf({ activity }: DecisionSubject, locale: Locale): Promise<string> {
  if (await findMinutes(null, activity)) return activityAddress(activity, locale)
  return `${getEnv().ENLACE_URL}/${locale}/workspace/units/${activity.unit.slug}/activities/${activity.slug}/held`
}
