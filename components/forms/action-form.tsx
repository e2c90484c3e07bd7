'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { EditBlock, FormActions } from '@/components/ui/edit-block'
import type { FormState, RefusedForm } from '@/lib/forms/form-state'
import { FormStateProvider, useFormTexts } from './form-context'
import { RefusalNotice } from './refusal-notice'
import { useFormAction } from './use-form-action'

export type ActionFormProps = {
  /** Ids of the form's fields begin with it. */
  id: string
  action: (previous: FormState, formData: FormData) => Promise<FormState>
  /** Where an accepted form leads; an own path. */
  returnTo: string
  /** The version of the row that the form was filled from: a save that lost the race is told so. */
  version?: number
  /** Values that go along unseen, such as ids. After a lost race those that a conflict names are what is stored now. */
  hidden?: Record<string, string>
  submit: string
  cancel?: { label: string; href: string }
  /** Names the form for screen readers. */
  label: string
  /** Beside Save and Cancel. */
  more?: ReactNode
  children: ReactNode
}

/**
 * A form that posts to a server action, with and without JavaScript. A refusal keeps what was typed, says what is wrong above the
 * fields and beside each, and takes the focus there.
 */
export function ActionForm(props: ActionFormProps) {
  const { id, action, returnTo, version, hidden = {}, submit, cancel, label, more, children } = props
  const { refused, pending, form: submission } = useFormAction(action)
  const texts = useFormTexts()
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (!refused) return
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    const target = wrong ?? form.current?.querySelector<HTMLElement>('[data-refusal]')
    target?.focus()
  }, [refused])

  return (
    <form ref={form} {...submission} aria-label={label} noValidate>
      <FormStateProvider value={{ id, state: refused }}>
        <EditBlock>
          <div role="alert" data-refusal tabIndex={-1}>
            {refused ? <RefusalNotice code={refused.code} /> : null}
          </div>
          <input type="hidden" name="returnTo" value={returnTo} />
          {version === undefined ? null : (
            <input type="hidden" name="version" value={refused?.current?.version ?? version} />
          )}
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={storedNow(refused, name) ?? value} />
          ))}
          {children}
          <FormActions submit={pending ? texts.saving : submit} cancel={cancel} pending={pending}>
            {more}
          </FormActions>
        </EditBlock>
      </FormStateProvider>
    </form>
  )
}

function storedNow(refused: RefusedForm | undefined, name: string): string | undefined {
  const value = refused?.current?.values[name]
  return typeof value === 'string' ? value : undefined
}
