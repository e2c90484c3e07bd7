import { ActionForm } from '@/components/forms/action-form'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { NumberedList } from '@/components/layout/numbered-list'
import { Section } from '@/components/layout/section'
import { WordLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { ItemKind } from '@/lib/plan/numbered-items'
import { listItems, listRemovedItems } from '@/lib/plan/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { EditableItem } from './editable-item'
import { itemActions, itemWords } from './item-words'
import { RemovedItems, RemovedJustNow } from './removed-items'
import { ReorderMotion } from './reorder-motion'

export type EditableItemsProps = { kind: ItemKind; planId: string; locale: Locale; place: EditPlace; canEdit: boolean }

/** The objectives or axes as the plan shows them, each with what its editor may do to it. */
export async function EditableItems({ kind, planId, locale, place, canEdit }: EditableItemsProps) {
  const [items, removed] = await Promise.all([listItems(kind, planId), canEdit ? listRemovedItems(kind, planId) : []])
  const t = getTranslator(locale, 'plan')
  const words = itemWords[kind]
  const adding = `new-${kind}`
  const isAdding = canEdit && place.editing === adding
  return (
    <Section id={words.id} title={t(words.title)}>
      <RemovedJustNow kind={kind} removed={removed} locale={locale} place={place} />
      {items.length === 0 && !isAdding ? <EmptyState>{t(words.none)}</EmptyState> : null}
      <ReorderMotion order={items.map((item) => `${kind}-${item.id}`)}>
        <NumberedList>
          {items.map((item) => (
            <EditableItem
              key={item.id}
              kind={kind}
              item={item}
              count={items.length}
              locale={locale}
              place={place}
              canEdit={canEdit}
            />
          ))}
        </NumberedList>
      </ReorderMotion>
      {canEdit ? <NewItem kind={kind} planId={planId} locale={locale} place={place} isOpen={isAdding} /> : null}
      <RemovedItems kind={kind} removed={removed} locale={locale} place={place} />
    </Section>
  )
}

type NewItemProps = Omit<EditableItemsProps, 'canEdit'> & { isOpen: boolean }

/** Under the list, where the new one will stand: the word that opens the form, or the form. */
function NewItem({ kind, planId, locale, place, isOpen }: NewItemProps) {
  const t = getTranslator(locale, 'plan')
  const common = getTranslator(locale, 'common')
  const words = itemWords[kind]
  const adding = `new-${kind}`
  return (
    <div id={adding} className="new-item">
      {isOpen ? (
        <ActionForm
          id={adding}
          label={t(words.add)}
          action={itemActions[kind].add}
          hidden={{ planId }}
          returnTo={place.saved(adding)}
          submit={common('save')}
          cancel={{ label: common('cancel'), href: place.at(words.id) }}
        >
          <LocalizedTextField name="text" label={t(words.text)} value={null} locale={locale} kind="text" />
        </ActionForm>
      ) : (
        <WordLink href={place.edit(adding)}>{t(words.add)}</WordLink>
      )}
    </div>
  )
}
