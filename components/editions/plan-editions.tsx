import { MarginRow } from '@/components/layout/margin-row'
import { Localized } from '@/components/text/localized'
import { differencesOf } from '@/lib/editions/differences'
import { type EditionLine, findEdition, getWorkingContent, listEditions } from '@/lib/editions/queries'
import { approvedEdition } from '@/lib/editions/rules'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { PlanView } from '@/lib/plan/queries'
import { changesPath, editionPath, happenedPath, inLocale } from './addresses'
import { publishedWords } from './edition-words'

type PlanEditionsProps = { plan: PlanView; locale: Locale }

/** On a plan's public page: its editions, what changed since the latest, and what became of what was approved; nothing without any. */
export async function PlanEditions({ plan, locale }: PlanEditionsProps) {
  const editions = await listEditions(plan.id)
  const approved = approvedEdition(editions)
  if (!approved) return null
  const t = getTranslator(locale, 'editions')
  return (
    <MarginRow id="editions" title={t('title')} rule="hair">
      <ChangedSince plan={plan} locale={locale} />
      <p>
        <a href={inLocale(happenedPath(plan, approved.number), locale)}>{t('happened')}</a>
      </p>
      <EditionList plan={plan} locale={locale} editions={editions} />
    </MarginRow>
  )
}

/** How much today's plan differs from its latest edition, with the way to what differs. */
export async function ChangedSince({ plan, locale }: PlanEditionsProps) {
  const number = (await listEditions(plan.id))[0]?.number
  const latest = number && (await findEdition(plan.id, number))
  if (!latest) return null
  const t = getTranslator(locale, 'editions')
  const count = differencesOf(latest.content, await getWorkingContent(plan.id)).length
  if (count === 0) return <p>{t('unchanged', { number: latest.number })}</p>
  return (
    <p>
      {t.rich('changedSince', {
        number: latest.number,
        count,
        a: (words) => <a href={inLocale(changesPath(plan, latest.number, null), locale)}>{words}</a>,
      })}
    </p>
  )
}

/** Each edition with when, for whom and as what it was published; the latest first. */
export function EditionList({ plan, locale, editions }: PlanEditionsProps & { editions: readonly EditionLine[] }) {
  const t = getTranslator(locale, 'editions')
  return (
    <ul className="stacked">
      {editions.map((edition) => {
        return (
          <li key={edition.number}>
            <a href={inLocale(editionPath(plan, edition.number), locale)}>{t('edition', { number: edition.number })}</a>
            {edition.note ? (
              <>
                {' · '}
                <Localized value={edition.note} locale={locale} />
              </>
            ) : null}
            <span className="block sans small quiet">{publishedWords(edition, plan.network.timeZone, locale)}</span>
          </li>
        )
      })}
    </ul>
  )
}
