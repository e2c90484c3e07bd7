import type { Locale } from './locales'

/** The text in one line, cut after a whole word where it is longer than `most` characters. */
export function shorten(text: string, locale: Locale, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  let kept = ''
  for (const { segment, index } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(line)) {
    if (index + segment.length >= most) break
    kept += segment
  }
  return `${kept.trimEnd().replace(/[,;:.–-]$/, '')}…`
}
