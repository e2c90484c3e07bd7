import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import type { ErrorCode } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator, listTexts } from '@/lib/i18n/translator'
import { templateHref, uploadHref } from './addresses'

type UploadFormProps = { networkId: string; locale: Locale; refused: ErrorCode | null }

/** A file of cities. It is posted as it is, with and without scripts: a server action would take no more than a megabyte. */
export function UploadForm({ networkId, locale, refused }: UploadFormProps) {
  const t = getTranslator(locale, 'registerImport')
  const sentence = refused && listTexts(locale, 'errors')[refused]
  return (
    <Section id="file" title={t('file.title')}>
      <MarginRow rule="hair">
        <form
          action={uploadHref(locale, networkId)}
          method="post"
          encType="multipart/form-data"
          className="form"
          aria-label={t('file.form')}
        >
          <Field
            label={t('file.label')}
            htmlFor="file-field"
            hint={t('file.hint')}
            hintId="file-hint"
            errors={sentence ? [sentence] : undefined}
            errorId="file-error"
          >
            <TextInput
              type="file"
              id="file-field"
              name="file"
              accept=".csv,.tsv,.txt,.xlsx"
              required
              aria-invalid={sentence ? true : undefined}
              aria-describedby={sentence ? 'file-hint file-error' : 'file-hint'}
            />
          </Field>
          <div className="actions">
            <Button type="submit" look="primary">
              {t('file.submit')}
            </Button>
          </div>
        </form>
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
