import { ActionButton } from '@/components/forms/action-button'
import { NumberedItem, NumberedList } from '@/components/layout/numbered-list'
import { Section } from '@/components/layout/section'
import type { MeetingProps } from '@/components/meetings/meeting-props'
import { DragItem } from '@/components/plan/drag-item'
import { ReorderMotion } from '@/components/plan/reorder-motion'
import { WordLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { StatusLine } from '@/components/ui/status-line'
import { getTranslator } from '@/lib/i18n/translator'
import { moveMaterialAction } from '@/lib/materials/actions'
import type { MaterialView } from '@/lib/materials/view'
import type { AgendaItemView } from '@/lib/meetings/view'
import { can } from '@/lib/permissions/authorize'
import { MaterialForm, NewFile, NewLink } from './material-forms'
import { MaterialText } from './material-text'

type MaterialsProps = MeetingProps & { materials: MaterialView[]; agenda: AgendaItemView[] }

/** The links and files of an activity, in order, each with what its editor may do to it, and the two ways to add one. */
export function MaterialsEditor({ materials, ...props }: MaterialsProps) {
  const { viewer, locale, place, activity } = props
  const t = getTranslator(locale, 'materials')
  const canEdit = can(viewer, 'material.create', activity.resource)
  return (
    <Section id="materials" title={t('title')}>
      <StatusLine>{place.outcomeOf('materials') === 'removed' ? t('removed') : null}</StatusLine>
      {materials.length === 0 && !(canEdit && place.editing?.startsWith('new-')) ? (
        <EmptyState>{t('none')}</EmptyState>
      ) : null}
      <ReorderMotion order={materials.map(({ id }) => `material-${id}`)}>
        <NumberedList>
          {materials.map((material, index) => (
            <EditableMaterial
              key={material.id}
              {...props}
              material={material}
              number={index + 1}
              count={materials.length}
            />
          ))}
        </NumberedList>
      </ReorderMotion>
      {canEdit ? <Adding {...props} /> : null}
    </Section>
  )
}

function Adding(props: Omit<MaterialsProps, 'materials'>) {
  const { locale, place } = props
  const t = getTranslator(locale, 'materials')
  return (
    <>
      <div id="new-file" className="new-item">
        {place.editing === 'new-file' ? (
          <NewFile {...props} />
        ) : (
          <WordLink href={place.edit('new-file')}>{t('addFile')}</WordLink>
        )}
      </div>
      <div id="new-link" className="new-item">
        {place.editing === 'new-link' ? (
          <NewLink {...props} />
        ) : (
          <WordLink href={place.edit('new-link')}>{t('addLink')}</WordLink>
        )}
      </div>
    </>
  )
}

type MaterialProps = Omit<MaterialsProps, 'materials'> & {
  material: MaterialView
  number: number
  count: number
}

function EditableMaterial(props: MaterialProps) {
  const { viewer, material, number, locale, place, activity, agenda } = props
  const t = getTranslator(locale, 'materials')
  const block = `material-${material.id}`
  const canEdit = can(viewer, 'material.update', activity.resource)
  const isOpen = canEdit && place.editing === block
  const moved = place.outcomeOf(block) === 'moved'
  const item = agenda.find(({ id }) => id === material.agendaItemId)
  const forAll = activity.resource.isPublished ? t('forAll') : t('forAllLater')
  const more = [material.isForAll ? forAll : t('forUnit'), ...(item ? [t('atItem', { number: item.position })] : [])]
  // The form of a file that has just come says so itself.
  const saved = isOpen ? null : place.savedText(block, locale)
  return (
    <NumberedItem id={block} number={number} actions={canEdit && !isOpen ? <Controls {...props} /> : null}>
      {isOpen ? <MaterialForm {...props} /> : <MaterialText material={material} locale={locale} more={more} />}
      <StatusLine>{moved ? t('moved', { number }) : saved}</StatusLine>
    </NumberedItem>
  )
}

function Controls({ material, number, count, locale, place }: MaterialProps) {
  const t = getTranslator(locale, 'materials')
  const block = `material-${material.id}`
  const move = (to: number) => ({
    action: moveMaterialAction,
    hidden: { id: material.id, from: String(number), to: String(to) },
    returnTo: place.saved(block, 'moved', to),
    look: 'sign' as const,
  })
  return (
    <>
      <WordLink href={place.edit(block)} aria-label={t('edit', { number })}>
        {getTranslator(locale, 'common')('edit')}
      </WordLink>
      <div className="actions">
        <ActionButton {...move(number - 1)} label={t('up', { number })} disabled={number === 1}>
          ↑
        </ActionButton>
        <ActionButton {...move(number + 1)} label={t('down', { number })} disabled={number === count}>
          ↓
        </ActionButton>
        {count > 1 ? (
          <DragItem
            id={material.id}
            kind="material"
            position={number}
            action={moveMaterialAction}
            returnTo={place.saved(block, 'moved', 'to')}
            hint={getTranslator(locale, 'workspace')('plan.dragHint')}
          />
        ) : null}
      </div>
    </>
  )
}
