import type { ComponentProps, CSSProperties } from 'react'

export interface TextAreaProps extends ComponentProps<'textarea'> {
  /** Set like the text it edits, at the same measure. */
  document?: 'text' | 'title'
}

/** A field of several lines, of `rows` lines at least, that grows with its text. */
export function TextArea({ document, rows, ...rest }: TextAreaProps) {
  // Where a field grows with its text, browsers do not heed its rows.
  const style = rows ? ({ '--rows': rows } as CSSProperties) : undefined
  return <textarea {...rest} rows={rows} style={style} className="input" data-document={document} />
}
