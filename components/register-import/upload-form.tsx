import { FileForm } from '@/components/forms/file-form'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import type { ErrorCode } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { templateHref, uploadHref } from './addresses'

type UploadFormProps = { networkId: string; locale: Locale; refused: ErrorCode | null }

/** A file of cities. */
export function UploadForm({ networkId, locale, refused }: UploadFormProps) {
  const t = getTranslator(locale, 'registerImport')
  return (
    <Section id="file" title={t('file.title')}>
      <MarginRow rule="hair">
        <FileForm
          action={uploadHref(locale, networkId)}
          name={t('file.form')}
          label={t('file.label')}
          hint={t('file.hint')}
          submit={t('file.submit')}
          accept=".csv,.tsv,.txt,.xlsx"
          {...{ refused, locale }}
        />
      </MarginRow>
      <MarginRow id="template" title={t('template.title')} rule="hair">
        <p>{t('template.lead')}</p>
        <p className="word-links">
          <a href={templateHref(locale, 'xlsx')} download>
            {t('template.xlsx')}
          </a>
          <a href={templateHref(locale, 'csv')} download>
            {t('template.csv')}
          </a>
        </p>
      </MarginRow>
    </Section>
  )
}
