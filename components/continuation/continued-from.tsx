import { MarginRow } from '@/components/layout/margin-row'
import { activityWorkspaceHref } from '@/components/schedule/addresses'
import { LocalizedName } from '@/components/text/localized'
import { StatusLine } from '@/components/ui/status-line'
import { type Continuation, findContinuation } from '@/lib/continuation/queries'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { type PlanView, resourceOfPlan } from '@/lib/plan/queries'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { ComingUpList } from './coming-up'

type ContinuedFromProps = { plan: PlanView; viewer: Actor; locale: Locale; place: EditPlace }

/** Which plan this one goes on from, what stayed behind, and where the decisions come up that the old one left open; nothing of a plan that began anew. */
export async function ContinuedFrom({ plan, viewer, locale, place }: ContinuedFromProps) {
  const continuation = await findContinuation(viewer, plan.id)
  if (!continuation) return null
  const { from } = continuation
  const t = getTranslator(locale, 'continuation')
  const href = `/${locale}/workspace/units/${plan.unit.slug}/plans/${from.slug}`
  const isNew = place.outcomeOf('continuation') !== null
  return (
    <>
      <MarginRow id="continuation" title={t('continuation')} rule="hair">
        <StatusLine>{isNew ? t('made') : null}</StatusLine>
        <p>
          {t.rich('goesOnFrom', {
            title: readText(from.title, locale).text,
            a: (title) => <a href={href}>{title}</a>,
          })}{' '}
          {t('neverCarried')}
        </p>
        <StayedBehind continuation={continuation} locale={locale} />
      </MarginRow>
      <ComingUpList
        viewer={viewer}
        planId={from.id}
        plan={{ ...resourceOfPlan(plan) }}
        title={t('decisions')}
        lead={t('decisionsLead')}
        locale={locale}
      />
    </>
  )
}

/** What was not carried on, by its kind. */
function StayedBehind({ continuation: { notCarried }, locale }: { continuation: Continuation; locale: Locale }) {
  const t = getTranslator(locale, 'continuation')
  const words = getTranslator(locale, 'plan')
  const { objectives, axes, activities, parts } = notCarried
  const items = [
    ...objectives.map((item) => ({ ...item, name: words('objective', { number: item.position ?? 0 }) })),
    ...axes.map((item) => ({ ...item, name: words('axis', { number: item.position ?? 0 }) })),
  ]
  if (items.length + activities.length + parts.length === 0) return <p>{t('allCarried')}</p>
  return (
    <details open>
      <summary>{t('notCarried')}</summary>
      <ul>
        {parts.map((part) => (
          <li key={part}>{t(`parts.${part}`)}</li>
        ))}
        {items.map(({ id, name, text }) => (
          <li key={id}>
            {name}: <LocalizedName value={text} locale={locale} />
          </li>
        ))}
        {activities.map((activity) => {
          const { text, lang } = readActivityTitle(activity, locale)
          return (
            <li key={activity.id}>
              <a href={activityWorkspaceHref(activity, locale)} lang={lang === locale ? undefined : languageTags[lang]}>
                {text}
              </a>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
