import { Localized } from '@/components/text/localized'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { DecisionView } from '@/lib/meetings/held-view'
import { formatWhen } from '@/lib/time/format'

type ToldDecision = Pick<DecisionView, 'text' | 'due' | 'state'> & { responsibleCity: { name: string } | null }
type DecisionTextProps = { decision: ToldDecision; locale: Locale; withState?: boolean }

/** A decision as it is read: what, who sees to it, by when, and what became of it. */
export function DecisionText({ decision, locale, withState = true }: DecisionTextProps) {
  const t = getTranslator(locale, 'held')
  const { text, responsibleCity, due, state } = decision
  const facts = [
    responsibleCity ? <span key="city">{t('decisions.responsible', { city: responsibleCity.name })}</span> : null,
    due ? <span key="due">{t('decisions.due', { month: formatWhen(due, locale) })}</span> : null,
    withState ? <span key="state">{t(`decisions.states.${state}`)}</span> : null,
  ].filter((fact) => fact !== null)
  return (
    <>
      <Localized value={text} locale={locale} as="p" className="whitespace-pre-line" />
      {facts.length > 0 ? (
        <p className="sans small quiet">{facts.flatMap((fact, index) => (index > 0 ? [' · ', fact] : [fact]))}</p>
      ) : null}
    </>
  )
}
