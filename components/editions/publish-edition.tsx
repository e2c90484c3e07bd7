import { ActionForm } from '@/components/forms/action-form'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { MarginRow } from '@/components/layout/margin-row'
import { WordLink } from '@/components/ui/button'
import { StatusLine } from '@/components/ui/status-line'
import { publishEditionAction } from '@/lib/editions/actions'
import { differencesOf } from '@/lib/editions/differences'
import { findEdition, getWorkingContent, listEditions } from '@/lib/editions/queries'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { PlanView } from '@/lib/plan/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { ChangedSince, EditionList } from './plan-editions'

type PublishEditionProps = { plan: PlanView; locale: Locale; place: EditPlace; canPublish: boolean }

/** The editions of a plan in the workspace, and publishing the next one. */
export async function PublishEdition({ plan, locale, place, canPublish }: PublishEditionProps) {
  const editions = await listEditions(plan.id)
  if (editions.length === 0 && !canPublish) return null
  const t = getTranslator(locale, 'editions')
  const last = editions[0]?.number ?? 0
  const isOpen = canPublish && place.editing === 'editions'
  const isNews = place.outcomeOf('editions') !== null && last > 0
  return (
    <MarginRow
      id="editions"
      title={t('publish.title')}
      rule="hair"
      actions={
        canPublish && !isOpen && (await hasNews(plan, last)) ? (
          <WordLink href={place.edit('editions')}>{t('publish.form')}</WordLink>
        ) : null
      }
    >
      <StatusLine>{isNews ? t('publish.done', { number: last }) : null}</StatusLine>
      {last === 0 ? <p>{t('publish.none')}</p> : null}
      {plan.isPublished && last > 0 ? <ChangedSince plan={plan} locale={locale} /> : null}
      {isOpen ? <EditionForm plan={plan} locale={locale} place={place} last={last} /> : null}
      {plan.isPublished ? <EditionList plan={plan} locale={locale} editions={editions} /> : null}
    </MarginRow>
  )
}

/** Whether the plan says anything that its latest edition does not. */
async function hasNews(plan: PlanView, last: number): Promise<boolean> {
  const latest = last > 0 ? await findEdition(plan.id, last) : null
  return !latest || differencesOf(latest.content, await getWorkingContent(plan.id)).length > 0
}

function EditionForm({ plan, locale, place, last }: Omit<PublishEditionProps, 'canPublish'> & { last: number }) {
  const t = getTranslator(locale, 'editions')
  return (
    <ActionForm
      id="editions"
      label={t('publish.form')}
      action={publishEditionAction}
      hidden={{ id: plan.id, last: String(last) }}
      returnTo={place.saved('editions', 'saved', last + 1)}
      submit={t('publish.submit', { number: last + 1 })}
      cancel={{ label: getTranslator(locale, 'common')('cancel'), href: place.at('editions') }}
    >
      <p>{t('publish.means', { number: last + 1 })}</p>
      {plan.isPublished ? null : <p>{t('publish.meansPublic')}</p>}
      <LocalizedTextField
        name="note"
        label={t('publish.note')}
        hint={t('publish.noteHint')}
        value={null}
        locale={locale}
        kind="title"
      />
    </ActionForm>
  )
}
