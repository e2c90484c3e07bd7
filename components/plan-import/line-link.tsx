import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

/** Leads to a line of the source. */
export function LineLink({ line, locale }: { line: number; locale: Locale }) {
  return (
    <a className="quiet plan-import-line" href={`#line-${line}`}>
      {getTranslator(locale, 'planImport')('review.line', { line: String(line) })}
    </a>
  )
}
