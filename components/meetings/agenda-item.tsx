import { Localized } from '@/components/text/localized'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { AgendaItemView } from '@/lib/meetings/view'

/** An item as it is read: when and for how long, what, who leads it, and the words about it. */
export function AgendaItemText({ item, locale }: { item: AgendaItemView; locale: Locale }) {
  const t = getTranslator(locale, 'meetings')
  const lead = [item.leadCity?.name, item.leadName].filter(Boolean).join(', ')
  const length = item.minutes === null ? null : t('agenda.minutes', { count: item.minutes })
  const facts = [
    item.runs ? `${item.runs.from}–${item.runs.to}` : null,
    length,
    lead ? t('agenda.lead', { lead }) : null,
  ].filter((fact) => fact !== null)
  return (
    <>
      <Localized value={item.title} locale={locale} as="p" />
      {facts.length > 0 ? <p className="sans small quiet">{facts.join(' · ')}</p> : null}
      {item.notes ? (
        <Localized value={item.notes} locale={locale} as="p" className="small whitespace-pre-line" />
      ) : null}
    </>
  )
}
