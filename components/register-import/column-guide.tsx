import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { DefinitionList } from '@/components/ui/definition-list'
import { columns } from '@/lib/cities/import/columns'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

/** What a table of cities can say, column by column. */
export function ColumnGuide({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, 'registerImport')
  return (
    <Section id="columns" title={t('columnsTitle')} lead={t('columnsLead')}>
      <MarginRow wide>
        <DefinitionList
          items={columns.map((column) => ({ term: t(`columns.${column}`), description: t(`hints.${column}`) }))}
        />
      </MarginRow>
    </Section>
  )
}
