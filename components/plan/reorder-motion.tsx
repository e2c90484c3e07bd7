'use client'

import { type ReactNode, useLayoutEffect, useRef } from 'react'

/** 150 ms, as everything that moves here (app/styles). */
const glide = { duration: 150, easing: 'ease-out' } as const

/** Shows where things went when their order changed: each glides from where it stood. Not where motion is unwanted. */
export function ReorderMotion({ order, children }: { order: string[]; children: ReactNode }) {
  const tops = useRef(new Map<string, number>())
  const key = order.join(' ')

  useLayoutEffect(() => {
    const before = tops.current
    const now = new Map<string, number>()
    for (const id of key.split(' ')) {
      const element = document.getElementById(id)
      if (element) now.set(id, element.offsetTop)
    }
    tops.current = now
    if (!wasReordered(before, now) || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    for (const [id, top] of now) {
      const from = before.get(id)
      if (from === undefined || from === top) continue
      document.getElementById(id)?.animate([{ transform: `translateY(${from - top}px)` }, { transform: 'none' }], glide)
    }
  }, [key])

  return children
}

/** The same things in another order: what came or went needs no showing. */
function wasReordered(before: Map<string, number>, now: Map<string, number>): boolean {
  return before.size === now.size && [...now.keys()].every((id) => before.has(id))
}
