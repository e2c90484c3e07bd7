import { ActionButton } from '@/components/forms/action-button'
import { ActionForm } from '@/components/forms/action-form'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { NumberedItem, NumberedList } from '@/components/layout/numbered-list'
import { Section } from '@/components/layout/section'
import { Localized } from '@/components/text/localized'
import { WordLink } from '@/components/ui/button'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import {
  addAxisAction,
  addObjectiveAction,
  moveAxisAction,
  moveObjectiveAction,
  removeAxisAction,
  removeObjectiveAction,
  restoreAxisAction,
  restoreObjectiveAction,
  saveAxisAction,
  saveObjectiveAction,
} from '@/lib/plan/item-actions'
import type { ItemKind } from '@/lib/plan/numbered-items'
import { listItems, listRemovedItems, type NumberedItemView } from '@/lib/plan/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { itemTexts } from './numbered-items'

const actions = {
  objective: {
    add: addObjectiveAction,
    save: saveObjectiveAction,
    move: moveObjectiveAction,
    remove: removeObjectiveAction,
    restore: restoreObjectiveAction,
  },
  axis: {
    add: addAxisAction,
    save: saveAxisAction,
    move: moveAxisAction,
    remove: removeAxisAction,
    restore: restoreAxisAction,
  },
}

const texts = {
  objective: {
    ...itemTexts.objective,
    add: 'addObjective',
    text: 'objectiveText',
    edit: 'editObjective',
    up: 'moveObjectiveUp',
    down: 'moveObjectiveDown',
    remove: 'removeObjective',
    removed: 'removedObjectives',
  },
  axis: {
    ...itemTexts.axis,
    add: 'addAxis',
    text: 'axisText',
    edit: 'editAxis',
    up: 'moveAxisUp',
    down: 'moveAxisDown',
    remove: 'removeAxis',
    removed: 'removedAxes',
  },
} as const

type EditableItemsProps = { kind: ItemKind; planId: string; locale: Locale; place: EditPlace; canEdit: boolean }

/** The objectives or axes as the plan shows them, each with what its editor may do to it. */
export async function EditableItems({ kind, planId, locale, place, canEdit }: EditableItemsProps) {
  const [items, removed] = await Promise.all([listItems(kind, planId), canEdit ? listRemovedItems(kind, planId) : []])
  const t = getTranslator(locale, 'plan')
  const common = getTranslator(locale, 'common')
  const words = texts[kind]
  const adding = `new-${kind}`
  return (
    <Section
      id={words.id}
      title={t(words.title)}
      actions={canEdit ? <WordLink href={place.edit(adding)}>{t(words.add)}</WordLink> : null}
    >
      <StatusLine>{place.savedText(words.id, locale)}</StatusLine>
      {items.length === 0 && place.editing !== adding ? <p className="quiet">{t(words.none)}</p> : null}
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
      {canEdit && place.editing === adding ? (
        <ActionForm
          id={adding}
          label={t(words.add)}
          action={actions[kind].add}
          hidden={{ planId }}
          returnTo={place.saved(words.id)}
          submit={common('save')}
          cancel={{ label: common('cancel'), href: place.at(words.id) }}
        >
          <LocalizedTextField name="text" label={t(words.text)} value={null} locale={locale} kind="text" />
        </ActionForm>
      ) : null}
      {removed.length > 0 ? (
        <details>
          <summary>{t(words.removed)}</summary>
          <ul>
            {removed.map((item) => (
              <li key={item.id}>
                <Localized value={item.text} locale={locale} />{' '}
                <ActionButton
                  action={actions[kind].restore}
                  hidden={{ id: item.id }}
                  returnTo={place.saved(words.id, 'restored')}
                >
                  {common('restore')}
                </ActionButton>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  )
}

type EditableItemProps = Omit<EditableItemsProps, 'planId'> & { item: NumberedItemView; count: number }

function EditableItem({ kind, item, count, locale, place, canEdit }: EditableItemProps) {
  const t = getTranslator(locale, 'plan')
  const common = getTranslator(locale, 'common')
  const words = texts[kind]
  const block = `${kind}-${item.id}`
  const number = item.position
  const move = (to: number) => ({ id: item.id, from: String(number), to: String(to) })
  if (canEdit && place.editing === block) {
    return (
      <NumberedItem id={block} number={number}>
        <ActionForm
          id={block}
          label={t(words.edit, { number })}
          action={actions[kind].save}
          hidden={{ id: item.id }}
          version={item.version}
          returnTo={place.saved(block)}
          submit={common('save')}
          cancel={{ label: common('cancel'), href: place.at(block) }}
        >
          <LocalizedTextField name="text" label={t(words.text)} value={item.text} locale={locale} kind="text" />
        </ActionForm>
      </NumberedItem>
    )
  }
  return (
    <NumberedItem
      id={block}
      number={number}
      actions={
        canEdit ? (
          <>
            <WordLink href={place.edit(block)} aria-label={t(words.edit, { number })}>
              {common('edit')}
            </WordLink>
            <ActionButton
              action={actions[kind].move}
              hidden={move(number - 1)}
              returnTo={place.saved(block, 'moved')}
              look="sign"
              label={t(words.up, { number })}
              disabled={number === 1}
            >
              ↑
            </ActionButton>
            <ActionButton
              action={actions[kind].move}
              hidden={move(number + 1)}
              returnTo={place.saved(block, 'moved')}
              look="sign"
              label={t(words.down, { number })}
              disabled={number === count}
            >
              ↓
            </ActionButton>
            <ActionButton
              action={actions[kind].remove}
              hidden={{ id: item.id, version: String(item.version) }}
              returnTo={place.saved(words.id, 'removed')}
              label={t(words.remove, { number })}
            >
              {common('remove')}
            </ActionButton>
          </>
        ) : null
      }
    >
      <Localized value={item.text} locale={locale} as="p" />
      <StatusLine>{place.savedText(block, locale)}</StatusLine>
    </NumberedItem>
  )
}
