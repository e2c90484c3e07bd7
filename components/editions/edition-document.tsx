import { MarginRow } from '@/components/layout/margin-row'
import { pageAddress } from '@/components/meta/page-address'
import { PlanItems } from '@/components/plan/numbered-items'
import { PlanClosing } from '@/components/plan/plan-closing'
import { Coordination } from '@/components/plan/plan-coordination'
import { PlanIntroduction } from '@/components/plan/plan-document'
import { PlanTitle, SecondLanguages, UnitTitle } from '@/components/plan/plan-title'
import { PlanDownloads } from '@/components/plan-papers/plan-downloads'
import { Programme } from '@/components/schedule/plan-activities'
import { Localized } from '@/components/text/localized'
import type { PlanContent } from '@/lib/editions/plan-content'
import { listEditions } from '@/lib/editions/queries'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { PlanView } from '@/lib/plan/queries'
import { changesPath, editionPath, happenedPath, inLocale, planPath } from './addresses'
import { type EditionAt, EditionPage, type EditionView, findEditionAt, frozenPlan } from './edition-page'
import { publishedWords } from './edition-words'

/** An edition as the document that it was, in one language or two. What people may be written to is today's. */
export async function EditionDocument(at: EditionAt) {
  const { plan, edition } = await findEditionAt(at)
  const { locale, second, number } = at
  const { content } = edition
  const frozen = frozenPlan(plan, edition)
  const shared = { plan: frozen, locale, second }
  const path = editionPath(plan, number)
  const t = getTranslator(locale, 'editions')
  return (
    <EditionPage
      at={at}
      plan={plan}
      path={path}
      eyebrow={t('edition', { number })}
      title={<PlanTitle {...shared} />}
      lead={<UnitTitle {...shared} />}
      below={
        <>
          <SecondLanguages locale={locale} second={second} path={path} />
          <PlanDownloads address={inLocale(path, locale)} locale={locale} second={second} hasSlides />
        </>
      }
    >
      <AboutEdition plan={plan} edition={edition} locale={locale} />
      <Coordination {...shared} mandates={mandatesOf(content)} />
      <PlanIntroduction {...shared} />
      <PlanItems content={content} locale={locale} second={second} />
      <Programme activities={activitiesOf(content)} locale={locale} second={second} linked={false} />
      <PlanClosing {...shared} />
    </EditionPage>
  )
}

/** What an edition is, where today's plan is, and what became of it. */
async function AboutEdition({ plan, edition, locale }: { plan: PlanView; edition: EditionView; locale: Locale }) {
  const { number } = edition
  const t = getTranslator(locale, 'editions')
  const latest = (await listEditions(plan.id))[0]?.number ?? number
  const link = (path: string) => (words: React.ReactNode) => <a href={inLocale(path, locale)}>{words}</a>
  return (
    <MarginRow id="edition" title={t('edition', { number })} rule="hair">
      {edition.note ? <Localized value={edition.note} locale={locale} as="p" /> : null}
      <p>{publishedWords(edition, plan.network.timeZone, locale)}.</p>
      <p>{t.rich('frozen', { a: link(planPath(plan)) })}</p>
      {latest === number ? null : <p>{t.rich('latest', { number: latest, a: link(editionPath(plan, latest)) })}</p>}
      <p className="small quiet">{t('cite', { address: pageAddress(locale, editionPath(plan, number)) })}</p>
      <ul className="word-links sans no-print">
        <li>
          <a href={inLocale(changesPath(plan, number, null), locale)}>{t('changes')}</a>
        </li>
        <li>
          <a href={inLocale(happenedPath(plan, number), locale)}>{t('happened')}</a>
        </li>
      </ul>
    </MarginRow>
  )
}

function activitiesOf({ activities, unit }: PlanContent) {
  return activities.map((activity) => ({ ...activity, unit }))
}

/** In the shape of today's; without links, since a city may have left the network since. */
function mandatesOf({ mandates }: PlanContent) {
  return mandates.map(({ city, ...mandate }) => ({
    ...mandate,
    id: `${mandate.role} ${city.slug}`,
    city: { ...city, id: city.slug, motto: null, isDemo: false, isArchived: true },
  }))
}
