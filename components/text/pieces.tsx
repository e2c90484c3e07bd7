import { languageTags } from '@/lib/i18n/locales'
import type { Piece } from '@/lib/i18n/told'

/** A sentence of which some words stand in another language, each marked as such. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, lang }) =>
    lang ? (
      <span key={text} lang={languageTags[lang]}>
        {text}
      </span>
    ) : (
      text
    ),
  )
}
