import { ActionForm } from '@/components/forms/action-form'
import { CheckboxField } from '@/components/forms/choice-fields'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { TextAreaField, TextField } from '@/components/forms/text-fields'
import { PeriodFields } from '@/components/plan/plan-about'
import type { Locale } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { applyPlanAction, rereadPlanAction } from '@/lib/plan-import/actions'
import type { PlanImportView } from '@/lib/plan-import/queries'
import { planImportHref } from './addresses'
import { NewcomerFields } from './newcomer-fields'

type FormProps = { view: PlanImportView; locale: Locale; unitSlug: string }

/** Makes the plan that is shown; what it is called and for when it holds can be corrected here. `today` is YYYY-MM-DD. */
export function ConfirmPlan({ view, locale, unitSlug, today }: FormProps & { today: string }) {
  const t = getTranslator(locale, 'planImport')
  const workspace = getTranslator(locale, 'workspace')
  const { title, language, period, contact } = view.draft
  const proposed = getTranslator(language, 'workspace')('newPlan.proposedTitle', { year: view.slug })
  return (
    <ActionForm
      id="confirm"
      label={t('confirm.form')}
      action={applyPlanAction}
      hidden={{ id: view.id, seen: view.digest }}
      returnTo={`/${locale}/workspace/units/${unitSlug}/plans`}
      submit={t('confirm.submit')}
      cancel={{ label: t('again'), href: planImportHref(locale, unitSlug) }}
    >
      <LocalizedTextField
        name="title"
        label={workspace('plan.title')}
        value={localize(language, { [language]: title ?? proposed })}
        locale={locale}
        kind="heading"
      />
      <TextField
        name="slug"
        label={workspace('newPlan.slug')}
        hint={workspace('newPlan.slugHint')}
        value={view.slug}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={60}
        width="middle"
      />
      <PeriodFields startsOn={period.startsOn} endsOn={period.endsOn} locale={locale} />
      {period.isGuessed ? <p className="quiet">{t('confirm.periodGuessed')}</p> : null}
      {contact ? (
        <CheckboxField
          name="keepContact"
          label={t('confirm.keepContact')}
          hint={t('confirm.keepContactHint')}
          value={true}
        />
      ) : null}
      <NewcomerFields view={view} locale={locale} today={today} />
    </ActionForm>
  )
}

/** The text itself, to correct and read again. */
export function CorrectText({ view, locale, unitSlug }: FormProps) {
  const t = getTranslator(locale, 'planImport')
  return (
    <ActionForm
      id="reread"
      label={t('reread.form')}
      action={rereadPlanAction}
      hidden={{ id: view.id }}
      version={view.version}
      returnTo={`${planImportHref(locale, unitSlug)}/${view.id}`}
      submit={t('reread.submit')}
    >
      <TextAreaField name="text" label={t('paste.label')} value={view.text} rows={16} autoComplete="off" required />
    </ActionForm>
  )
}
