import { notFound } from 'next/navigation'
import { MarginRow } from '@/components/layout/margin-row'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { planCrumb } from '@/components/plan/plan-crumb'
import { LocalizedName } from '@/components/text/localized'
import { EmptyState } from '@/components/ui/empty-state'
import { RefusedPage } from '@/components/workspace/refused-page'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { isLocale, type Locale, languageNames, languageTags } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { findPlan, type PlanView, resourceOfPlan } from '@/lib/plan/queries'
import { type DeskLine, type DeskText, listDeskLines, listDeskTexts } from '@/lib/translation/queries'
import { listLanguagesFor } from '@/lib/translation/request-queries'
import { deskOrder, nextToDo, progressOf } from '@/lib/translation/rules'
import { blockOfText } from '@/lib/translation/texts'
import { type EditPlace, editPlace } from '@/lib/workspace/edit-place'
import { deskHref } from './addresses'
import { DeskEntry } from './desk-entry'
import { textLabel } from './text-label'
import { TRANSLATORS, Translators } from './translators'

type Query = Record<string, string | string[] | undefined>
type TranslationDeskProps = { viewer: Actor; locale: Locale; unitSlug: string; planSlug: string; query: Query }

/** Every text of a plan beside its translation into one language; what is to be done comes first. */
export async function TranslationDesk({ viewer, locale, unitSlug, planSlug, query }: TranslationDeskProps) {
  const plan = await findPlan(viewer, unitSlug, planSlug)
  if (!plan) notFound()
  const t = getTranslator(locale, 'translation')
  const home = `/${locale}/workspace/units/${plan.unit.slug}`
  const ofPlan = planCrumb(plan, `${home}/plans/${plan.slug}`, locale)
  const crumbs = [{ label: plan.unit.acronym, href: home }, ofPlan, { label: t('title') }]
  const languages = await listLanguagesFor(viewer, plan)
  if (languages.length === 0) {
    const isLocked = (await listLanguagesFor(viewer, { ...plan, isClosed: false })).length > 0
    return (
      <RefusedPage {...{ locale, crumbs }} title={t('title')} ways={[ofPlan]}>
        <p>{isLocked ? getTranslator(locale, 'workspace')('plan.closedFor') : t('refused')}</p>
      </RefusedPage>
    )
  }
  const texts = await listDeskTexts(viewer, plan)
  const offered = languages.filter((language) => deskOrder(texts, language).length > 0)
  const mayAsk = can(viewer, 'translation.ask', resourceOfPlan(plan))
  const language = chosenLanguage(texts, offered, query.to)
  return (
    <WorkspaceFrame {...{ locale, crumbs }} about={{ unitIds: [plan.unit.id] }}>
      <Page
        eyebrow={plan.unit.acronym}
        title={t('title')}
        lead={<LocalizedName value={plan.title} locale={locale} />}
        below={<LanguageLinks {...{ plan, texts, offered, language, locale }} />}
      >
        {language ? (
          <Desk {...{ plan, texts, language, locale, query, mayAsk }} />
        ) : (
          <EmptyState>{t('nothing')}</EmptyState>
        )}
        {language && mayAsk ? <Translators {...{ plan, language, locale, query }} /> : null}
      </Page>
    </WorkspaceFrame>
  )
}

/** The language of the address where there is something to translate into it; else the first in which something is to be done. */
function chosenLanguage(texts: readonly DeskText[], offered: readonly Locale[], wanted: Query[string]): Locale | null {
  if (isLocale(wanted) && offered.includes(wanted)) return wanted
  const unfinished = offered.find((language) => deskOrder(texts, language).some(({ state }) => state !== 'done'))
  return unfinished ?? offered[0] ?? null
}

type DeskProps = { plan: PlanView; texts: DeskText[]; language: Locale; locale: Locale }

function LanguageLinks({
  plan,
  texts,
  offered,
  language,
  locale,
}: Omit<DeskProps, 'language'> & { offered: Locale[]; language: Locale | null }) {
  return (
    <nav aria-label={getTranslator(locale, 'translation')('languages')}>
      <ul className="word-links desk-languages">
        {offered.map((offer) => (
          <li key={offer}>
            <a href={deskHref(plan, locale, offer)} aria-current={offer === language ? 'page' : undefined}>
              <span lang={languageTags[offer]}>{languageNames[offer]}</span>
            </a>
            <span className="sans small quiet">{progressText(deskOrder(texts, offer), locale)}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** "7 de 12 traduzidos, 2 desatualizados". */
function progressText(lines: Parameters<typeof progressOf>[0], locale: Locale): string {
  const { missing: _, ...counts } = progressOf(lines)
  return getTranslator(locale, 'translation')('progress', counts)
}

async function Desk({ plan, texts, language, locale, query, mayAsk }: DeskProps & { query: Query; mayAsk: boolean }) {
  const t = getTranslator(locale, 'translation')
  const lines = await listDeskLines(texts, language)
  const desk = deskHref(plan, locale, language)
  const saved = savedIn(lines, editPlace(desk, query), locale)
  const first = nextToDo(lines, -1)
  return (
    <Section id="texts" title={t('texts')}>
      <MarginRow>
        <p>{progressText(lines, locale)}.</p>
        <p className="sans">
          {first ? (
            <a href={`#${blockOfText(first)}`}>{t('begin', { label: textLabel(first, locale) })}</a>
          ) : (
            t('allDone')
          )}
        </p>
        {mayAsk ? (
          <p className="sans">
            <a href={`#${TRANSLATORS}`}>{t('translators.link')}</a>
          </p>
        ) : null}
      </MarginRow>
      <ol className="item-list">
        {lines.map((line, index) => (
          <DeskEntry
            key={blockOfText(line)}
            planId={plan.id}
            {...{ line, language, locale, desk }}
            next={nextToDo(lines, index)}
            saved={saved?.at === blockOfText(line) ? saved.text : null}
          />
        ))}
      </ol>
    </Section>
  )
}

/** What was saved last, and the entry that tells it: the one with which the work goes on. */
function savedIn(lines: readonly DeskLine[], place: EditPlace, locale: Locale): { at: string; text: string } | null {
  const line = lines.find((candidate) => place.outcomeOf(blockOfText(candidate)) === 'saved')
  if (!line) return null
  const text = getTranslator(locale, 'translation')('saved', { label: textLabel(line, locale) })
  return { at: place.editing ?? blockOfText(line), text }
}
