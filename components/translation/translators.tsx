import { ActionButton } from '@/components/forms/action-button'
import { ActionForm } from '@/components/forms/action-form'
import { SelectField } from '@/components/forms/choice-fields'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { StateWord } from '@/components/ui/state-word'
import { StatusLine } from '@/components/ui/status-line'
import { type Locale, languageKeys } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { PlanView } from '@/lib/plan/queries'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'
import { askForTranslationAction, endTranslationRequestAction } from '@/lib/translation/actions'
import { listAskable, listTranslators, type TranslatorView } from '@/lib/translation/request-queries'
import { editPlace } from '@/lib/workspace/edit-place'
import { deskHref } from './addresses'

/** The block of the desk in which people are asked to translate. */
export const TRANSLATORS = 'translators'

type TranslatorsProps = {
  plan: PlanView
  language: Locale
  locale: Locale
  query: Record<string, string | string[] | undefined>
}

/** Who is asked to translate into a language, and the form that asks somebody else. */
export async function Translators({ plan, language, locale, query }: TranslatorsProps) {
  const now = new Date()
  const t = getTranslator(locale, 'translation')
  const words = { language: getTranslator(locale, 'common')(languageKeys[language]) }
  const [translators, askable] = await Promise.all([listTranslators(plan, language, now), listAskable(plan, now)])
  const outcome = editPlace(deskHref(plan, locale, language), query).outcomeOf(TRANSLATORS)
  const left = askable.filter(({ personId }) => !translators.some((asked) => asked.personId === personId))
  return (
    <Section id={TRANSLATORS} title={t('translators.title', words)} lead={t('translators.lead', words)}>
      <MarginRow>
        <StatusLine>
          {outcome ? t(outcome === 'removed' ? 'translators.withdrawn' : 'translators.asked') : null}
        </StatusLine>
        {translators.length === 0 ? <p className="quiet">{t('translators.none')}</p> : null}
        <ul className="stacked">
          {translators.map((translator) => (
            <Translator key={translator.personId} {...{ translator, plan, language, locale }} />
          ))}
        </ul>
        {left.length > 0 ? (
          <ActionForm
            id="ask"
            label={t('translators.ask')}
            action={askForTranslationAction}
            hidden={{ planId: plan.id, language }}
            returnTo={`${deskHref(plan, locale, language)}&saved=${TRANSLATORS}#${TRANSLATORS}`}
            submit={t('translators.ask')}
          >
            <SelectField
              name="personId"
              label={t('translators.person')}
              options={[
                { value: '', label: t('translators.choose') },
                ...left.map(({ personId, name, cities }) => ({
                  value: personId,
                  label: t('translators.option', { name, cities: cities.join(', ') }),
                })),
              ]}
            />
          </ActionForm>
        ) : (
          <p className="quiet">{t('translators.nobody')}</p>
        )}
      </MarginRow>
    </Section>
  )
}

type TranslatorProps = { translator: TranslatorView; plan: PlanView; language: Locale; locale: Locale }

function Translator({ translator, plan, language, locale }: TranslatorProps) {
  const { personId, name, askedAt, mayStill } = translator
  const t = getTranslator(locale, 'translation')
  const date = formatDate(todayIn(plan.network.timeZone, askedAt), locale)
  return (
    <li>
      {name} <span className="sans small quiet">{t('translators.since', { date })}</span>
      {mayStill ? null : (
        <>
          {' · '}
          <StateWord tone="attention">{t('translators.gone')}</StateWord>
        </>
      )}{' '}
      <ActionButton
        action={endTranslationRequestAction}
        hidden={{ planId: plan.id, language, personId }}
        returnTo={`${deskHref(plan, locale, language)}&removed=${TRANSLATORS}#${TRANSLATORS}`}
        label={t('translators.withdrawOf', { name })}
      >
        {t('translators.withdraw')}
      </ActionButton>
    </li>
  )
}
