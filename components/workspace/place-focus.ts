const field = 'input:not([type="hidden"]), textarea, select'
const control = 'a.word-action, button:not(:disabled)'

/**
 * Puts the focus where the work goes on after the page's query changed: into the fields that opened; or, where an edit took the focused
 * control away, to the block that it was about. A focus that still stands is left alone. `block` is the address's fragment.
 */
export function focusAfterChange(query: URLSearchParams, block: string): void {
  const element = document.getElementById(decodeURIComponent(block))
  if (query.has('edit')) {
    const form = element?.querySelector('.edit-block') ?? document.querySelector('.edit-block')
    form?.querySelector<HTMLElement>(field)?.focus()
    return
  }
  if (!element || !isFocusLost()) return
  const preferred = query.has('moved') ? '.sign-button:not(:disabled)' : control
  element.querySelector<HTMLElement>(preferred)?.focus({ preventScroll: true })
}

function isFocusLost(): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || activeElement.matches(':disabled')
}
