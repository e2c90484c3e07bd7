import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

const signs = ['heading', 'point', 'numbered', 'strong', 'emphasis', 'link', 'quotation', 'paragraph'] as const

/** Beside a field for Markdown: what to type for what. Folded, since most texts need none of it. */
export function MarkdownHelp({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, 'forms')
  return (
    <details className="markdown-help">
      <summary>{t('markdown.title')}</summary>
      <p className="small">{t('markdown.lead')}</p>
      <dl>
        {signs.map((sign) => (
          <div key={sign}>
            <dt>{sign === 'paragraph' ? t('markdown.typed.paragraph') : <code>{t(`markdown.typed.${sign}`)}</code>}</dt>
            <dd>{t(`markdown.becomes.${sign}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
