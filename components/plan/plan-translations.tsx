import { MarginRow } from '@/components/layout/margin-row'
import { progressHref } from '@/components/progress/addresses'
import { indicatorBlocks } from '@/components/progress/indicator-blocks'
import { deskHref } from '@/components/translation/addresses'
import { type Locale, languageKeys } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listItems, type PlanView } from '@/lib/plan/queries'
import { listTranslationGaps, type PlanText } from '@/lib/plan/translation-gaps'
import { listIndicatorTexts } from '@/lib/progress/queries'
import { type EditPlace, editPlace } from '@/lib/workspace/edit-place'

type PlanTranslationsProps = {
  plan: PlanView
  /** What is not of the plan's own rows: its contact's office, its activities. */
  more: PlanText[]
  locale: Locale
  place: EditPlace
}

/** So many texts are named; who has more to translate does so at the desk. */
const NAMED = 12

/** What is not translated, or older than its original, by language, each with the way to where it is edited. */
export async function PlanTranslations({ plan, more, locale, place }: PlanTranslationsProps) {
  const t = getTranslator(locale, 'workspace')
  const common = getTranslator(locale, 'common')
  const gaps = listTranslationGaps([...(await textsOf(plan, locale, place)), ...more])
  return (
    <MarginRow id="translations" title={t('plan.translations')} rule="hair">
      {gaps.length === 0 ? <p>{t('plan.allTranslated')}</p> : null}
      {gaps.length > 0 ? (
        <ul>
          {gaps.map((gap) => (
            <li key={`${gap.state} ${gap.locale}`}>
              {t(`plan.${gap.state}`, { count: gap.texts.length, language: common(languageKeys[gap.locale]) })}{' '}
              {gap.texts.slice(0, NAMED).map(({ href, label }, index) => (
                <span key={`${href} ${label}`}>
                  {index > 0 ? ', ' : ''}
                  <a href={href}>{label}</a>
                </span>
              ))}
              {gap.texts.length > NAMED ? ` ${t('plan.moreTexts', { count: gap.texts.length - NAMED })}` : ''}.
            </li>
          ))}
        </ul>
      ) : null}
      <DeskLinks plan={plan} languages={[...new Set(gaps.map((gap) => gap.locale))]} locale={locale} />
    </MarginRow>
  )
}

/** The ways to where all texts are translated side by side, for each language in which something is to be done. */
function DeskLinks({ plan, languages, locale }: { plan: PlanView; languages: Locale[]; locale: Locale }) {
  const t = getTranslator(locale, 'translation')
  const common = getTranslator(locale, 'common')
  if (languages.length === 0) {
    return (
      <p className="actions sans">
        <a href={deskHref(plan, locale)}>{t('title')}</a>
      </p>
    )
  }
  return (
    <p className="actions sans">
      {languages.map((language) => (
        <a key={language} href={deskHref(plan, locale, language)}>
          {t('desk', { language: common(languageKeys[language]) })}
        </a>
      ))}
    </p>
  )
}

async function textsOf(plan: PlanView, locale: Locale, place: EditPlace): Promise<PlanText[]> {
  const words = getTranslator(locale, 'plan')
  const t = getTranslator(locale, 'workspace')
  const labels = getTranslator(locale, 'translation')
  const [objectives, indicators, axes] = await Promise.all([
    listItems('objective', plan.id),
    listIndicatorTexts(plan.id),
    listItems('axis', plan.id),
  ])
  const progress = editPlace(progressHref(plan, locale), {})
  const own = [
    { href: place.edit('plan'), label: t('plan.title'), text: plan.title },
    { href: place.edit('plan'), label: t('plan.introduction'), text: plan.introduction },
    { href: place.edit('plan'), label: t('plan.closing'), text: plan.closing },
  ]
  return [
    ...own.flatMap(({ text, ...rest }) => (text ? [{ ...rest, text }] : [])),
    ...objectives.map(({ id, position, text }) => ({
      href: place.edit(`objective-${id}`),
      label: words('objective', { number: position }),
      text,
    })),
    ...indicators.flatMap(({ objective, number, name, measuredIn, ...indicator }) => {
      const href = progress.edit(indicatorBlocks.editIndicator(indicator))
      const numbers = { objective, number }
      return [
        { href, label: labels('labels.indicatorName', numbers), text: name },
        ...(measuredIn ? [{ href, label: labels('labels.indicatorUnit', numbers), text: measuredIn }] : []),
      ]
    }),
    ...axes.map(({ id, position, text }) => ({
      href: place.edit(`axis-${id}`),
      label: words('axis', { number: position }),
      text,
    })),
  ]
}
