import type { ReactNode } from 'react'
import { type Locale, languageNames, languageTags } from '@/lib/i18n/locales'

interface Side {
  /** BCP 47 of the text that is really shown. */
  lang: string
  /** The language's own name, shown where the columns stand one under the other. */
  language: string
  content: ReactNode
}

/** The side of a pair on which all is said in a language. */
export function sideIn(language: Locale, content: ReactNode): Side {
  return { lang: languageTags[language], language: languageNames[language], content }
}

export interface LanguagePairProps {
  first: Side
  second: Side
  /** Shared by both: the objective's number. */
  number?: ReactNode
  /** Shared by both instead of a number: a city's monogram. */
  emblem?: ReactNode
  id?: string
  as?: 'div' | 'li'
}

/** One paragraph in two languages, side by side; on phones the second one under the first, indented, with its language's name. */
export function LanguagePair({ first, second, number, emblem, id, as: Tag = 'div' }: LanguagePairProps) {
  return (
    <Tag className="pair" id={id}>
      {number ? <div className="number hanging-number">{number}</div> : null}
      {emblem ? <div className="number emblem">{emblem}</div> : null}
      <div className="first" lang={first.lang}>
        {first.content}
      </div>
      <div className="second" lang={second.lang}>
        <span className="language small-caps">{second.language}</span>
        {second.content}
      </div>
    </Tag>
  )
}

/** The languages' names over the two columns; absent where there are no columns. */
export function LanguagePairHeads({ first, second }: { first: Locale; second: Locale }) {
  return (
    <div className="pair pair-heads">
      <div className="first small-caps" lang={languageTags[first]}>
        {languageNames[first]}
      </div>
      <div className="second small-caps" lang={languageTags[second]}>
        {languageNames[second]}
      </div>
    </div>
  )
}
