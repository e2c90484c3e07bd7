import { ActionButton } from '@/components/forms/action-button'
import { MarginRow } from '@/components/layout/margin-row'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { publishPlanAction, withdrawPlanAction } from '@/lib/plan/plan-actions'
import type { PlanView } from '@/lib/plan/queries'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'
import type { EditPlace } from '@/lib/workspace/edit-place'

type PlanPublicationProps = {
  plan: PlanView
  locale: Locale
  place: EditPlace
  canPublish: boolean
  /** The reader's zone: the day of publishing is told in it. */
  timeZone: string
}

/** Who can read the plan, since when, and what publishing or withdrawing it would mean. */
export function PlanPublication({ plan, locale, place, canPublish, timeZone }: PlanPublicationProps) {
  const t = getTranslator(locale, 'workspace')
  const { publishedAt } = plan
  const isNews = place.outcomeOf('publication') !== null
  const news = isNews ? t(publishedAt ? 'plan.publishedNow' : 'plan.withdrawnNow') : null
  const created = place.outcomeOf('new-plan') !== null ? t('plan.created') : null
  const imported = place.outcomeOf('imported-plan') !== null ? t('plan.imported') : null
  return (
    <MarginRow id="publication" title={t(publishedAt ? 'plan.published' : 'plan.draft')} rule="hair">
      <StatusLine>{created ?? imported ?? news}</StatusLine>
      {publishedAt ? (
        <p>
          {t(canPublish ? 'plan.publishedSince' : 'plan.readSince', {
            date: formatDate(todayIn(timeZone, publishedAt), locale),
          })}
        </p>
      ) : (
        <p>{t(canPublish ? 'plan.draftMeans' : 'plan.draftRead')}</p>
      )}
      {canPublish ? (
        publishedAt ? (
          <Withdraw {...{ plan, locale, place }} />
        ) : (
          <Publish {...{ plan, locale, place }} />
        )
      ) : null}
    </MarginRow>
  )
}

type ControlProps = Pick<PlanPublicationProps, 'plan' | 'locale' | 'place'>

function Publish({ plan, locale, place }: ControlProps) {
  return (
    <div className="actions">
      <ActionButton
        action={publishPlanAction}
        hidden={{ id: plan.id }}
        returnTo={place.saved('publication', 'saved', 'published')}
        look="primary"
      >
        {getTranslator(locale, 'workspace')('plan.publish')}
      </ActionButton>
    </div>
  )
}

/** Folded, with what it means before the button: the public would miss the plan. */
function Withdraw({ plan, locale, place }: ControlProps) {
  const t = getTranslator(locale, 'workspace')
  return (
    <details>
      <summary>{t('plan.withdraw')}</summary>
      <p>{t('plan.withdrawMeans')}</p>
      <ActionButton
        action={withdrawPlanAction}
        hidden={{ id: plan.id }}
        returnTo={place.saved('publication', 'saved', 'withdrawn')}
        look="danger"
      >
        {t('plan.withdrawNow')}
      </ActionButton>
    </details>
  )
}
