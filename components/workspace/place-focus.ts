/** What one writes into comes before what one chooses from. */
const writing = 'input:not([type="hidden"], [type="checkbox"], [type="radio"]), textarea'
const field = 'input:not([type="hidden"]), textarea, select'
const control = 'a.word-action, summary, button:not(:disabled)'

/**
 * Puts the focus where the work goes on after the page's query changed: into the fields that opened; or, where an edit took the focused
 * control away, to the block that it was about, which is moved into view only where it is out of it. A focus that still stands is left alone. `block` is the address's fragment.
 */
export function focusAfterChange(query: URLSearchParams, block: string): void {
  const element = document.getElementById(decodeURIComponent(block))
  if (query.has('edit')) {
    const form = element?.querySelector('.edit-block') ?? document.querySelector('.edit-block')
    const first = form?.querySelector<HTMLElement>(writing) ?? form?.querySelector<HTMLElement>(field)
    first?.focus()
    return
  }
  if (!element) return
  if (isFocusLost()) {
    const preferred = query.has('moved') ? '.sign-button:not(:disabled)' : control
    element.querySelector<HTMLElement>(preferred)?.focus({ preventScroll: true })
  }
  // A long form that closed may have left its block above the window's edge.
  element.scrollIntoView({ block: 'nearest' })
}

function isFocusLost(): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || activeElement.matches(':disabled')
}
