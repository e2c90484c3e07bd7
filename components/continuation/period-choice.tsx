import { MarginRow } from '@/components/layout/margin-row'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import type { Period } from '@/lib/continuation/rules'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type PeriodChoiceProps = { at: string; period: Period; wasRefused: boolean; locale: Locale }

/** The period of the next plan: an address of the page, which then shows what the dates become in it. Works without scripts. */
export function PeriodChoice({ at, period, wasRefused, locale }: PeriodChoiceProps) {
  const t = getTranslator(locale, 'continuation')
  const labels = getTranslator(locale, 'workspace')
  const errors = wasRefused ? [t('periodRefused')] : []
  return (
    <MarginRow rule="hair" title={labels('plan.period')} id="period">
      <form key={`${period.startsOn} ${period.endsOn}`} action={at} method="get" className="form">
        <div className="field-row">
          <Field label={labels('plan.from')} htmlFor="period-from" errors={errors} errorId="period-error">
            <TextInput
              id="period-from"
              name="from"
              type="date"
              defaultValue={period.startsOn}
              width="middle"
              aria-invalid={wasRefused || undefined}
              aria-describedby={wasRefused ? 'period-error' : undefined}
            />
          </Field>
          <Field label={labels('plan.to')} htmlFor="period-to">
            <TextInput id="period-to" name="to" type="date" defaultValue={period.endsOn} width="middle" />
          </Field>
        </div>
        <div className="actions sans">
          <Button type="submit">{t('changePeriod')}</Button>
        </div>
      </form>
    </MarginRow>
  )
}
