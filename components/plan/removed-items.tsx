import { ActionButton } from '@/components/forms/action-button'
import { LocalizedName, langIfOther } from '@/components/text/localized'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { type LocalizedText, readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { ItemKind } from '@/lib/plan/numbered-items'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { itemActions, itemOutcomes, itemWords } from './item-words'

type Removed = { id: string; text: LocalizedText }
type RemovedItemsProps = { kind: ItemKind; removed: Removed[]; locale: Locale; place: EditPlace }

/** Says what was taken out a moment ago, with the way back beside it. */
export function RemovedJustNow({ kind, removed, locale, place }: RemovedItemsProps) {
  const block = itemWords[kind].id
  const isRemoved = place.outcomeOf(block) === 'removed'
  const item = isRemoved ? removed.find(({ id }) => id === place.detail) : undefined
  const text = item ? getTranslator(locale, 'workspace')(itemOutcomes[kind].removed) : null
  return (
    <div className="removed-now">
      <StatusLine>{isRemoved ? text : place.savedText(block, locale)}</StatusLine>
      {item ? <RestoreButton kind={kind} item={item} locale={locale} place={place} /> : null}
      {item ? (
        <p className="sans small quiet" lang={langIfOther(readText(item.text, locale), locale)}>
          {readText(item.text, locale).text}
        </p>
      ) : null}
    </div>
  )
}

/** Everything that was taken out and can be put back, folded. */
export function RemovedItems({ kind, removed, locale, place }: RemovedItemsProps) {
  if (removed.length === 0) return null
  return (
    <details className="removed-items">
      <summary>{getTranslator(locale, 'plan')(itemWords[kind].removed)}</summary>
      <ul>
        {removed.map((item) => (
          <li key={item.id}>
            <LocalizedName value={item.text} locale={locale} />{' '}
            <RestoreButton kind={kind} item={item} locale={locale} place={place} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function RestoreButton({ kind, item, locale, place }: Omit<RemovedItemsProps, 'removed'> & { item: Removed }) {
  const { text } = readText(item.text, locale)
  return (
    <ActionButton
      action={itemActions[kind].restore}
      hidden={{ id: item.id }}
      returnTo={place.saved(`${kind}-${item.id}`, 'restored')}
      label={getTranslator(locale, 'workspace')(itemOutcomes[kind].restore, { text })}
    >
      {getTranslator(locale, 'common')('restore')}
    </ActionButton>
  )
}
