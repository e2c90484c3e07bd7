import { ActionForm } from '@/components/forms/action-form'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { TextField } from '@/components/forms/text-fields'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { Localized } from '@/components/text/localized'
import { WordLink } from '@/components/ui/button'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { savePlanAction } from '@/lib/plan/plan-actions'
import type { PlanView } from '@/lib/plan/queries'
import { planPeriod } from '@/lib/plan/rules'
import { formatWhen } from '@/lib/time/format'
import type { EditPlace } from '@/lib/workspace/edit-place'

type PlanAboutProps = { plan: PlanView; locale: Locale; place: EditPlace; canEdit: boolean }

/** What a plan says of itself: its period, its first and its last words; with its title, one block to edit. */
export function PlanAbout(props: PlanAboutProps) {
  const { locale, place, canEdit } = props
  const t = getTranslator(locale, 'workspace')
  const isOpen = canEdit && place.editing === 'plan'
  return (
    <Section
      id="plan"
      title={t('plan.about')}
      actions={
        canEdit && !isOpen ? (
          <WordLink href={place.edit('plan')} aria-label={t('plan.edit')}>
            {getTranslator(locale, 'common')('edit')}
          </WordLink>
        ) : null
      }
    >
      <MarginRow>
        <StatusLine>{place.savedText('plan', locale)}</StatusLine>
        {isOpen ? <PlanForm {...props} /> : null}
      </MarginRow>
      {isOpen ? null : <PlanFacts {...props} />}
    </Section>
  )
}

function PlanFacts({ plan, locale }: PlanAboutProps) {
  const t = getTranslator(locale, 'workspace')
  const { introduction, closing } = plan
  return (
    <>
      <MarginRow margin={t('plan.period')}>
        <p>{formatWhen(planPeriod(plan), locale)}</p>
      </MarginRow>
      <MarginRow margin={t('plan.introduction')}>
        {introduction ? (
          <Localized value={introduction} locale={locale} as="p" className="whitespace-pre-line" />
        ) : (
          <p className="quiet">{t('plan.noIntroduction')}</p>
        )}
      </MarginRow>
      <MarginRow margin={t('plan.closing')}>
        {closing ? (
          <Localized value={closing} locale={locale} as="p" className="whitespace-pre-line" />
        ) : (
          <p className="quiet">{t('plan.noClosing')}</p>
        )}
      </MarginRow>
    </>
  )
}

function PlanForm({ plan, locale, place }: PlanAboutProps) {
  const t = getTranslator(locale, 'workspace')
  const common = getTranslator(locale, 'common')
  return (
    <ActionForm
      id="plan"
      label={t('plan.edit')}
      action={savePlanAction}
      hidden={{ id: plan.id }}
      version={plan.version}
      returnTo={place.saved('plan')}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at('plan') }}
    >
      <LocalizedTextField name="title" label={t('plan.title')} value={plan.title} locale={locale} kind="heading" />
      <PeriodFields startsOn={plan.startsOn} endsOn={plan.endsOn} locale={locale} />
      <LocalizedTextField
        name="introduction"
        label={t('plan.introduction')}
        value={plan.introduction}
        locale={locale}
        kind="text"
      />
      <LocalizedTextField name="closing" label={t('plan.closing')} value={plan.closing} locale={locale} kind="text" />
    </ActionForm>
  )
}

/** The plan's first and last day (YYYY-MM-DD), both inclusive. */
export function PeriodFields({ startsOn, endsOn, locale }: { startsOn: string; endsOn: string; locale: Locale }) {
  const t = getTranslator(locale, 'workspace')
  return (
    <div className="field-row">
      <TextField name="startsOn" type="date" label={t('plan.from')} value={startsOn} width="middle" />
      <TextField name="endsOn" type="date" label={t('plan.to')} value={endsOn} width="middle" />
    </div>
  )
}
