import type { ReactNode } from 'react'

export interface DefinitionListProps {
  /** Facts without a value are left out by the caller: an empty line says nothing. */
  items: { term: string; description: ReactNode }[]
}

/** Facts, one per line: term and value. */
export function DefinitionList({ items }: DefinitionListProps) {
  return (
    <dl className="facts">
      {items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.description}</dd>
        </div>
      ))}
    </dl>
  )
}
