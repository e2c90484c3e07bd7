import type { ComponentProps } from 'react'

export type ButtonLook = 'primary' | 'quiet' | 'danger'

/** A button. One `primary` per form, first in its row; `danger` only for what takes something away. */
export function Button({ look = 'quiet', type = 'button', ...rest }: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button {...rest} type={type} data-look={look} className="button" />
}

/** A button that reads as a word, for small actions in a line of text. */
export function WordButton({ look, type = 'button', ...rest }: ComponentProps<'button'> & { look?: 'danger' }) {
  return <button {...rest} type={type} data-look={look} className="word-action" />
}

/** A link that reads as a word: "Edit" at the end of a block's title line. Name what it edits in `aria-label`. */
export function WordLink({ children, ...rest }: ComponentProps<'a'>) {
  return (
    <a {...rest} className="word-action">
      {children}
    </a>
  )
}
