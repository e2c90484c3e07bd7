import { ActionButton } from '@/components/forms/action-button'
import { MarginRow } from '@/components/layout/margin-row'
import { LocalizedName, langIfOther } from '@/components/text/localized'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { restoreAgendaItemAction } from '@/lib/meetings/actions'
import type { RemovedAgendaItem } from '@/lib/meetings/view'
import type { EditPlace } from '@/lib/workspace/edit-place'

type RemovedProps = { removed: RemovedAgendaItem[]; locale: Locale; place: EditPlace }

/** Says what was taken out a moment ago, with the way back beside it. */
export function RemovedAgendaNow({ removed, locale, place }: RemovedProps) {
  const isRemoved = place.outcomeOf('agenda') === 'removed'
  const item = isRemoved ? removed.find(({ id }) => id === place.detail) : undefined
  const readable = item && readText(item.title, locale)
  return (
    <div className="removed-now">
      <StatusLine>{isRemoved ? getTranslator(locale, 'meetings')('agenda.removed') : null}</StatusLine>
      {item ? <RestoreButton item={item} locale={locale} place={place} /> : null}
      {readable ? (
        <p className="sans small quiet" lang={langIfOther(readable, locale)}>
          {readable.text}
        </p>
      ) : null}
    </div>
  )
}

/** Everything that was taken out and can be put back, folded. */
export function RemovedAgendaItems({ removed, locale, place }: RemovedProps) {
  if (removed.length === 0) return null
  return (
    <MarginRow>
      <details className="removed-items">
        <summary>{getTranslator(locale, 'meetings')('agenda.removedItems')}</summary>
        <ul>
          {removed.map((item) => (
            <li key={item.id}>
              <LocalizedName value={item.title} locale={locale} />{' '}
              <RestoreButton item={item} locale={locale} place={place} />
            </li>
          ))}
        </ul>
      </details>
    </MarginRow>
  )
}

function RestoreButton({ item, locale, place }: Omit<RemovedProps, 'removed'> & { item: RemovedAgendaItem }) {
  const { text } = readText(item.title, locale)
  return (
    <ActionButton
      action={restoreAgendaItemAction}
      hidden={{ id: item.id }}
      returnTo={place.saved(`agenda-${item.id}`, 'restored')}
      label={getTranslator(locale, 'meetings')('agenda.restore', { text })}
    >
      {getTranslator(locale, 'common')('restore')}
    </ActionButton>
  )
}
