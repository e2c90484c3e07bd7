import { createHash } from 'node:crypto'
import { z } from 'zod'
import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { type LocalizedText, readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { readDateSteps } from '@/lib/schedule/date-history'
import { activityStatuses } from '@/lib/schedule/kinds'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { formatWhen } from '@/lib/time/format'
import type { MandateRole } from '@/prisma/generated/client/client'
import { pagePath } from './addresses'
import type { AtomEntry } from './atom'
import type { FeedActivity } from './view'

/** A line of the record of changes, without who made it: that is nobody's news. */
export type RecordedNews = { id: bigint; at: Date; action: string; subjectId: string; before: unknown; after: unknown }

/** What the public may be told about, as it is now, by id. What is not among these is passed over. */
export type NewsSubjects = {
  unitSlug: string
  activities: ReadonlyMap<string, FeedActivity>
  plans: ReadonlyMap<string, { slug: string; title: LocalizedText; publishedAt: Date }>
  mandates: ReadonlyMap<string, { city: string; role: MandateRole }>
}

type News = Omit<AtomEntry, 'id' | 'updated'>

/** The changes that are news for everybody, in one language; a change may be none. Titles and reasons are those of today. */
export function newsOf(changes: readonly RecordedNews[], subjects: NewsSubjects, locale: Locale): AtomEntry[] {
  return changes.flatMap((change) => {
    const news = newsOfChange(change, subjects, locale)
    return news ? [{ ...news, id: changeId(change.id), updated: change.at }] : []
  })
}

/** An id that stays, whatever the site's address: a UUID (version 8) made of the record's number. */
function changeId(id: bigint): string {
  const hex = createHash('sha256').update(`enlace change ${id}`).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function newsOfChange(change: RecordedNews, subjects: NewsSubjects, locale: Locale): News | null {
  const activity = subjects.activities.get(change.subjectId)
  if (activity) return newsOfActivity(change, activity, subjects, locale)
  const plan = subjects.plans.get(change.subjectId)
  if (plan) return newsOfPlan(change, plan, subjects, locale)
  const mandate = subjects.mandates.get(change.subjectId)
  return mandate ? newsOfMandate(change, mandate, subjects, locale) : null
}

const address = (locale: Locale, path: string) => `${getEnv().ENLACE_URL}/${locale}${path}`
const recordedStatus = z.object({ status: z.enum(activityStatuses) })

function newsOfActivity(
  change: RecordedNews,
  activity: FeedActivity,
  { plans, unitSlug }: NewsSubjects,
  locale: Locale,
): News | null {
  // What was changed while the plan was a draft was never public.
  const publishedAt = plans.get(activity.plan.id)?.publishedAt
  if (!publishedAt || change.at < publishedAt) return null
  const t = getTranslator(locale, 'feeds')
  const title = readActivityTitle(activity, locale).text
  const url = address(locale, pagePath({ of: 'activity', unitSlug, slug: activity.slug }))
  if (change.action === 'activity.create') {
    return { title: t('news.added', { title, when: formatWhen(activity.when, locale) }), url, summary: null }
  }
  const [step] = readDateSteps([change])
  if (step) {
    const [from, to] = [formatWhen(step.from, locale), formatWhen(step.to, locale)]
    return { title: t('news.dated', { title, from, to }), url, summary: null }
  }
  const after = recordedStatus.safeParse(change.after)
  if (!after.success) return null
  const { status } = after.data
  const state = getTranslator(locale, 'schedule')(`states.${status}`)
  const reason = status === activity.status && activity.statusReason
  return { title: t('news.state', { state, title }), url, summary: reason ? readText(reason, locale).text : null }
}

function newsOfPlan(
  { action, after }: RecordedNews,
  plan: { slug: string; title: LocalizedText },
  { unitSlug }: NewsSubjects,
  locale: Locale,
): News | null {
  const isPublished = z.object({ isPublished: z.literal(true) }).safeParse(after).success
  if (action !== 'plan.publish' || !isPublished) return null
  const title = getTranslator(locale, 'feeds')('news.published', { title: readText(plan.title, locale).text })
  return { title, url: address(locale, `/${unitSlug}/plans/${plan.slug}`), summary: null }
}

const mandateNews = {
  'mandate.open': 'news.mandateOpened',
  'mandate.renew': 'news.mandateOpened',
  'mandate.extend': 'news.mandateExtended',
  'mandate.end': 'news.mandateEnded',
} as const

function newsOfMandate(
  { action }: RecordedNews,
  { city, role }: { city: string; role: MandateRole },
  { unitSlug }: NewsSubjects,
  locale: Locale,
): News | null {
  if (!Object.hasOwn(mandateNews, action)) return null
  const key = mandateNews[action as keyof typeof mandateNews]
  const roleName = getTranslator(locale, 'mandates')(`role.${role}`)
  const title = getTranslator(locale, 'feeds')(key, { city, role: roleName })
  return { title, url: address(locale, `/${unitSlug}/mandates`), summary: null }
}
