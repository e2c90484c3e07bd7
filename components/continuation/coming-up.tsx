import { MarginRow } from '@/components/layout/margin-row'
import { activityWorkspaceHref } from '@/components/schedule/addresses'
import { LocalizedName } from '@/components/text/localized'
import { listComingUp } from '@/lib/continuation/decision-queries'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor, PlanResource } from '@/lib/permissions/actor'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { formatWhen } from '@/lib/time/format'

type ComingUpListProps = {
  viewer: Actor
  planId: string
  plan: PlanResource
  title: string
  lead: string
  locale: Locale
}

/** The open decisions of a plan, under the meeting at which each comes up again. Nothing where none is open. */
export async function ComingUpList({ viewer, planId, plan, title, lead, locale }: ComingUpListProps) {
  const comingUp = await listComingUp(viewer, planId, plan, new Date())
  if (comingUp.length === 0) return null
  const t = getTranslator(locale, 'continuation')
  return (
    <MarginRow id="coming-up" title={title} rule="hair">
      <p>{lead}</p>
      {comingUp.map(({ meeting, decisions }) => (
        <div key={meeting?.id ?? 'none'}>
          <p>
            {meeting ? (
              <a href={activityWorkspaceHref(meeting, locale)}>
                {t('comesUpAt', {
                  meeting: readActivityTitle(meeting, locale).text,
                  when: formatWhen(meeting.when, locale),
                })}
              </a>
            ) : (
              t('comesUpNowhere')
            )}
          </p>
          <ul>
            {decisions.map(({ id, text }) => (
              <li key={id}>
                <LocalizedName value={text} locale={locale} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </MarginRow>
  )
}
