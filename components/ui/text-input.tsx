import type { ComponentProps } from 'react'

export interface TextInputProps extends ComponentProps<'input'> {
  /** How wide: as the form, a name's length, or a year's. */
  width?: 'full' | 'middle' | 'short'
  /** Set like the text it edits: `text` for running text, `title` for a title. */
  document?: 'text' | 'title'
}

/** A field of one line. */
export function TextInput({ width = 'full', document, type = 'text', ...rest }: TextInputProps) {
  return <input {...rest} type={type} className="input" data-width={width} data-document={document} />
}
