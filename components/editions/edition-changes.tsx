import { notFound } from 'next/navigation'
import { Section } from '@/components/layout/section'
import { EmptyState } from '@/components/ui/empty-state'
import { differencesOf } from '@/lib/editions/differences'
import { findEdition, getWorkingContent, listEditions } from '@/lib/editions/queries'
import { getTranslator } from '@/lib/i18n/translator'
import type { PlanView } from '@/lib/plan/queries'
import { changesPath, editionPath, inLocale } from './addresses'
import { DifferenceEntry } from './difference-entry'
import { type EditionAt, EditionPage, findEditionAt, TitleOfPlan } from './edition-page'

type EditionChangesProps = EditionAt & {
  /** The later edition; null for today. */
  until: number | null
}

/** What differs between an edition and a later one, or today, word by word. */
export async function EditionChanges({ until, ...at }: EditionChangesProps) {
  const { plan, edition } = await findEditionAt(at)
  const { locale, number } = at
  const later = until === null ? null : await findEdition(plan.id, until)
  if (until !== null && (!later || until <= number)) notFound()
  const differences = differencesOf(edition.content, later?.content ?? (await getWorkingContent(plan.id)))
  const t = getTranslator(locale, 'editions')
  return (
    <EditionPage
      at={at}
      plan={plan}
      path={changesPath(plan, number, until)}
      title={until === null ? t('changesTitle', { number }) : t('changesUntilTitle', { number, until })}
      lead={<TitleOfPlan plan={plan} locale={locale} />}
      below={<Others at={at} until={until} plan={plan} />}
    >
      <Section id="changes" title={t('changes')}>
        {differences.length === 0 ? <EmptyState>{t('noChanges')}</EmptyState> : null}
        <ol className="item-list change-list">
          {differences.map((difference) => (
            <DifferenceEntry key={JSON.stringify(difference)} difference={difference} locale={locale} />
          ))}
        </ol>
      </Section>
    </EditionPage>
  )
}

/** The edition itself, and the other states to compare it with. */
async function Others({ at, until, plan }: { at: EditionAt; until: number | null; plan: PlanView }) {
  const { locale, number } = at
  const t = getTranslator(locale, 'editions')
  const later = (await listEditions(plan.id)).filter((edition) => edition.number > number && edition.number !== until)
  const others: [number | null, string][] = later.map((one) => [one.number, t('edition', { number: one.number })])
  if (until !== null) others.unshift([null, t('today')])
  return (
    <ul className="word-links">
      <li>
        <a href={inLocale(editionPath(plan, number), locale)}>{t('read', { number })}</a>
      </li>
      {others.length > 0 ? <li className="quiet">{t('compareWith')}:</li> : null}
      {others.map(([other, label]) => (
        <li key={label}>
          <a href={inLocale(changesPath(plan, number, other), locale)}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
