import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { DefinitionList } from '@/components/ui/definition-list'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { type KeptRecord, keptRecords, type Until, wordsOf } from '@/lib/privacy/personal-data'
import { retentionDays } from '@/lib/privacy/retention'

/** What is kept of people, record by record: what, what for, who sees it, until when, on what basis. */
export function KeptRecords({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, 'privacy')
  return (
    <Section id="kept" title={t('page.whatIsKept')}>
      {keptRecords.map((record) => (
        <MarginRow
          key={record.key}
          rule="hair"
          margin={<h3 className="margin-title">{t(`kept.${record.key}.title`)}</h3>}
        >
          <DefinitionList items={factsOf(record, locale)} />
        </MarginRow>
      ))}
    </Section>
  )
}

function factsOf(record: KeptRecord, locale: Locale) {
  const t = getTranslator(locale, 'privacy')
  const what = wordsOf(record).map((word) => t(`words.${word}`))
  return [
    { term: t('page.facts.what'), description: what.join('; ') },
    { term: t('page.facts.why'), description: t(`kept.${record.key}.why`) },
    { term: t('page.facts.who'), description: t(`kept.${record.key}.who`) },
    { term: t('page.facts.until'), description: untilText(record.until, locale) },
    { term: t('page.facts.basis'), description: t(`bases.${record.basis}`) },
  ]
}

function untilText(until: Until, locale: Locale): string {
  const t = getTranslator(locale, 'privacy')
  if (!isPeriod(until)) return t(`until.${until}`)
  return t(`until.${until}`, { period: periodText(retentionDays[until], locale) })
}

/** Whole years are told as such. */
function periodText(days: number, locale: Locale): string {
  const t = getTranslator(locale, 'privacy')
  const years = Math.round(days / 365.25)
  return Math.abs(years * 365.25 - days) < 1 ? t('years', { count: years }) : t('days', { count: days })
}

const isPeriod = (until: Until): until is keyof typeof retentionDays => Object.hasOwn(retentionDays, until)
