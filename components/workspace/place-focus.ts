/** The language of a new text is only asked for in passing: the text itself comes first. */
const field = 'input:not([type="hidden"]), textarea, select:not([name$=".original"])'
const control = 'a.word-action, summary, button:not(:disabled)'

/**
 * Puts the focus where the work goes on after the page's query changed: into the fields that opened; or, where an edit took the focused
 * control away, to the block that it was about, which is moved into view only where it is out of it. A focus that still stands is left alone. `block` is the address's fragment.
 */
export function focusAfterChange(query: URLSearchParams, block: string): void {
  const element = document.getElementById(decodeURIComponent(block))
  if (query.has('edit')) {
    const form = element?.querySelector('.edit-block') ?? document.querySelector('.edit-block')
    const fields = [...(form?.querySelectorAll<HTMLElement>(field) ?? [])]
    fields.find((candidate) => candidate.checkVisibility() && !isPassedOver(candidate))?.focus()
    return
  }
  if (!element) return
  if (isFocusLost()) {
    const preferred = query.has('moved') ? '.sign-button:not(:disabled)' : control
    focusOn(element.querySelector<HTMLElement>(preferred) ?? element)
  }
  // A long form that closed may have left its block above the window's edge.
  element.scrollIntoView({ block: 'nearest' })
}

/** Of radio buttons, all but the chosen one; where none is chosen, the first takes the focus. */
function isPassedOver(candidate: HTMLElement): boolean {
  if (!(candidate instanceof HTMLInputElement) || candidate.type !== 'radio' || candidate.checked) return false
  const group = `input[type="radio"][name="${CSS.escape(candidate.name)}"]:checked`
  return candidate.form !== null && candidate.form.querySelector(group) !== null
}

/** A block in which nothing is left to do takes the focus itself, so that the next Tab goes on from there. */
function focusOn(target: HTMLElement): void {
  if (target.tabIndex < 0) target.tabIndex = -1
  target.focus({ preventScroll: true })
}

function isFocusLost(): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || activeElement.matches(':disabled')
}
