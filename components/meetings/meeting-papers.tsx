import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { activityWorkspaceHref } from '@/components/schedule/addresses'
import { DefinitionList } from '@/components/ui/definition-list'
import { type Locale, languageNames, languageTags, locales } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { MeetingPaper } from '@/lib/papers/papers'
import type { ActivityPageView } from '@/lib/schedule/activity-queries'

type MeetingPapersProps = { activity: ActivityPageView; locale: Locale; papers: readonly MeetingPaper[] }

/** What is printed about a meeting, in each language, and what is read in two of them in one file. */
export function MeetingPapers({ activity, locale, papers }: MeetingPapersProps) {
  const t = getTranslator(locale, 'papers')
  return (
    <Section id="papers" title={t('title')} lead={t('lead')}>
      <MarginRow>
        <DefinitionList
          items={papers.map((paper) => ({
            term: t(`${paper}.title`),
            description: <Languages {...{ activity, locale, paper }} />,
          }))}
        />
      </MarginRow>
    </Section>
  )
}

/** One link for each language, the reader's first; then hers with each of the others. */
function Languages({ activity, locale, paper }: Omit<MeetingPapersProps, 'papers'> & { paper: MeetingPaper }) {
  const t = getTranslator(locale, 'papers')
  const at = (language: Locale) => `${activityWorkspaceHref(activity, language)}/papers/${paper}`
  const others = locales.filter((language) => language !== locale)
  const title = t(`${paper}.title`)
  return (
    <ul className="word-links">
      {[locale, ...others].map((language) => (
        <li key={language}>
          <a href={at(language)} lang={languageTags[language]} aria-label={`${title}: ${languageNames[language]}`}>
            {languageNames[language]}
          </a>
        </li>
      ))}
      {(paper === 'attendance' ? [] : others).map((second) => {
        const names = t('two', { first: languageNames[locale], second: languageNames[second] })
        return (
          <li key={second}>
            <a href={`${at(locale)}?with=${second}`} aria-label={`${title}: ${names}`}>
              {names}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
