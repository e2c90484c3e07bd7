export interface MonogramProps {
  /** The whole name; its initials are taken from it. */
  name: string
  /** Two letters set into the ring, such as a country's code; left out at the small size, where nobody could read them. */
  code?: string
  size?: 'small' | 'medium' | 'large'
}

/** A typographic emblem. Silent for screen readers: the name always stands beside it. */
export function Monogram({ name, code: wanted, size = 'medium' }: MonogramProps) {
  const code = size === 'small' ? undefined : wanted
  return (
    <svg
      className="monogram"
      data-size={size}
      viewBox={code ? '3.75 3.75 56.5 59.5' : '3.75 3.75 56.5 56.5'}
      aria-hidden="true"
      focusable="false"
    >
      {/* With a code the ring leaves a gap at its foot, where the code stands like the place on a postmark. */}
      <path
        d={
          code ? 'M20.5 56.7A27.25 27.25 0 1 1 43.5 56.7' : 'M32 4.75a27.25 27.25 0 1 1 0 54.5a27.25 27.25 0 1 1 0-54.5'
        }
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
      />
      <text x="32" y="40" textAnchor="middle" fontSize="24" fontWeight="500" fill="currentColor">
        {initials(name)}
      </text>
      {code ? (
        <text
          x="32.6"
          y="62.5"
          textAnchor="middle"
          fontSize="12.5"
          fontWeight="600"
          letterSpacing="1.2"
          fill="currentColor"
        >
          {code}
        </text>
      ) : null}
    </svg>
  )
}

/** "Esteban Echeverría" gives EE, "Santiago de Cali" SC, "Canoas" Ca: words that begin small do not count. */
function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))
  const [first = name, second] = words
  const letters = (word: string, count: number) => Array.from(word).slice(0, count).join('')
  return second ? letters(first, 1) + letters(second, 1) : letters(first, 2)
}
