import { CityPlace } from '@/components/cities/city-emblem-line'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { DefinitionList } from '@/components/ui/definition-list'
import type { HandoverView } from '@/lib/handover/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'

/** Who takes over, from which day on, and what passes. */
export function HandoverTerms({ handover, locale }: { handover: HandoverView; locale: Locale }) {
  const t = getTranslator(locale, 'handover')
  const { outgoing, successor, day, passesTasks } = handover
  return (
    <Section id="terms" title={t('terms.title')}>
      <MarginRow>
        <DefinitionList
          items={[
            { term: t('terms.from'), description: <CityPlace city={outgoing} locale={locale} linked={false} /> },
            {
              term: t('terms.to'),
              description: successor ? (
                <CityPlace city={successor} locale={locale} linked={false} />
              ) : (
                t('terms.notKnown')
              ),
            },
            {
              term: t('terms.day'),
              description: day ? formatDate(day.startsOn, locale, day.startPrecision) : t('terms.notKnown'),
            },
            { term: t('terms.tasks'), description: t(passesTasks ? 'terms.tasksPass' : 'terms.tasksStay') },
          ]}
        />
      </MarginRow>
    </Section>
  )
}
