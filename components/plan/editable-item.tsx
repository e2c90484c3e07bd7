import { ActionButton } from '@/components/forms/action-button'
import { ActionForm } from '@/components/forms/action-form'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { NumberedItem } from '@/components/layout/numbered-list'
import { Localized } from '@/components/text/localized'
import { WordLink } from '@/components/ui/button'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { ItemKind } from '@/lib/plan/numbered-items'
import type { NumberedItemView } from '@/lib/plan/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { DragItem } from './drag-item'
import { itemActions, itemOutcomes, itemWords } from './item-words'

type EditableItemProps = {
  kind: ItemKind
  item: NumberedItemView
  /** How many stand in the list. */
  count: number
  locale: Locale
  place: EditPlace
  canEdit: boolean
}

/** One objective or axis: its text with its controls, or its fields. What became of it is said in the same place either way. */
export function EditableItem(props: EditableItemProps) {
  const { kind, item, locale, place, canEdit } = props
  const block = `${kind}-${item.id}`
  const isOpen = canEdit && place.editing === block
  return (
    <NumberedItem id={block} number={item.position} actions={canEdit && !isOpen ? <ItemControls {...props} /> : null}>
      {isOpen ? <ItemForm {...props} /> : <Localized value={item.text} locale={locale} as="p" />}
      <StatusLine>{outcomeText(props)}</StatusLine>
    </NumberedItem>
  )
}

function outcomeText({ kind, item, locale, place }: EditableItemProps): string | null {
  const block = `${kind}-${item.id}`
  if (place.outcomeOf(block) !== 'moved') return place.savedText(block, locale)
  return getTranslator(locale, 'workspace')(itemOutcomes[kind].moved, { number: item.position })
}

function ItemForm({ kind, item, locale, place }: EditableItemProps) {
  const t = getTranslator(locale, 'plan')
  const common = getTranslator(locale, 'common')
  const words = itemWords[kind]
  const block = `${kind}-${item.id}`
  return (
    <ActionForm
      id={block}
      label={t(words.edit, { number: item.position })}
      action={itemActions[kind].save}
      hidden={{ id: item.id }}
      version={item.version}
      returnTo={place.saved(block)}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at(block) }}
    >
      <LocalizedTextField name="text" label={t(words.text)} value={item.text} locale={locale} kind="text" />
    </ActionForm>
  )
}

function ItemControls({ kind, item, count, locale, place }: EditableItemProps) {
  const t = getTranslator(locale, 'plan')
  const common = getTranslator(locale, 'common')
  const words = itemWords[kind]
  const block = `${kind}-${item.id}`
  const number = item.position
  const move = (to: number) => ({
    action: itemActions[kind].move,
    hidden: { id: item.id, from: String(number), to: String(to) },
    returnTo: place.saved(block, 'moved', to),
    look: 'sign' as const,
  })
  return (
    <>
      <WordLink href={place.edit(block)} aria-label={t(words.edit, { number })}>
        {common('edit')}
      </WordLink>
      <ActionButton
        action={itemActions[kind].remove}
        hidden={{ id: item.id, version: String(item.version) }}
        returnTo={place.saved(words.id, 'removed', item.id)}
        label={t(words.remove, { number })}
      >
        {common('remove')}
      </ActionButton>
      <div className="actions">
        <ActionButton {...move(number - 1)} label={t(words.up, { number })} disabled={number === 1}>
          ↑
        </ActionButton>
        <ActionButton {...move(number + 1)} label={t(words.down, { number })} disabled={number === count}>
          ↓
        </ActionButton>
        {count > 1 ? (
          <DragItem
            id={item.id}
            kind={kind}
            position={number}
            action={itemActions[kind].move}
            returnTo={place.saved(block, 'moved', 'to')}
            hint={getTranslator(locale, 'workspace')('plan.dragHint')}
          />
        ) : null}
      </div>
    </>
  )
}
