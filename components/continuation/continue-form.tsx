import { ActionForm } from '@/components/forms/action-form'
import { CheckboxGroupField } from '@/components/forms/choice-fields'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { TextField } from '@/components/forms/text-fields'
import { placeName } from '@/components/schedule/place-text'
import { continuePlanAction } from '@/lib/continuation/actions'
import { continueIndicator } from '@/lib/continuation/indicator-rules'
import { isCarriedAtFirst, type Period, shiftWhen, shiftYears } from '@/lib/continuation/rules'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { listItems, type NumberedItemView, type PlanView } from '@/lib/plan/queries'
import { figureWords } from '@/lib/progress/indicator-words'
import { type IndicatorView, listObjectiveProgress } from '@/lib/progress/queries'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { listPlanActivities } from '@/lib/schedule/queries'
import type { ActivityView } from '@/lib/schedule/view'
import { formatWhen } from '@/lib/time/format'

type ContinueFormProps = {
  plan: PlanView
  to: Period
  slug: string
  locale: Locale
  /** The addresses of the unit and of the plan in the workspace. */
  home: string
  path: string
}

/** What the next plan is called and what is carried on to it: all that is not cancelled, until somebody chooses otherwise. */
export async function ContinueForm({ plan, to, slug, locale, home, path }: ContinueFormProps) {
  const t = getTranslator(locale, 'continuation')
  const words = getTranslator(locale, 'plan')
  const workspace = getTranslator(locale, 'workspace')
  const [objectives, axes, activities] = await Promise.all([
    listObjectiveProgress(plan.id),
    listItems('axis', plan.id),
    listPlanActivities(plan.id),
  ])
  return (
    <ActionForm
      id="continue"
      key={`${to.startsOn} ${to.endsOn}`}
      label={t('title')}
      action={continuePlanAction}
      hidden={{ planId: plan.id, ...to }}
      returnTo={`${home}/plans`}
      submit={t('make')}
      cancel={{ label: getTranslator(locale, 'common')('cancel'), href: path }}
    >
      <LocalizedTextField
        name="title"
        label={workspace('plan.title')}
        value={shiftYears(plan.title, plan, to)}
        locale={locale}
        kind="heading"
      />
      <TextField
        name="slug"
        label={workspace('newPlan.slug')}
        hint={workspace('newPlan.slugHint')}
        value={slug}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={60}
        width="middle"
      />
      <Choices
        name="objectives"
        label={words('objectives')}
        hint={objectives.some(({ indicators }) => indicators.length > 0) ? t('objectivesHint') : undefined}
        options={objectives.map((item) => ({
          ...itemOption(item, locale),
          hint: item.indicators.map((indicator) => indicatorHint(indicator, plan, to, locale)).join(' · ') || undefined,
        }))}
      />
      <Choices name="axes" label={words('axes')} options={axes.map((item) => itemOption(item, locale))} />
      <Choices
        name="activities"
        label={words('activities')}
        hint={t('activitiesHint')}
        options={activities.map((activity) => activityOption(activity, plan, to, locale))}
        chosen={activities.filter(isCarriedAtFirst).map(({ id }) => id)}
      />
    </ActionForm>
  )
}

type Option = { value: string; label: string; hint?: string }
type ChoicesProps = { name: string; label: string; hint?: string; options: Option[]; chosen?: string[] }

/** Nothing where the plan has none to choose of. */
function Choices({ options, chosen, ...field }: ChoicesProps) {
  if (options.length === 0) return null
  return <CheckboxGroupField {...field} options={options} value={chosen ?? options.map(({ value }) => value)} />
}

function itemOption(
  { id, position, text }: Pick<NumberedItemView, 'id' | 'position' | 'text'>,
  locale: Locale,
): Option {
  return { value: id, label: `${position}. ${readText(text, locale).text}` }
}

/** What an objective will be measured by. */
function indicatorHint(indicator: IndicatorView, from: Period, to: Period, locale: Locale): string {
  const { name, ...figures } = continueIndicator(indicator, indicator.readings, from, to)
  return `${readText(name, locale).text}. ${figureWords(figures, null, locale).join(', ')}`
}

/** An activity as it will be called, under it what its date becomes and where it will be. */
function activityOption(activity: ActivityView, from: Period, to: Period, locale: Locale): Option {
  const t = getTranslator(locale, 'continuation')
  const title = shiftYears(activity.title, from, to)
  const was = formatWhen(activity.when, locale)
  const is = formatWhen(shiftWhen(activity.when, from, to), locale)
  const state = activity.status === 'CANCELLED' ? getTranslator(locale, 'schedule')('states.CANCELLED') : null
  const place = placeName(activity.place, locale)
  return {
    value: activity.id,
    label: readActivityTitle({ ...activity, title }, locale).text,
    hint: [t('dateBecomes', { was, is }), place, state].filter(Boolean).join(' · '),
  }
}
