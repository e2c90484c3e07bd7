import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import type { DeskText } from '@/lib/translation/queries'

/** What a text of the plan is called: "Objetivo 3". */
export function textLabel({ key, number = 0, objective = 0, activity: of }: DeskText, locale: Locale): string {
  const t = getTranslator(locale, 'translation')
  const plan = getTranslator(locale, 'plan')
  const activity = of ? readActivityTitle(of, locale).text : ''
  switch (key) {
    case 'plan.title':
      return t('labels.planTitle')
    case 'plan.introduction':
      return t('labels.introduction')
    case 'plan.closing':
      return t('labels.closing')
    case 'objective.text':
      return plan('objective', { number })
    case 'indicator.name':
      return t('labels.indicatorName', { objective, number })
    case 'indicator.measuredIn':
      return t('labels.indicatorUnit', { objective, number })
    case 'axis.text':
      return plan('axis', { number })
    case 'activity.title':
      return t('labels.activityTitle', { activity })
    case 'activity.description':
      return t('labels.description', { activity })
    case 'activity.statusReason':
      return t('labels.statusReason', { activity })
    case 'contact.office':
      return t('labels.office')
  }
}
