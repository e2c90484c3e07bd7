import { ActionButton } from '@/components/forms/action-button'
import { NumberedItem, NumberedList } from '@/components/layout/numbered-list'
import { Section } from '@/components/layout/section'
import { ItemMaterials } from '@/components/materials/material-text'
import { DragItem } from '@/components/plan/drag-item'
import { ReorderMotion } from '@/components/plan/reorder-motion'
import { WordLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { StatusLine } from '@/components/ui/status-line'
import { getTranslator } from '@/lib/i18n/translator'
import type { MaterialView } from '@/lib/materials/view'
import { moveAgendaItemAction } from '@/lib/meetings/actions'
import { listRemovedAgendaItems } from '@/lib/meetings/queries'
import type { AgendaItemView } from '@/lib/meetings/view'
import { can } from '@/lib/permissions/authorize'
import { AgendaItemForm, NewAgendaItem } from './agenda-forms'
import { AgendaItemText } from './agenda-item'
import type { MeetingProps } from './meeting-props'
import { RemovedAgendaItems, RemovedAgendaNow } from './removed-agenda'

type AgendaProps = MeetingProps & { materials: MaterialView[] }

/** What the meeting goes through, in order, each item with what its editor may do to it. */
export async function AgendaEditor({ items, ...meeting }: AgendaProps & { items: AgendaItemView[] }) {
  const { viewer, locale, place, activity } = meeting
  const t = getTranslator(locale, 'meetings')
  const canEdit = can(viewer, 'agenda.update', activity.resource)
  const isAdding = canEdit && place.editing === 'new-agenda'
  const removed = await listRemovedAgendaItems(viewer, activity)
  return (
    <Section id="agenda" title={t('agenda.title')}>
      <RemovedAgendaNow removed={removed} locale={locale} place={place} />
      {items.length === 0 && !isAdding ? <EmptyState>{t('agenda.none')}</EmptyState> : null}
      <ReorderMotion order={items.map(({ id }) => `agenda-${id}`)}>
        <NumberedList>
          {items.map((item) => (
            <EditableItem key={item.id} {...meeting} item={item} count={items.length} canEdit={canEdit} />
          ))}
        </NumberedList>
      </ReorderMotion>
      {canEdit ? (
        <div id="new-agenda" className="new-item">
          {isAdding ? (
            <NewAgendaItem {...meeting} />
          ) : (
            <WordLink href={place.edit('new-agenda')}>{t('agenda.add')}</WordLink>
          )}
        </div>
      ) : null}
      <RemovedAgendaItems removed={removed} locale={locale} place={place} />
    </Section>
  )
}

type EditableItemProps = AgendaProps & { item: AgendaItemView; count: number; canEdit: boolean }

function EditableItem(props: EditableItemProps) {
  const { item, locale, place, canEdit } = props
  const block = `agenda-${item.id}`
  const isOpen = canEdit && place.editing === block
  const t = getTranslator(locale, 'meetings')
  const moved = place.outcomeOf(block) === 'moved'
  const materials = props.materials.filter(({ agendaItemId }) => agendaItemId === item.id)
  return (
    <NumberedItem id={block} number={item.position} actions={canEdit && !isOpen ? <ItemControls {...props} /> : null}>
      {isOpen ? <AgendaItemForm {...props} /> : <AgendaItemText item={item} locale={locale} />}
      {isOpen ? null : <ItemMaterials materials={materials} locale={locale} />}
      <StatusLine>{moved ? t('agenda.moved', { number: item.position }) : place.savedText(block, locale)}</StatusLine>
    </NumberedItem>
  )
}

function ItemControls({ item, count, locale, place }: EditableItemProps) {
  const t = getTranslator(locale, 'meetings')
  const block = `agenda-${item.id}`
  const number = item.position
  const move = (to: number) => ({
    action: moveAgendaItemAction,
    hidden: { id: item.id, from: String(number), to: String(to) },
    returnTo: place.saved(block, 'moved', to),
    look: 'sign' as const,
  })
  return (
    <>
      <WordLink href={place.edit(block)} aria-label={t('agenda.edit', { number })}>
        {getTranslator(locale, 'common')('edit')}
      </WordLink>
      <div className="actions">
        <ActionButton {...move(number - 1)} label={t('agenda.up', { number })} disabled={number === 1}>
          ↑
        </ActionButton>
        <ActionButton {...move(number + 1)} label={t('agenda.down', { number })} disabled={number === count}>
          ↓
        </ActionButton>
        {count > 1 ? (
          <DragItem
            id={item.id}
            kind="agenda"
            position={number}
            action={moveAgendaItemAction}
            returnTo={place.saved(block, 'moved', 'to')}
            hint={getTranslator(locale, 'workspace')('plan.dragHint')}
          />
        ) : null}
      </div>
    </>
  )
}
