import type { ReactNode } from 'react'
import { ObjectiveMeasures } from '@/components/progress/objective-measures'
import type { Locale } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { DraftActivity, DraftItem, DraftObjective, NamedPlace } from '@/lib/plan-import/draft'
import type { PlanImportView } from '@/lib/plan-import/queries'
import { formatList, formatWhen } from '@/lib/time/format'
import { LineLink } from './line-link'
import { placeText } from './place-text'

type PartProps = { view: PlanImportView; locale: Locale }

/** What would become of the text: the parts of the plan in their order. */
export function UnderstoodPlan({ view, locale }: PartProps) {
  const t = getTranslator(locale, 'planImport')
  const { draft } = view
  return (
    <section className="plan-import-result" aria-labelledby="result-title">
      <h2 id="result-title">{t('review.result')}</h2>
      <Part title={t('parts.cities')} locale={locale} isEmpty={view.mandates.length === 0}>
        <Cities view={view} locale={locale} />
      </Part>
      {draft.introduction ? (
        <Part title={t('parts.introduction')} locale={locale}>
          <p lang={draft.language}>{draft.introduction}</p>
        </Part>
      ) : null}
      {(['objectives', 'axes'] as const).map((part) => (
        <Part key={part} title={t(`parts.${part}`)} locale={locale} isEmpty={draft[part].length === 0}>
          <Items view={view} part={part} locale={locale} />
        </Part>
      ))}
      <Part title={t('parts.activities')} locale={locale} isEmpty={draft.activities.length === 0}>
        <ul>
          {draft.activities.map((activity) => (
            <Activity key={`${activity.line} ${activity.title}`} {...{ activity, view, locale }} />
          ))}
        </ul>
      </Part>
      {draft.closing ? (
        <Part title={t('parts.closing')} locale={locale}>
          <p lang={draft.language}>{draft.closing}</p>
        </Part>
      ) : null}
      <Part title={t('parts.contact')} locale={locale} isEmpty={draft.contact === null}>
        <Contact view={view} />
      </Part>
    </section>
  )
}

type PartOfPlanProps = { title: string; locale: Locale; isEmpty?: boolean; children: ReactNode }

function Part({ title, locale, isEmpty = false, children }: PartOfPlanProps) {
  return (
    <>
      <h3>{title}</h3>
      {isEmpty ? <p className="quiet">{getTranslator(locale, 'planImport')('review.nothing')}</p> : children}
    </>
  )
}

/** Whether a city of the draft is one that may be registered along with it. */
const isNewcomer = ({ cities }: PlanImportView, city: NamedPlace) => cities.some(({ key }) => key === city.cityId)

function Cities({ view, locale }: PartProps) {
  const t = getTranslator(locale, 'planImport')
  return (
    <>
      <ul>
        {view.mandates.map((mandate) => (
          <li key={`${mandate.city.line} ${mandate.key}`}>
            {t(`roles.${mandate.city.role}`)}: {placeText(mandate.city, locale)}{' '}
            <span className="quiet">{t(`standing.${standingOf(mandate)}`)}</span>{' '}
            <LineLink line={mandate.city.line} locale={locale} />
          </li>
        ))}
      </ul>
      <p className="quiet">{t('citiesHint')}</p>
    </>
  )
}

function standingOf({ kind, city }: PlanImportView['mandates'][number]) {
  if (kind === 'there') return 'there'
  return city.cityId === null ? 'unregistered' : 'otherwise'
}

function Items({ view, part, locale }: PartProps & { part: 'objectives' | 'axes' }) {
  const { draft } = view
  const { language } = draft
  const below = new Map<DraftItem, DraftObjective>(draft.objectives.map((objective) => [objective, objective]))
  return (
    <ol>
      {draft[part].map((item) => (
        <li key={`${item.line} ${item.text}`}>
          <span lang={language}>{item.text}</span> <LineLink line={item.line} locale={locale} />
          <Measures objective={below.get(item)} view={view} locale={locale} />
        </li>
      ))}
    </ol>
  )
}

type MeasuresProps = PartProps & { objective: DraftObjective | undefined }

/** What an objective is measured by and who answers for it; of cities that are not in the register, that they are not. */
function Measures({ objective, view, locale }: MeasuresProps) {
  if (!objective) return null
  const t = getTranslator(locale, 'planImport')
  const { language } = view.draft
  const said = (text: string) => localize(language, { [language]: text })
  const indicators = objective.indicators.map(({ name, measuredIn, ...figures }) => ({
    ...figures,
    ...{ id: String(figures.line), name: said(name), measuredIn: measuredIn === null ? null : said(measuredIn) },
  }))
  const unknown = objective.cities.filter(({ cityId }) => cityId === null)
  const newcomers = objective.cities.filter((city) => isNewcomer(view, city))
  const cities = objective.cities.filter((city) => !unknown.includes(city) && !newcomers.includes(city))
  const names = (places: readonly NamedPlace[]) =>
    formatList(
      places.map(({ name }) => name),
      locale,
    )
  return (
    <>
      <ObjectiveMeasures objective={{ indicators, cities }} locale={locale} />
      {newcomers.length > 0 ? <p className="quiet">{t('answeringThen', { cities: names(newcomers) })}</p> : null}
      {unknown.length > 0 ? <p className="quiet">{t('notAnswering', { cities: names(unknown) })}</p> : null}
    </>
  )
}

function Activity({ activity, view, locale }: PartProps & { activity: DraftActivity }) {
  const { language } = view.draft
  const t = getTranslator(locale, 'planImport')
  const cities = getTranslator(locale, 'schedule')
  const { title, description, kinds, isNumbered, when, isUndated, place, line } = activity
  const where = [place.city && placeText(place.city, locale), place.venue, place.isOnline && cities('online')]
  const notes = [
    isNumbered && t('activity.numbered'),
    isUndated && t('activity.undated'),
    place.city && !place.city.cityId && t('activity.otherPlace'),
    place.city && isNewcomer(view, place.city) && t('activity.newCity'),
  ]
  return (
    <li>
      <strong lang={language}>{title}</strong> <LineLink line={line} locale={locale} />
      <br />
      {[formatWhen(when, locale), ...where].filter(Boolean).join(' · ')}
      <br />
      <span className="quiet">
        {[
          formatList(
            kinds.map((kind) => cities(`kinds.${kind}`)),
            locale,
          ),
          ...notes,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {description ? (
        <p className="plan-import-text" lang={language}>
          {description}
        </p>
      ) : null}
    </li>
  )
}

function Contact({ view }: { view: PlanImportView }) {
  const { contact, language } = view.draft
  if (!contact) return null
  const { name, office, organization, email, phone } = contact
  return (
    <ul>
      {[name, office, organization, email, phone].map((text) =>
        text ? (
          <li key={text} lang={text === office || text === organization ? language : undefined}>
            {text}
          </li>
        ) : null,
      )}
    </ul>
  )
}
