import 'server-only'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { MailBlock } from '@/lib/mail/mail-document'
import { listDecisions } from '@/lib/meetings/decision-queries'
import { findMinutes } from '@/lib/meetings/held-queries'
import type { DecisionView } from '@/lib/meetings/held-view'
import { formatWhen } from '@/lib/time/format'
import type { Kind, ToldReader } from '../kind'
import { listCalledCities, listCitiesOfReader } from '../meeting-queries'
import { listRepresentatives, listUnitReaders } from '../reader-queries'
import { type ActivitySubject, findActivitySubject } from '../subject-queries'
import { activityAddress, activityTitle } from './activity-words'
import { reasonsOf } from './meeting-words'

/** The minutes of a meeting can be read by everybody: who takes part in the unit is told, and whoever speaks for a city that was called. */
export const minutesPublished: Kind<'minutes.published'> = {
  async findReaders({ unitId, data }, now) {
    const everybody: ToldReader[] = unitId ? await listUnitReaders(unitId, now) : []
    const activity = await findMeetingWithMinutes(data.activityId)
    if (!activity) return everybody
    const offices = await listRepresentatives(await listCalledIds(activity, now), now)
    return [...new Map([...everybody, ...offices].map((told) => [told.personId ?? told.address, told])).values()]
  },

  async compose({ data }, reader, { now, tx }) {
    const activity = await findMeetingWithMinutes(data.activityId)
    if (!activity) return null
    const { language } = reader
    const t = getTranslator(language, 'mail')
    const words = wordsOf(activity, language)
    const cities = await listCitiesOfReader(await listCalledIds(activity, now), reader, now)
    return {
      subject: t('minutesPublished.subject', words),
      blocks: [
        { is: 'paragraph', text: t('minutesPublished.text', words) },
        ...decisionBlocks(await listDecisions(null, activity), language),
        { is: 'button', label: t('minutesPublished.read'), href: activityAddress(activity, language) },
      ],
      reasons: reasonsOf(cities, reader, tx !== null),
    }
  },

  async line({ data }, locale) {
    const activity = await findMeetingWithMinutes(data.activityId)
    if (!activity) return null
    const text = getTranslator(locale, 'mail')('minutesPublished.subject', wordsOf(activity, locale))
    return { text, href: activityAddress(activity, locale) }
  },
}

/** A meeting whose minutes everybody may read; null when they were withdrawn, or it is gone. */
async function findMeetingWithMinutes(activityId: string): Promise<ActivitySubject | null> {
  const activity = await findActivitySubject(activityId)
  return activity && (await findMinutes(null, activity)) ? activity : null
}

async function listCalledIds(activity: ActivitySubject, now: Date): Promise<string[]> {
  return (await listCalledCities(activity, now, { invitedOnly: true })).map(({ id }) => id)
}

function wordsOf(activity: ActivitySubject, locale: Locale) {
  const { unit, told } = activity
  return { title: activityTitle(activity, locale), unit: unit.acronym, when: formatWhen(told.when, locale) }
}

/** "1. Comparar os planos (Canoas, agosto de 2016)": a line each, as everybody may read them. */
function decisionBlocks(decisions: readonly DecisionView[], locale: Locale): MailBlock[] {
  if (decisions.length === 0) return []
  const lines = decisions.map(({ position, text, responsibleCity, due }) => {
    const about = [responsibleCity?.name, due && formatWhen(due, locale)].filter(Boolean).join(', ')
    return `${position}. ${readText(text, locale).text}${about ? ` (${about})` : ''}`
  })
  return [
    { is: 'heading', text: getTranslator(locale, 'held')('decisions.title') },
    { is: 'paragraph', text: lines.join('\n') },
  ]
}
