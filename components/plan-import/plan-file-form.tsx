import { FileForm } from '@/components/forms/file-form'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import type { ErrorCode } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

type PlanFileFormProps = { unitSlug: string; locale: Locale; refused: ErrorCode | null }

/** The file of a plan. */
export function PlanFileForm({ unitSlug, locale, refused }: PlanFileFormProps) {
  const t = getTranslator(locale, 'planImport')
  return (
    <Section id="file" title={t('file.title')}>
      <MarginRow rule="hair">
        <FileForm
          action={`/api/plan-import/${locale}/${unitSlug}`}
          name={t('file.form')}
          label={t('file.label')}
          hint={t('file.hint')}
          submit={t('file.submit')}
          accept=".pdf,.docx,.pptx,.odt,.txt,.md"
          {...{ refused, locale }}
        />
      </MarginRow>
    </Section>
  )
}
