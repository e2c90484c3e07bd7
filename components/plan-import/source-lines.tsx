import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { PlanImportView } from '@/lib/plan-import/queries'
import { formatList } from '@/lib/time/format'

/** The text as it was given, line by line, with what each was read as. */
export function SourceLines({ view, locale }: { view: PlanImportView; locale: Locale }) {
  const t = getTranslator(locale, 'planImport')
  const { lines, language } = view.draft
  return (
    <section aria-labelledby="source-title">
      <h2 id="source-title">{t('review.source')}</h2>
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset; a group names what scrolls without adding a landmark */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div role="group" className="plan-import-source" aria-label={t('review.sourceText')} tabIndex={0}>
        <ol>
          {lines.map(({ line, text, uses }) => (
            <li key={line} id={`line-${line}`} value={line} data-unread={uses.length === 0 || undefined}>
              <span lang={language}>{text.trim()}</span>{' '}
              <span className="quiet plan-import-use">
                {uses.length === 0
                  ? t('review.notRead')
                  : formatList(
                      uses.map((use) => t(`uses.${use}`)),
                      locale,
                    )}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
