'use client'

import { unstable_rethrow, useRouter } from 'next/navigation'
import { type FormEvent, startTransition, useActionState, useState, useTransition } from 'react'
import { followedLink } from '@/components/ui/followed-link'
import { fieldValues } from '@/lib/forms/field-values'
import type { FormState } from '@/lib/forms/form-state'

/**
 * What ties a form to its server action. Without scripts the browser posts the form and the page comes back with the answer. With
 * them the answer is handled here, and in the event, because a form that was accepted is often gone by the time an effect would
 * run: it goes where the action says, without moving the page when it stays on it. Who has gone elsewhere meanwhile is not brought back.
 */
export function useFormAction(action: (previous: FormState, formData: FormData) => Promise<FormState>) {
  const [posted, post] = useActionState(action, undefined)
  const [state, setState] = useState(posted)
  const [pending, startSubmit] = useTransition()
  const router = useRouter()

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    const { submitter } = event.nativeEvent as SubmitEvent
    const formData = new FormData(event.currentTarget, submitter)
    const hasLeft = watchLeaving()
    startSubmit(async () => {
      const answer = await answerOf(action, formData)
      const isAway = hasLeft()
      startTransition(() => {
        setState(answer)
        if (!isAway && answer && 'goTo' in answer) router.replace(answer.goTo, { scroll: isElsewhere(answer.goTo) })
      })
    })
  }

  return { refused: state && 'code' in state ? state : undefined, pending, form: { action: post, onSubmit } }
}

/** What the action answers; a request that did not reach the server is a refusal too, and keeps what was typed. */
async function answerOf(
  action: (previous: FormState, formData: FormData) => Promise<FormState>,
  formData: FormData,
): Promise<FormState> {
  try {
    return await action(undefined, formData)
  } catch (error) {
    unstable_rethrow(error)
    return { code: 'unavailable', values: fieldValues(formData), errors: {} }
  }
}

/** From now on, whether the reader goes elsewhere: by a link, also while its page is still on its way, or through her history. Asked once, it ends. */
function watchLeaving(): () => boolean {
  let hasLeft = false
  const onPopState = () => {
    hasLeft = true
  }
  const onClick = (event: MouseEvent) => {
    const link = followedLink(event)
    if (link && withoutHash(link.href) !== withoutHash(window.location.href)) hasLeft = true
  }
  window.addEventListener('popstate', onPopState)
  window.addEventListener('click', onClick, true)
  return () => {
    window.removeEventListener('popstate', onPopState)
    window.removeEventListener('click', onClick, true)
    return hasLeft
  }
}

const withoutHash = (address: string) => address.split('#')[0]

/** Whether `address` is another page than this one: that one begins at its top. */
function isElsewhere(address: string): boolean {
  return new URL(address, window.location.href).pathname !== window.location.pathname
}
