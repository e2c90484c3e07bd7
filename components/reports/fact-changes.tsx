import { wordPieces } from '@/components/changes/word-pieces'
import { WordDifference } from '@/components/ui/word-difference'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { type FactChange, factChanges } from '@/lib/reports/fact-changes'
import type { ReportContent } from '@/lib/reports/report-content'
import { saysTheSame } from '@/lib/reports/report-digest'

type FactChangesProps = {
  report: ReportContent
  /** The same, if its facts were taken now. */
  now: ReportContent
  locale: Locale
}

/** What a report would say otherwise, word by word, if its facts were taken again; folded, since it may be much. */
export function FactChanges({ report, now, locale }: FactChangesProps) {
  const t = getTranslator(locale, 'reportWriting')
  if (saysTheSame(report, now)) return <p>{t('changes.none')}</p>
  const changes = factChanges(report, now, locale)
  if (changes.length === 0) return <p>{t('changes.others')}</p>
  return (
    <details>
      <summary>{t('changes.count', { count: changes.length })}</summary>
      <ul className="item-list change-list">
        {changes.map((change) => (
          <li key={change.key}>
            <ChangedFact change={change} locale={locale} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function ChangedFact({ change: { name, before, after }, locale }: { change: FactChange; locale: Locale }) {
  const t = getTranslator(locale, 'history')
  const state = before === '' ? 'added' : after === '' ? 'removed' : 'changed'
  return (
    <>
      <h3>{name}</h3>
      <p className="sans small quiet">{getTranslator(locale, 'editions')(`state.${state}`)}</p>
      <WordDifference parts={wordPieces(before, after, locale)} labels={{ added: t('added'), removed: t('removed') }} />
    </>
  )
}
