import type { ComponentProps } from 'react'

export interface TextAreaProps extends ComponentProps<'textarea'> {
  /** Set like the text it edits, at the same measure. */
  document?: 'text' | 'title'
}

/** A field of several lines that grows with its text. */
export function TextArea({ document, ...rest }: TextAreaProps) {
  return <textarea {...rest} className="input" data-document={document} />
}
