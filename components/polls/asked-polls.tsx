import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { ActivityTitle } from '@/components/schedule/activity-title'
import { activityWorkspaceHref } from '@/components/schedule/addresses'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { type AskedPoll, listAskedPolls } from '@/lib/meetings/asked-queries'
import type { Actor } from '@/lib/permissions/actor'
import { formatList, formatWhen } from '@/lib/time/format'

/** The date polls that wait for the answer of a city that one acts for, the most urgent first; nothing where none does. */
export async function AskedPolls({ viewer, locale }: { viewer: Actor; locale: Locale }) {
  const polls = await listAskedPolls(viewer, new Date())
  if (polls.length === 0) return null
  return (
    <Section id="asked" title={getTranslator(locale, 'polls')('asked.title')}>
      {polls.map((poll) => (
        <AskedPollRow key={poll.id} poll={poll} locale={locale} />
      ))}
    </Section>
  )
}

function AskedPollRow({ poll: { activity, deadline, cities }, locale }: { poll: AskedPoll; locale: Locale }) {
  const t = getTranslator(locale, 'polls')
  const names = cities.map(({ name }) => name)
  const until = deadline ? t('deadline', { date: formatWhen(deadline, locale) }) : null
  const line = t('asked.line', { unit: activity.unit.acronym, cities: formatList(names, locale) })
  return (
    <MarginRow rule="hair">
      <p>
        <a href={`${activityWorkspaceHref(activity, locale)}#poll`}>
          <ActivityTitle activity={activity} locale={locale} />
        </a>
      </p>
      <p className="sans small quiet">{[line, until].filter(Boolean).join(' · ')}</p>
    </MarginRow>
  )
}
