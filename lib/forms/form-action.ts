import 'server-only'
import { parseWithZod } from '@conform-to/zod/v4'
import { refresh, updateTag } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { getViewer } from '@/lib/auth/viewer'
import type { CacheTag } from '@/lib/cache/tags'
import { type ErrorCode, errorCodes, type FieldValues, type Refusal, type Result, refuse } from '@/lib/errors'
import type { Viewer } from '@/lib/permissions/actor'
import { fieldValues } from './field-values'
import type { FormState, RefusedForm } from './form-state'
import { ownPath } from './own-path'
import { isSameOrigin } from './same-origin'

export type Mutation<Input, Output extends object> = (
  viewer: Viewer,
  input: Input,
  now: Date,
) => Promise<Result<Output>>
type FormAction = (previous: FormState, formData: FormData) => Promise<FormState>

/**
 * The action of a form: finds the viewer, parses the fields with `schema`, runs `mutate`, expires the cached pages that it
 * touched, and goes on to the form's `returnTo` (a hidden field; an own path): see {@link FormState}. Whatever is refused comes back as a value with
 * everything that was typed. Server actions are public endpoints: their arguments are not trusted to be what the form sends.
 */
export function formAction<S extends z.ZodType, Output extends { touched: CacheTag[] }>(
  schema: S,
  mutate: Mutation<z.output<S>, Output>,
  returnPath?: (result: Output, returnTo: string) => string,
): FormAction {
  return async (_previous, formData) => {
    if (!(formData instanceof FormData)) return { code: 'invalid', values: {}, errors: {} }
    const values = fieldValues(formData)
    if (!(await isSameOrigin())) return { code: 'crossSite', values, errors: {} }
    const parsed = parseWithZod(formData, { schema, disableAutoCoercion: false })
    if (parsed.status !== 'success') return { code: 'invalid', values, errors: fieldErrors(parsed.error) }

    const viewer = await getViewer()
    const returnTo = ownPath(formData.get('returnTo'), '/')
    const result = await mutate(viewer, parsed.value, new Date())
    if (!result.ok) return refused(viewer === null ? toVisitor(result, returnTo) : result, values)

    for (const tag of result.touched) updateTag(tag)
    const goTo = returnPath ? returnPath(result, returnTo) : returnTo
    if (!(await isCalledByScript())) redirect(goTo)
    // The address may be the one where the form stands already: without this the page would stay as it was.
    refresh()
    return { goTo }
  }
}

/** Whether the form was sent by Next's own script; without scripts the browser posts it as any form, and Next adds no header. */
async function isCalledByScript(): Promise<boolean> {
  return (await headers()).has('next-action')
}

/** To whoever is not signed in, what only the workspace shows is not there: in a form of the workspace this means that her session has ended. */
function toVisitor(refusal: Refusal, returnTo: string): Refusal {
  return refusal.code === 'notFound' && /^\/\w+\/workspace(?=[/?#]|$)/.test(returnTo) ? refuse('signInNeeded') : refusal
}

function refused({ code, fields = {}, current }: Refusal, values: FieldValues): RefusedForm {
  return { code, values, errors: fields, current }
}

/** zod's messages are our codes; anything else (a message of zod's own) is `invalid`. */
function fieldErrors(error: Record<string, string[] | null> | null): Record<string, ErrorCode> {
  const entries = Object.entries(error ?? {}).map(([name, messages]): [string, ErrorCode] => {
    const code = errorCodes.find((known) => known === messages?.[0])
    return [name, code ?? 'invalid']
  })
  return Object.fromEntries(entries)
}
