'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { followedLink } from '@/components/ui/followed-link'
import { focusAfterChange } from './place-focus'

/**
 * Makes editing in place smooth where scripts run: "Edit" and "Cancel", which are links to the same page, change only what they are
 * about, and the focus goes where the work goes on. Without scripts the same links load the page anew. Stands once in the workspace.
 */
export function SmoothPlace() {
  const router = useRouter()
  const query = useSearchParams().toString()
  const isFirst = useRef(true)

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = linkWithinPage(event)
      if (!link) return
      event.preventDefault()
      const opens = new URL(link.href).searchParams.has('edit')
      // A form that was left needs no step of its own on the way back.
      if (opens) router.push(link.href, { scroll: false })
      else router.replace(link.href, { scroll: false })
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [router])

  useEffect(() => {
    const isArrival = isFirst.current
    isFirst.current = false
    const params = new URLSearchParams(query)
    if (!isArrival || params.has('edit')) focusAfterChange(params, location.hash.slice(1))
  }, [query])

  return null
}

/** The link that a plain click follows, when it only changes the query of the page on which it stands. */
function linkWithinPage(event: MouseEvent): HTMLAnchorElement | null {
  const link = followedLink(event)
  if (!link) return null
  const isSamePage = link.origin === location.origin && link.pathname === location.pathname
  return isSamePage && link.search !== location.search ? link : null
}
