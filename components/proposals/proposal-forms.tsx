import { ActionForm } from '@/components/forms/action-form'
import { SelectField } from '@/components/forms/choice-fields'
import { TextAreaField } from '@/components/forms/text-fields'
import { MarginRow } from '@/components/layout/margin-row'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { listTimeZones } from '@/lib/people/profile-queries'
import {
  answerProposalAction,
  proposeActivityAction,
  saveProposalAction,
  withdrawProposalAction,
} from '@/lib/proposals/actions'
import type { ProposalGround } from '@/lib/proposals/view'
import { whenFieldsOf } from '@/lib/schedule/when-fields'
import { yearOf } from '@/lib/time/when'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { NEW_PROPOSAL } from './addresses'
import type { ProposalProps } from './proposal-row'
import { ProposedFields } from './proposed-fields'

type NewProposalProps = { ground: ProposalGround; locale: Locale; place: EditPlace; planSlug: string | undefined }

/** A new proposal: what a new activity is asked for, and why. Its place is the city that proposes it. */
export async function NewProposal({ ground, locale, place, planSlug }: NewProposalProps) {
  const t = getTranslator(locale, 'proposals')
  const plan = ground.plans.find(({ slug }) => slug === planSlug) ?? ground.plans[0]
  const [city] = ground.cities
  if (!plan || !city) return null
  const zones = await listTimeZones(city.timeZone)
  const one = {
    ...(ground.plans.length === 1 ? { planId: plan.id } : {}),
    ...(ground.cities.length === 1 ? { cityId: city.id } : {}),
  }
  return (
    <MarginRow id={NEW_PROPOSAL}>
      <ActionForm
        id={NEW_PROPOSAL}
        label={t('propose')}
        action={proposeActivityAction}
        hidden={one}
        returnTo={place.saved(NEW_PROPOSAL, 'saved', 'sent')}
        submit={t('submit.propose')}
        cancel={{ label: getTranslator(locale, 'common')('cancel'), href: place.at('open') }}
      >
        <GroundFields ground={ground} planId={plan.id} locale={locale} />
        <ProposedFields
          proposal={null}
          when={{ kind: 'month', year: String(yearOf(plan.startsOn)) }}
          zones={[...new Set([...ground.cities.map(({ timeZone }) => timeZone), ...zones])]}
          locale={locale}
        />
      </ActionForm>
    </MarginRow>
  )
}

type GroundFieldsProps = { ground: ProposalGround; planId: string; locale: Locale }

/** For which plan, and on behalf of which city: asked only where there is a choice. */
function GroundFields({ ground: { plans, cities }, planId, locale }: GroundFieldsProps) {
  const t = getTranslator(locale, 'proposals')
  const [city] = cities
  return (
    <>
      {plans.length > 1 ? (
        <SelectField
          name="planId"
          label={t('fields.plan')}
          value={planId}
          options={plans.map(({ id, title }) => ({ value: id, label: readText(title, locale).text }))}
          width="middle"
        />
      ) : null}
      {cities.length > 1 ? (
        <SelectField
          name="cityId"
          label={t('fields.city')}
          value={city?.id}
          options={cities.map(({ id, name }) => ({ value: id, label: name }))}
          width="middle"
        />
      ) : (
        <p className="sans">{t('fields.hosts', { city: city?.name ?? '' })}</p>
      )}
    </>
  )
}

/** The proposal as fields. */
export async function EditForm(props: ProposalProps) {
  const t = getTranslator(props.locale, 'proposals')
  return (
    <ActionForm
      {...formOf(props, 'edit')}
      label={t('editOf', { title: readText(props.proposal.title, props.locale).text })}
      action={saveProposalAction}
      returnTo={props.place.saved(`proposal-${props.proposal.id}`)}
      submit={getTranslator(props.locale, 'common')('save')}
    >
      <StoredFields {...props} />
    </ActionForm>
  )
}

/** A word to who asked, and the proposal as fields: either answers, or both. */
export async function AnswerForm(props: ProposalProps) {
  const t = getTranslator(props.locale, 'proposals')
  return (
    <ActionForm
      {...formOf(props, 'answer')}
      label={t('answerFor', { title: readText(props.proposal.title, props.locale).text })}
      action={answerProposalAction}
      returnTo={props.place.saved(`proposal-${props.proposal.id}`, 'saved', 'answered')}
      submit={t('submit.answer')}
    >
      <TextAreaField name="word" label={t('fields.answer')} hint={t('fields.answerHint')} />
      <StoredFields {...props} />
    </ActionForm>
  )
}

/** Asked once more, because it cannot be undone. */
export function WithdrawForm(props: ProposalProps) {
  const t = getTranslator(props.locale, 'proposals')
  return (
    <ActionForm
      {...formOf(props, 'withdraw')}
      label={t('withdrawOf', { title: readText(props.proposal.title, props.locale).text })}
      action={withdrawProposalAction}
      returnTo={props.place.saved(`proposal-${props.proposal.id}`, 'saved', 'withdrawn')}
      submit={t('submit.withdraw')}
    >
      <p>{t('withdrawMeans')}</p>
      <TextAreaField name="word" label={t('fields.withdrawal')} hint={t('fields.withdrawalHint')} />
    </ActionForm>
  )
}

/** What the forms of a proposal have in common. */
export function formOf({ proposal, locale, place }: ProposalProps, what: 'edit' | 'answer' | 'withdraw' | 'decide') {
  const { id, version } = proposal
  const cancel = { label: getTranslator(locale, 'common')('cancel'), href: place.at(`proposal-${id}`) }
  return { id: `${what}-${id}`, hidden: { id }, version, cancel }
}

async function StoredFields({ proposal, locale }: ProposalProps) {
  const zones = await listTimeZones(proposal.zone)
  return (
    <ProposedFields
      proposal={proposal}
      when={whenFieldsOf(proposal.when)}
      zones={[...new Set([proposal.zone, ...zones])]}
      locale={locale}
    />
  )
}
