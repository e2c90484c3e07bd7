import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { DecisionElsewhere } from '@/lib/meetings/held-view'
import { formatWhen } from '@/lib/time/format'
import { DecisionText } from './decision-text'

type OpenDecisionsProps = {
  decisions: DecisionElsewhere[]
  title: string
  lead?: string
  locale: Locale
  /** Where the meeting's own page is: in the workspace or for everybody. */
  hrefOf: (meeting: DecisionElsewhere['meeting'], locale: Locale) => string
}

/** Open decisions away from their meetings, each leading to the one that took it. Nothing where nothing is open. */
export function OpenDecisions({ decisions, title, lead, locale, hrefOf }: OpenDecisionsProps) {
  if (decisions.length === 0) return null
  const t = getTranslator(locale, 'held')
  return (
    <Section id="open-decisions" title={title} lead={lead}>
      <ul className="item-list">
        {decisions.map((decision) => (
          <MarginRow key={decision.id} as="li" rule="hair" margin={decision.meeting.unit.acronym}>
            <DecisionText decision={decision} locale={locale} withState={false} />
            <p className="sans small">
              <a href={hrefOf(decision.meeting, locale)}>
                {t('decisions.from', {
                  meeting: readText(decision.meeting.title, locale).text,
                  when: formatWhen(decision.meeting.when, locale),
                })}
              </a>
            </p>
          </MarginRow>
        ))}
      </ul>
    </Section>
  )
}
