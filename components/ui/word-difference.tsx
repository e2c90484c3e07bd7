export interface WordDifferenceProps {
  /** The whole text in pieces, in order. */
  parts: { value: string; change: 'added' | 'removed' | 'same' }[]
  lang?: string
  /** Spoken before added and removed pieces, since most screen readers skip `ins` and `del`. */
  labels: { added: string; removed: string }
}

/** What changed in a text, word by word. */
export function WordDifference({ parts, lang, labels }: WordDifferenceProps) {
  return (
    <p className="whitespace-pre-line" lang={lang}>
      {parts.map((part, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, which only ever change together
        return <Piece key={index} part={part} labels={labels} />
      })}
    </p>
  )
}

function Piece({
  part,
  labels,
}: {
  part: WordDifferenceProps['parts'][number]
  labels: WordDifferenceProps['labels']
}) {
  if (part.change === 'same') return part.value
  const Tag = part.change === 'added' ? 'ins' : 'del'
  return (
    <Tag>
      <span className="visually-hidden">{labels[part.change]} </span>
      {part.value}
    </Tag>
  )
}
