'use client'

import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useFormAction } from '@/components/forms/use-form-action'
import type { FormState } from '@/lib/forms/form-state'
import { landingPosition, nearerEdge } from './drop-edge'

type DragItemProps = {
  id: string
  /** Only things of one kind are dropped among each other. */
  kind: string
  position: number
  action: (previous: FormState, formData: FormData) => Promise<FormState>
  /** Where the page goes on; `at=to` in it becomes the place where the item landed. */
  returnTo: string
  hint: string
}

const never = () => () => {}

/**
 * A handle to drag the list's item in which it stands to another place. It comes with scripts only, and posts what the buttons beside it post: for the
 * keyboard and for screen readers, these are the way.
 */
export function DragItem({ id, kind, position, action, returnTo, hint }: DragItemProps) {
  const runsScripts = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const { refused, form } = useFormAction(action)
  const handle = useRef<HTMLSpanElement>(null)
  const fields = useRef<HTMLFormElement>(null)

  useEffect(() => {
    const item = handle.current?.closest('li')
    if (!runsScripts || !handle.current || !item) return
    const drop = (to: number) => {
      const form = fields.current
      if (!form || to === position) return
      setField(form, 'to', String(to))
      setField(form, 'returnTo', returnTo.replace('at=to', `at=${to}`))
      form.requestSubmit()
    }
    return combine(
      makeDraggable(item, handle.current, { id, kind, position }, drop),
      makeTarget(item, { kind, position }),
    )
  }, [runsScripts, id, kind, position, returnTo])

  if (!runsScripts) return null
  return (
    <form {...form} ref={fields} className="action-button">
      <input type="hidden" name="returnTo" defaultValue={returnTo} />
      <input type="hidden" name="id" defaultValue={id} />
      <input type="hidden" name="from" value={position} readOnly />
      <input type="hidden" name="to" defaultValue={position} />
      <span ref={handle} className="sign-button" data-handle title={hint} aria-hidden="true">
        <svg width="14" height="18" viewBox="0 0 14 18" focusable="false" aria-hidden="true">
          {[3, 9, 15].map((y) => (
            <path key={y} d={`M3 ${y}h.01M11 ${y}h.01`} stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
          ))}
        </svg>
      </span>
      <div role="alert">{refused ? <RefusalNotice code={refused.code} /> : null}</div>
    </form>
  )
}

function setField(form: HTMLFormElement, name: string, value: string) {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLInputElement) field.value = value
}

type Dragged = { id: string; kind: string; position: number }

function makeDraggable(element: HTMLElement, dragHandle: Element, data: Dragged, drop: (to: number) => void) {
  return draggable({
    element,
    dragHandle,
    getInitialData: () => data,
    onDragStart: () => element.setAttribute('data-dragging', ''),
    onDrop: ({ location }) => {
      element.removeAttribute('data-dragging')
      const target = location.current.dropTargets[0]
      if (!target) return
      const edge = nearerEdge(target.element.getBoundingClientRect(), location.current.input.clientY)
      drop(landingPosition(data.position, Number(target.data.position), edge))
    },
  })
}

function makeTarget(element: HTMLElement, { kind, position }: { kind: string; position: number }) {
  const leave = () => element.removeAttribute('data-drop-edge')
  return dropTargetForElements({
    element,
    canDrop: ({ source }) => source.data.kind === kind && source.element !== element,
    getData: () => ({ position }),
    onDrag: ({ location }) =>
      element.setAttribute(
        'data-drop-edge',
        nearerEdge(element.getBoundingClientRect(), location.current.input.clientY),
      ),
    onDragLeave: leave,
    onDrop: leave,
  })
}
