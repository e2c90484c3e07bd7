import { ActionButton } from '@/components/forms/action-button'
import { NumberedItem, NumberedList } from '@/components/layout/numbered-list'
import { Section } from '@/components/layout/section'
import { DragItem } from '@/components/plan/drag-item'
import { ReorderMotion } from '@/components/plan/reorder-motion'
import { WordLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { StatusLine } from '@/components/ui/status-line'
import { getTranslator } from '@/lib/i18n/translator'
import { moveDecisionAction, settleDecisionAction } from '@/lib/meetings/held-actions'
import type { DecisionView } from '@/lib/meetings/held-view'
import { can } from '@/lib/permissions/authorize'
import { DecisionForm, NewDecision } from './decision-forms'
import { DecisionText } from './decision-text'
import type { MeetingProps } from './meeting-props'

type DecisionsSectionProps = MeetingProps & { decisions: DecisionView[]; canBeRecorded: boolean }

/** What the meeting decided, in order, each with what its editor may do to it. */
export function DecisionsSection({ decisions, canBeRecorded, ...meeting }: DecisionsSectionProps) {
  const { viewer, locale, place, activity } = meeting
  const t = getTranslator(locale, 'held')
  const canEdit = can(viewer, 'decision.update', activity.resource)
  const isAdding = canEdit && canBeRecorded && place.editing === 'new-decision'
  return (
    <Section id="decisions" title={t('decisions.title')}>
      <StatusLine>{place.outcomeOf('decisions') === 'removed' ? t('decisions.removed') : null}</StatusLine>
      {decisions.length === 0 && !isAdding ? <EmptyState>{t('decisions.none')}</EmptyState> : null}
      <ReorderMotion order={decisions.map(({ id }) => `decision-${id}`)}>
        <NumberedList>
          {decisions.map((decision) => (
            <EditableDecision
              key={decision.id}
              {...meeting}
              decision={decision}
              count={decisions.length}
              canEdit={canEdit}
            />
          ))}
        </NumberedList>
      </ReorderMotion>
      {canEdit && canBeRecorded ? (
        <div id="new-decision" className="new-item">
          {isAdding ? (
            <NewDecision {...meeting} />
          ) : (
            <WordLink href={place.edit('new-decision')}>{t('decisions.add')}</WordLink>
          )}
        </div>
      ) : null}
    </Section>
  )
}

type EditableDecisionProps = MeetingProps & { decision: DecisionView; count: number; canEdit: boolean }

function EditableDecision(props: EditableDecisionProps) {
  const { decision, locale, place, canEdit } = props
  const t = getTranslator(locale, 'held')
  const block = `decision-${decision.id}`
  const isOpen = canEdit && place.editing === block
  const moved = place.outcomeOf(block) === 'moved'
  return (
    <NumberedItem id={block} number={decision.position} actions={canEdit && !isOpen ? <Controls {...props} /> : null}>
      {isOpen ? <DecisionForm {...props} /> : <DecisionText decision={decision} locale={locale} />}
      <StatusLine>
        {moved ? t('decisions.moved', { number: decision.position }) : place.savedText(block, locale)}
      </StatusLine>
    </NumberedItem>
  )
}

function Controls(props: EditableDecisionProps) {
  const { decision, locale, place } = props
  const t = getTranslator(locale, 'held')
  const block = `decision-${decision.id}`
  const number = decision.position
  return (
    <>
      <WordLink href={place.edit(block)} aria-label={t('decisions.edit', { number })}>
        {getTranslator(locale, 'common')('edit')}
      </WordLink>
      {decision.state === 'OPEN' ? (
        <ActionButton
          action={settleDecisionAction}
          hidden={{ id: decision.id, version: String(decision.version), state: 'DONE' }}
          returnTo={place.saved(block)}
          label={t('decisions.markDone', { number })}
        >
          {t('decisions.done')}
        </ActionButton>
      ) : null}
      {props.count > 1 ? <Moves {...props} /> : null}
    </>
  )
}

function Moves({ decision, count, locale, place }: EditableDecisionProps) {
  const t = getTranslator(locale, 'held')
  const block = `decision-${decision.id}`
  const number = decision.position
  const move = (to: number) => ({
    action: moveDecisionAction,
    hidden: { id: decision.id, from: String(number), to: String(to) },
    returnTo: place.saved(block, 'moved', to),
    look: 'sign' as const,
  })
  return (
    <div className="actions">
      <ActionButton {...move(number - 1)} label={t('decisions.up', { number })} disabled={number === 1}>
        ↑
      </ActionButton>
      <ActionButton {...move(number + 1)} label={t('decisions.down', { number })} disabled={number === count}>
        ↓
      </ActionButton>
      <DragItem
        id={decision.id}
        kind="decision"
        position={number}
        action={moveDecisionAction}
        returnTo={place.saved(block, 'moved', 'to')}
        hint={getTranslator(locale, 'workspace')('plan.dragHint')}
      />
    </div>
  )
}
