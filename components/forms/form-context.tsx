'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { ErrorCode, FieldValues } from '@/lib/errors'
import type { RefusedForm } from '@/lib/forms/form-state'

/** The sentences that forms may need, in the reader's language: the server sends codes. */
export type FormTexts = {
  errors: Readonly<Record<ErrorCode, string>>
  savedMeanwhile: string
  useThisText: string
  saving: string
  /** Where somebody signs in whose session has ended, and what the link to it says. */
  signIn: { label: string; href: string }
}

const Texts = createContext<FormTexts | null>(null)

/** Gives the forms below it their sentences; stands once in the layout of the pages that have forms. */
export function FormTextsProvider({ texts, children }: { texts: FormTexts; children: ReactNode }) {
  return <Texts.Provider value={texts}>{children}</Texts.Provider>
}

export function useFormTexts(): FormTexts {
  const texts = useContext(Texts)
  if (!texts) throw new Error('a form stands outside FormTextsProvider')
  return texts
}

const Current = createContext<{ id: string; state: RefusedForm | undefined }>({ id: 'form', state: undefined })
export const FormStateProvider = Current.Provider

/** What a field knows of its form: ids to tie label, hint and error, the value to show, what is wrong, and what somebody else saved. */
export function useField(name: string, initial: string | string[] | undefined, hasHint = false) {
  const { id: formId, state } = useContext(Current)
  const { errors: sentences } = useFormTexts()
  const id = `${formId}-${name.replace(/[.[\]]+/g, '-')}`
  const code = state?.errors[name]
  const value = state ? state.values[name] : initial
  return {
    id,
    name,
    value,
    text: typeof value === 'string' ? value : (value?.[0] ?? ''),
    list: typeof value === 'string' ? [value] : (value ?? []),
    errors: code ? [sentences[code]] : undefined,
    errorId: `${id}-error`,
    hintId: `${id}-hint`,
    describedBy: [hasHint && `${id}-hint`, code && `${id}-error`].filter(Boolean).join(' ') || undefined,
    invalid: code ? true : undefined,
    theirs: savedMeanwhile(state?.current?.values, name, value),
    theirChoice: chosenMeanwhile(state?.current?.values, name, value),
  }
}

/** Whether anything was typed into one of these fields, or is wrong with it, when the form came back. */
export function useIsTouched(names: readonly string[]): boolean {
  const { state } = useContext(Current)
  return names.some((name) => Boolean(state?.values[name] || state?.errors[name]))
}

function savedMeanwhile(current: FieldValues | undefined, name: string, value: string | string[] | undefined) {
  const theirs = current?.[name]
  return typeof theirs === 'string' && theirs !== (value ?? '') ? theirs : undefined
}

/** The values that somebody else chose, where they are not the ones chosen here. */
function chosenMeanwhile(current: FieldValues | undefined, name: string, value: string | string[] | undefined) {
  const theirs = current?.[name]
  if (theirs === undefined) return undefined
  const [one, other] = [chosen(theirs), chosen(value)]
  return one.length === other.length && one.every((choice) => other.includes(choice)) ? undefined : one
}

function chosen(value: string | string[] | undefined): string[] {
  return (typeof value === 'string' ? [value] : (value ?? [])).filter((choice) => choice !== '')
}
