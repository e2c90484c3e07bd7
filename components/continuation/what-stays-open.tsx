import { heldHref } from '@/components/meetings/addresses'
import { activityWorkspaceHref } from '@/components/schedule/addresses'
import { findLeftOpen } from '@/lib/continuation/open-queries'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { type PlanView, resourceOfPlan } from '@/lib/plan/queries'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import type { ActivityView } from '@/lib/schedule/view'

type WhatStaysOpenProps = { plan: PlanView; viewer: Actor; locale: Locale }

/** What a plan leaves open: how many of each, and where each is looked after. */
export async function WhatStaysOpen({ plan, viewer, locale }: WhatStaysOpenProps) {
  const open = await findLeftOpen(viewer, plan.id, resourceOfPlan(plan))
  if (!open) return null
  const t = getTranslator(locale, 'continuation')
  const decisions = open.decisions.reduce((sum, { count }) => sum + count, 0)
  const groups = [
    {
      sentence: t('openActivities', { count: open.activities.length }),
      links: open.activities.map((activity) => ({ activity, href: activityWorkspaceHref(activity, locale) })),
    },
    {
      sentence: t('openDecisions', { count: decisions }),
      links: open.decisions.map(({ activity }) => ({ activity, href: `${heldHref(activity, locale)}#decisions` })),
    },
    {
      sentence: t('openMinutes', { count: open.minutes.length }),
      links: open.minutes.map((activity) => ({ activity, href: `${heldHref(activity, locale)}#minutes` })),
    },
  ].filter(({ links }) => links.length > 0)
  if (groups.length === 0) return <p>{t('nothingOpen')}</p>
  return (
    <div>
      <p>{t('staysOpen')}</p>
      <ul>
        {groups.map(({ sentence, links }) => (
          <li key={sentence}>
            {sentence}
            <ul>
              {links.map(({ activity, href }) => (
                <li key={activity.id}>
                  <ActivityLink activity={activity} href={href} locale={locale} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}

function ActivityLink({ activity, href, locale }: { activity: ActivityView; href: string; locale: Locale }) {
  const { text, lang } = readActivityTitle(activity, locale)
  return (
    <a href={href} lang={lang === locale ? undefined : languageTags[lang]}>
      {text}
    </a>
  )
}
