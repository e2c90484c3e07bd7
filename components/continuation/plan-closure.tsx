import { ActionButton } from '@/components/forms/action-button'
import { ActionForm } from '@/components/forms/action-form'
import { TextAreaField } from '@/components/forms/text-fields'
import { MarginRow } from '@/components/layout/margin-row'
import { WordLink } from '@/components/ui/button'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { closePlanAction, reopenPlanAction } from '@/lib/plan/close-actions'
import { findCloser } from '@/lib/plan/close-queries'
import { type PlanView, resourceOfPlan } from '@/lib/plan/queries'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { WhatStaysOpen } from './what-stays-open'

type PlanClosureProps = {
  plan: PlanView
  viewer: Actor
  locale: Locale
  place: EditPlace
  /** The reader's zone: the day of closing is told in it. */
  timeZone: string
}

const BLOCK = 'closure'

/** Since when a plan is closed and by whom, and how it is closed or opened again; nothing of an open plan for who may not close it. */
export async function PlanClosure(props: PlanClosureProps) {
  const { plan, viewer, locale, place } = props
  const t = getTranslator(locale, 'continuation')
  const mayClose = !plan.isClosed && can(viewer, 'plan.close', resourceOfPlan(plan))
  if (!plan.isClosed && !mayClose) return null
  const reopened = place.outcomeOf(BLOCK) === 'restored' && mayClose
  return (
    <MarginRow id={BLOCK} title={t(plan.isClosed ? 'closed' : 'open')} rule="hair">
      <StatusLine>{reopened ? t('reopenedNow') : plan.isClosed ? closedNow(place, locale) : null}</StatusLine>
      {plan.closedAt ? <Closed {...props} closedAt={plan.closedAt} /> : <Close {...props} />}
    </MarginRow>
  )
}

function closedNow(place: EditPlace, locale: Locale): string | null {
  return place.outcomeOf(BLOCK) === 'saved' ? getTranslator(locale, 'continuation')('closedNow') : null
}

async function Closed(props: PlanClosureProps & { closedAt: Date }) {
  const { plan, viewer, locale, place, timeZone, closedAt } = props
  const t = getTranslator(locale, 'continuation')
  const resource = resourceOfPlan(plan)
  const closer = await findCloser(viewer, plan.id, resource)
  const date = formatDate(todayIn(timeZone, closedAt), locale)
  const mayReopen = can(viewer, 'plan.reopen', resource)
  const sentence = !closer
    ? t('closedOn', { date })
    : closer.city
      ? t('closedByForCity', { date, person: closer.person, city: closer.city })
      : t('closedBySecretariat', { date, person: closer.person })
  return (
    <>
      <p>{sentence}</p>
      {mayReopen && place.editing === BLOCK ? <ReopenForm {...props} /> : null}
      {mayReopen && place.editing !== BLOCK ? (
        <p className="actions">
          <WordLink href={place.edit(BLOCK)}>{t('reopen')}</WordLink>
        </p>
      ) : null}
    </>
  )
}

/** Folded, with what it means and what stays open before the button. */
function Close({ plan, viewer, locale, place }: PlanClosureProps) {
  const t = getTranslator(locale, 'continuation')
  return (
    <details>
      <summary>{t('close')}</summary>
      <p>{t('closeMeans')}</p>
      <WhatStaysOpen plan={plan} viewer={viewer} locale={locale} />
      <ActionButton action={closePlanAction} hidden={{ id: plan.id }} returnTo={place.saved(BLOCK)} look="danger">
        {t('closeNow')}
      </ActionButton>
    </details>
  )
}

function ReopenForm({ plan, locale, place }: PlanClosureProps) {
  const t = getTranslator(locale, 'continuation')
  return (
    <ActionForm
      id={BLOCK}
      label={t('reopen')}
      action={reopenPlanAction}
      hidden={{ id: plan.id }}
      returnTo={place.saved(BLOCK, 'restored')}
      submit={t('reopenNow')}
      cancel={{ label: getTranslator(locale, 'common')('cancel'), href: place.at(BLOCK) }}
    >
      <TextAreaField name="reason" label={t('reason')} hint={t('reasonHint')} maxLength={500} rows={3} />
    </ActionForm>
  )
}
