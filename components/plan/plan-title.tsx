import { TextNote } from '@/components/text/localized'
import { type Locale, languageKeys, languageNames, languageTags, locales } from '@/lib/i18n/locales'
import { type LocalizedText, readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { PlanView } from '@/lib/plan/queries'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'

type PlanPartProps = { plan: PlanView; locale: Locale; second: Locale | undefined }

/** The plan's title; in two languages, the second one under the first. */
export function PlanTitle({ plan, locale, second }: PlanPartProps) {
  return <TitleLines value={plan.title} locale={locale} second={second} />
}

/** Unit and acronym as the founding document writes them, and what this page is a translation of. */
export function UnitTitle({ plan, locale, second }: PlanPartProps) {
  return (
    <>
      <p>
        <TitleLines value={plan.unit.name} locale={locale} second={second} after={` - ${plan.unit.acronym}`} />
      </p>
      <TranslationNote plan={plan} locale={locale} />
      <ClosedNote plan={plan} locale={locale} second={second} />
    </>
  )
}

type TitleLinesProps = { value: LocalizedText; locale: Locale; second: Locale | undefined; after?: string }

/** A text as a page's title or lead; in two languages, the second one under the first. */
export function TitleLines({ value, locale, second, after = '' }: TitleLinesProps) {
  const line = (language: Locale) => {
    const { text, lang } = readText(value, language)
    return { text: text + after, lang }
  }
  return <TitlePair line={line} locale={locale} second={second} />
}

type TitlePairProps = Omit<TitleLinesProps, 'value' | 'after'> & {
  /** The title in a language, and the language in which it really is. */
  line: (language: Locale) => { text: string; lang: Locale }
}

/** The same, of a title that is made from words of the app. */
export function TitlePair({ line, locale, second }: TitlePairProps) {
  const langOf = (lang: Locale) => (lang === locale ? undefined : languageTags[lang])
  const first = line(locale)
  if (!second) return first.lang === locale ? first.text : <span lang={langOf(first.lang)}>{first.text}</span>
  const other = line(second)
  return (
    <>
      <span className="block" lang={langOf(first.lang)}>
        {first.text}{' '}
      </span>
      <span className="second-title" lang={langOf(other.lang)}>
        {other.text}
      </span>
    </>
  )
}

/** Says once, for the whole page, that it is a translation, and where the original is. */
function TranslationNote({ plan, locale }: { plan: PlanView; locale: Locale }) {
  const readable = readText(plan.title, locale)
  if (readable.state !== 'translation') return <TextNote readable={readable} locale={locale} />
  const { original } = plan.title
  const common = getTranslator(locale, 'common')
  const t = getTranslator(locale, 'plan')
  return (
    <p className="text-note">
      {common('translationOf', { language: common(languageKeys[original]) })}
      <span className="no-print">
        {' · '}
        <a href={`/${original}/${plan.unit.slug}/plans/${plan.slug}`} hrefLang={languageTags[original]}>
          {t('readOriginal')}
        </a>
      </span>
    </p>
  )
}

/** Says quietly that the plan is closed, since when: what stands here is what became of it. */
function ClosedNote({ plan, locale, second }: PlanPartProps) {
  if (!plan.closedAt) return null
  const day = todayIn(plan.network.timeZone, plan.closedAt)
  const note = (language: Locale) =>
    getTranslator(language, 'continuation')('closedPublic', { date: formatDate(day, language) })
  return (
    <p className="text-note">
      {note(locale)}
      {second ? (
        <span className="block" lang={languageTags[second]}>
          {note(second)}
        </span>
      ) : null}
    </p>
  )
}

/** The ways on from the title: the parts of the plan, a second language beside the first, and back to one. */
export function PlanLinks({ plan, locale, second, path }: PlanPartProps & { path: string }) {
  const t = getTranslator(locale, 'plan')
  const parts = [
    { id: 'objectives', label: t('objectives') },
    { id: 'axes', label: t('axes') },
    { id: 'activities', label: t('activities') },
    ...(plan.contactId ? [{ id: 'contact', label: t('contact') }] : []),
  ]
  return (
    <>
      <nav aria-label={t('contents')}>
        <ul className="word-links">
          {parts.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <SecondLanguages locale={locale} second={second} path={path} />
    </>
  )
}

/** A second language beside the first, and back to one. `path` is the page's address as it follows the language. */
export function SecondLanguages({ locale, second, path }: Omit<PlanPartProps, 'plan'> & { path: string }) {
  const t = getTranslator(locale, 'plan')
  const common = getTranslator(locale, 'common')
  const address = `/${locale}${path}`
  return (
    <nav aria-label={t('besides')} className="beside-links">
      <ul className="word-links">
        <li className="quiet">{t('besides')}:</li>
        {locales
          .filter((language) => language !== locale && language !== second)
          .map((language) => (
            <li key={language}>
              <a href={`${address}?with=${language}`} lang={languageTags[language]}>
                {languageNames[language]}
              </a>
            </li>
          ))}
        {second ? (
          <li>
            <a href={address}>{t('oneLanguage', { language: common(languageKeys[locale]) })}</a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
