import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { EmptyState } from '@/components/ui/empty-state'
import { getViewerProfile } from '@/lib/auth/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { weighUnread } from '@/lib/plan-import/account'
import type { UnreadLine } from '@/lib/plan-import/draft'
import { LONGEST_ITEM } from '@/lib/plan-import/items'
import { findPlanImport, type PlanImportView } from '@/lib/plan-import/queries'
import { formatInstant } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'
import type { UnitView } from '@/lib/units/queries'
import { planImportHref } from './addresses'
import { LineLink } from './line-link'
import { PlanImportFrame } from './plan-import-frame'
import { ConfirmPlan, CorrectText } from './review-forms'
import { SourceLines } from './source-lines'
import { UnderstoodPlan } from './understood-plan'

type ReviewProps = { viewer: Actor; locale: Locale; unitSlug: string; id: string }

/** What was understood of a text, beside it, with the ways to correct and to confirm it. */
export function PlanImportReview({ viewer, locale, unitSlug, id }: ReviewProps) {
  return (
    <PlanImportFrame viewer={viewer} locale={locale} unitSlug={unitSlug}>
      {(unit) => <Review viewer={viewer} locale={locale} unit={unit} id={id} />}
    </PlanImportFrame>
  )
}

async function Review({ viewer, locale, unit, id }: Omit<ReviewProps, 'unitSlug'> & { unit: UnitView }) {
  const t = getTranslator(locale, 'planImport')
  const now = new Date()
  const [view, profile] = await Promise.all([findPlanImport(viewer, unit.id, id, now), getViewerProfile()])
  if (!view) {
    return (
      <Page eyebrow={unit.acronym} title={t('title')}>
        <EmptyState action={<a href={planImportHref(locale, unit.slug)}>{t('again')}</a>}>{t('over')}</EmptyState>
      </Page>
    )
  }
  const until = formatInstant(view.endsAt, locale, profile?.timeZone ?? unit.network.timeZone)
  return (
    <Page
      eyebrow={unit.acronym}
      title={t('review.title')}
      lead={t('review.lead')}
      below={<p className="quiet">{t('review.until', { date: until })}</p>}
    >
      <Section id="confirm-plan" title={t('confirm.title')}>
        <MarginRow>
          <ConfirmPlan view={view} locale={locale} unitSlug={unit.slug} today={todayIn(unit.network.timeZone, now)} />
        </MarginRow>
      </Section>
      <NotUnderstood view={view} locale={locale} />
      <div className="plan-import-review">
        <SourceLines view={view} locale={locale} />
        <UnderstoodPlan view={view} locale={locale} />
      </div>
      <Section id="correct" title={t('reread.title')}>
        <MarginRow wide>
          <CorrectText view={view} locale={locale} unitSlug={unit.slug} />
        </MarginRow>
      </Section>
    </Page>
  )
}

/** Every line that goes nowhere: first what may belong to the plan, then, folded, what comes back page after page. */
function NotUnderstood({ view, locale }: { view: PlanImportView; locale: Locale }) {
  const t = getTranslator(locale, 'planImport')
  const { notUnderstood, language } = view.draft
  const { once, comingBack } = weighUnread(notUnderstood)
  return (
    <Section
      id="not-understood"
      title={t('notUnderstood.title')}
      lead={t('notUnderstood.lead', { count: notUnderstood.length })}
    >
      {notUnderstood.length > 0 ? (
        <MarginRow>
          <p>{t('notUnderstood.how')}</p>
          <UnreadLines lines={once} language={language} locale={locale} />
          {comingBack.length > 0 ? (
            <details>
              <summary>{t('notUnderstood.comingBack', { count: comingBack.length })}</summary>
              <UnreadLines lines={comingBack} language={language} locale={locale} />
            </details>
          ) : null}
        </MarginRow>
      ) : null}
    </Section>
  )
}

type UnreadLinesProps = { lines: readonly UnreadLine[]; language: Locale; locale: Locale }

function UnreadLines({ lines, language, locale }: UnreadLinesProps) {
  const t = getTranslator(locale, 'planImport')
  if (lines.length === 0) return null
  return (
    <ul className="plan-import-lost">
      {lines.map(({ line, text, times }) => (
        <li key={`${line} ${text}`}>
          <span lang={language}>{text}</span> {times > 1 ? <>{t('notUnderstood.times', { count: times })} </> : null}
          <LineLink line={line} locale={locale} />
          {text.length > LONGEST_ITEM ? (
            <span className="block sans small">{t('notUnderstood.tooLong', { most: LONGEST_ITEM })}</span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
