import { Section } from '@/components/layout/section'
import { DateMarkLegend } from '@/components/ui/date-mark-legend'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

const marks = ['year', 'month', 'day', 'time', 'held', 'moved', 'cancelled'] as const

/** What the marks before activities say, in their order from the vaguest date to the firmest, then what became of it. */
export function MarkLegend({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, 'schedule')
  return (
    <Section id="legend" title={t('legend')}>
      <DateMarkLegend marks={marks.map((state) => ({ state, label: t(`marks.${state}`) }))} />
    </Section>
  )
}
