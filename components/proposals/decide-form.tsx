import { ActionForm } from '@/components/forms/action-form'
import { CheckboxField, RadioField } from '@/components/forms/choice-fields'
import { TextAreaField } from '@/components/forms/text-fields'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { decideProposalAction } from '@/lib/proposals/actions'
import { decisions } from '@/lib/proposals/rules'
import { formOf } from './proposal-forms'
import type { ProposalProps } from './proposal-row'

/** Accepts, asks back or declines. What accepting makes public is said before. */
export function DecideForm(props: ProposalProps) {
  const { proposal, locale, place } = props
  const t = getTranslator(locale, 'proposals')
  return (
    <ActionForm
      {...formOf(props, 'decide')}
      label={t('decideOn', { title: readText(proposal.title, locale).text })}
      action={decideProposalAction}
      returnTo={place.saved(`proposal-${proposal.id}`, 'saved', 'decided')}
      submit={t('submit.decide')}
    >
      <div className="decide-fields">
        <RadioField
          name="decision"
          label={t('fields.decision')}
          options={decisions.map((decision) => ({ value: decision, label: t(`decisions.${decision}`) }))}
        />
        <p data-for="accept" className="quiet">
          {t(proposal.plan.isPublished ? 'publicAtOnce' : 'draftYet')}
        </p>
        <div data-for="accept">
          <CheckboxField name="withWhy" label={t('fields.withWhy')} hint={t('fields.withWhyHint')} />
        </div>
        <TextAreaField name="word" label={t('fields.word')} hint={t('fields.wordHint')} />
      </div>
    </ActionForm>
  )
}
