import 'server-only'
import { getEnv } from '@/lib/env'
import { getTranslator } from '@/lib/i18n/translator'
import { awaitsDate } from '@/lib/schedule/rules'
import { whenText } from '@/lib/schedule/when-where'
import type { Kind } from '../kind'
import { listUnitReaders } from '../reader-queries'
import { findActivitySubject } from '../subject-queries'
import { activityAddress, activityTitle } from './activity-words'

/** The month of an activity comes near and nobody has set its day: who coordinates the unit is reminded. */
export const activityNotFirm: Kind<'activity.notFirm'> = {
  findReaders: ({ unitId }, now) => (unitId ? listUnitReaders(unitId, now, ['COORDINATION']) : Promise.resolve([])),

  async compose({ data }, { language }, { now }) {
    const activity = await findActivitySubject(data.activityId)
    if (!activity || !awaitsDate(activity, now)) return null
    const t = getTranslator(language, 'mail')
    const words = { title: activityTitle(activity, language), when: whenText(activity.when, activity.zone, language) }
    const { unit, slug } = activity
    return {
      subject: t('activityNotFirm.subject', words),
      blocks: [
        { is: 'paragraph', text: t('activityNotFirm.text', words) },
        {
          is: 'button',
          label: t('activityNotFirm.setDate'),
          href: `${getEnv().ENLACE_URL}/${language}/workspace/units/${unit.slug}/activities/${slug}?edit=when`,
        },
        { is: 'paragraph', text: t('activityNotFirm.otherwise') },
      ],
    }
  },

  async line({ data }, locale, now) {
    const activity = await findActivitySubject(data.activityId)
    if (!activity || !awaitsDate(activity, now)) return null
    const words = { title: activityTitle(activity, locale), when: whenText(activity.when, activity.zone, locale) }
    return {
      text: getTranslator(locale, 'mail')('activityNotFirm.subject', words),
      href: activityAddress(activity, locale),
    }
  },
}
