import type { ComponentProps } from 'react'

export interface SelectProps extends ComponentProps<'select'> {
  width?: 'full' | 'middle' | 'short'
}

/** One of a list; options are its children. */
export function Select({ width = 'full', children, ...rest }: SelectProps) {
  return (
    <select {...rest} className="input" data-width={width}>
      {children}
    </select>
  )
}
