import type { ReactNode } from 'react'
import { cityHref, cityLang } from '@/components/cities/city-emblem-line'
import { MarginRow } from '@/components/layout/margin-row'
import { WhenText } from '@/components/schedule/activity-item'
import { activityWorkspaceHref } from '@/components/schedule/addresses'
import { LocalizedName } from '@/components/text/localized'
import { LocalizedParagraphs } from '@/components/text/paragraphs'
import { WordLink } from '@/components/ui/button'
import { DateMark } from '@/components/ui/date-mark'
import { StateWord, type StateWordProps } from '@/components/ui/state-word'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { ProposalView } from '@/lib/proposals/view'
import { activityMark } from '@/lib/schedule/rules'
import { formatDate, formatZone } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { proposalHistoryHref } from './addresses'
import { DecideForm } from './decide-form'
import { AnswerForm, EditForm, WithdrawForm } from './proposal-forms'
import { ProposalWords } from './proposal-words'

export type ProposalProps = {
  proposal: ProposalView
  unit: { slug: string }
  locale: Locale
  place: EditPlace
  /** The reader's own. */
  timeZone: string
}

const tones = {
  OPEN: 'quiet',
  ASKED_BACK: 'quiet',
  ACCEPTED: 'accent',
  DECLINED: 'plain',
  WITHDRAWN: 'quiet',
} as const satisfies Record<ProposalView['state'], StateWordProps['tone']>

/** A proposal with what was said about it, and what its reader may do. */
export function ProposalRow(props: ProposalProps) {
  const { proposal, locale, place } = props
  const { id, state, may, isYours } = proposal
  const t = getTranslator(locale, 'proposals')
  const form = openForm(props)
  return (
    <MarginRow
      as="li"
      id={`proposal-${id}`}
      // Only what is the reader's turn takes the colour of attention.
      margin={
        <StateWord tone={isYours ? 'attention' : tones[state]}>{isYours ? t('yours') : t(`states.${state}`)}</StateWord>
      }
    >
      <div className="part proposal">
        <h3>
          <LocalizedName value={proposal.title} locale={locale} />
        </h3>
        <StatusLine>{doneText(proposal, place, locale)}</StatusLine>
        <Facts {...props} />
        {place.editing === `edit-${id}` && may.update ? null : (
          <LocalizedParagraphs value={proposal.why} locale={locale} />
        )}
        <ProposalWords {...props} />
        <Outcome {...props} />
        {form ?? <Controls {...props} />}
      </div>
    </MarginRow>
  )
}

/** What the last form did, in one sentence. Which one it was stands in the address. */
function doneText({ id, state }: ProposalView, place: EditPlace, locale: Locale): string | null {
  const t = getTranslator(locale, 'proposals')
  const block = `proposal-${id}`
  if (place.outcomeOf(block) !== 'saved') return null
  const { detail } = place
  if (detail === 'sent' || detail === 'answered') return t(`done.${detail}`)
  return detail === 'decided' || detail === 'withdrawn' ? t(`done.${state}`) : place.savedText(block, locale)
}

/** When and of what kind; then who would host, for which plan, and since when it is proposed. */
function Facts({ proposal, locale, unit, timeZone }: ProposalProps) {
  const t = getTranslator(locale, 'proposals')
  const schedule = getTranslator(locale, 'schedule')
  const { city, when, kinds, plan, createdAt } = proposal
  const mark = activityMark({ when, status: 'TENTATIVE' })
  const about = {
    city: city.name,
    plan: readText(plan.title, locale).text,
    date: formatDate(todayIn(timeZone, createdAt), locale),
    c: (name: ReactNode) => (
      <a href={cityHref(city, locale)} lang={cityLang(city, locale)}>
        {name}
      </a>
    ),
    p: () => (
      <a href={`/${locale}/workspace/units/${unit.slug}/plans/${plan.slug}`}>
        <LocalizedName value={plan.title} locale={locale} />
      </a>
    ),
  }
  return (
    <>
      <p>
        <DateMark state={mark} label={schedule(`marks.${mark}`)} /> <WhenText activity={{ when }} locale={locale} />
        {when.timeZone ? <span className="quiet"> ({formatZone(when.timeZone, locale)})</span> : null}
        {` · ${kinds.map((kind) => schedule(`kinds.${kind}`)).join(' · ')}`}
      </p>
      <p className="sans small quiet">{t.rich('about', about)}</p>
    </>
  )
}

/** What became of it: when, and where it stands in the plan. */
function Outcome({ proposal, locale, unit, timeZone }: ProposalProps) {
  const t = getTranslator(locale, 'proposals')
  const { state, settledAt, activity, plan } = proposal
  if (state === 'OPEN' || state === 'ASKED_BACK' || !settledAt) {
    return plan.isClosed ? <p className="quiet">{t('planClosed')}</p> : null
  }
  const isSaid = proposal.words.some(({ kind }) => kind === endings[state])
  return (
    <>
      {isSaid ? null : <p>{t(`settledOn.${state}`, { date: formatDate(todayIn(timeZone, settledAt), locale) })}</p>}
      {state !== 'ACCEPTED' ? null : activity ? (
        <p>
          <a href={activityWorkspaceHref({ slug: activity.slug, unit }, locale)}>
            {t('inPlan', { title: readText(activity.title, locale).text })}
          </a>
        </p>
      ) : (
        <p className="quiet">{t('noLongerInPlan')}</p>
      )}
    </>
  )
}

/** The word with which each end comes, where one was said. */
const endings = { ACCEPTED: 'ACCEPTANCE', DECLINED: 'REFUSAL', WITHDRAWN: 'WITHDRAWAL' } as const

function openForm(props: ProposalProps): ReactNode {
  const { proposal, place } = props
  const { id, may } = proposal
  if (place.editing === `decide-${id}` && may.decide) return <DecideForm {...props} />
  if (place.editing === `answer-${id}` && may.answer) return <AnswerForm {...props} />
  if (place.editing === `edit-${id}` && may.update) return <EditForm {...props} />
  if (place.editing === `withdraw-${id}` && may.withdraw) return <WithdrawForm {...props} />
  return null
}

const controls = [
  ['decide', 'decide', 'decideOn'],
  ['answer', 'answer', 'answerFor'],
  ['update', 'edit', 'editOf'],
  ['withdraw', 'withdraw', 'withdrawOf'],
] as const

/** What the reader may do, and the way to what was done. */
function Controls({ proposal, unit, locale, place }: ProposalProps) {
  const t = getTranslator(locale, 'proposals')
  const title = readText(proposal.title, locale).text
  const offered = controls.filter(([action]) => proposal.may[action])
  return (
    <div className="actions sans">
      {offered.map(([action, word, label]) => (
        <WordLink key={action} href={place.edit(`${word}-${proposal.id}`)} aria-label={t(label, { title })}>
          {t(word)}
        </WordLink>
      ))}
      <WordLink href={proposalHistoryHref(unit, proposal, locale)} aria-label={t('historyOf', { title })}>
        {t('history')}
      </WordLink>
    </div>
  )
}
