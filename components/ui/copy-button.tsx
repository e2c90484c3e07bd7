'use client'

import { useState } from 'react'
import { Button } from './button'
import { Notice } from './notice'

export interface CopyButtonProps {
  /** The id of the field whose text is copied. */
  from: string
  label: string
  /** What is said once it is copied; and when the browser refuses, which leaves the text selected. */
  copied: string
  failed: string
}

/** Copies what a field holds. Without scripts it is not there: the field's text can be selected. */
export function CopyButton({ from, label, copied, failed }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const copy = async () => {
    const field = document.getElementById(from)
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return
    // Empty between two times, or the second would not be announced.
    setOutcome(null)
    try {
      await navigator.clipboard.writeText(field.value)
      setOutcome('copied')
    } catch {
      field.focus()
      field.select()
      setOutcome('failed')
    }
  }
  return (
    <>
      <Button onClick={copy} data-needs-script>
        {label}
      </Button>
      <div role="status" className="status-line">
        {outcome === 'copied' ? <Notice tone="success">{copied}</Notice> : null}
        {outcome === 'failed' ? <Notice tone="attention">{failed}</Notice> : null}
      </div>
    </>
  )
}
