import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { Localized } from '@/components/text/localized'
import { LocalizedMarkdown } from '@/components/text/markdown'
import { EmptyState } from '@/components/ui/empty-state'
import { StateWord } from '@/components/ui/state-word'
import type { HandoverView } from '@/lib/handover/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/when'

type HandoverPartProps = { handover: HandoverView; locale: Locale }

/** What the outgoing city added to what the data say. */
export function HandoverPoints({ handover, locale }: HandoverPartProps) {
  const t = getTranslator(locale, 'handover')
  const { points, unit } = handover
  return (
    <Section id="points" title={t('points.title')} lead={t('points.lead')}>
      {points.length === 0 ? <EmptyState>{t('points.none')}</EmptyState> : null}
      {points.map(({ id, text, doneAt }) => (
        <MarginRow
          key={id}
          rule="hair"
          margin={<StateWord tone="quiet">{t(doneAt ? 'points.done' : 'points.open')}</StateWord>}
        >
          <Localized value={text} locale={locale} as="p" />
          {doneAt ? (
            <p className="sans small quiet">
              {t('points.doneOn', { date: formatDate(todayIn(unit.network.timeZone, doneAt), locale) })}
            </p>
          ) : null}
        </MarginRow>
      ))}
    </Section>
  )
}

/** What the outgoing city writes to the one that takes over. */
export function HandoverNotes({ handover: { notes }, locale }: HandoverPartProps) {
  const t = getTranslator(locale, 'handover')
  return (
    <Section id="notes" title={t('notes.title')}>
      {notes ? (
        <MarginRow>
          <LocalizedMarkdown value={notes} locale={locale} top={3} />
        </MarginRow>
      ) : (
        <EmptyState>{t('notes.none')}</EmptyState>
      )}
    </Section>
  )
}
