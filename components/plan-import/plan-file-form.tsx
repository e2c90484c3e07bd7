import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import type { ErrorCode } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator, listTexts } from '@/lib/i18n/translator'

type PlanFileFormProps = { unitSlug: string; locale: Locale; refused: ErrorCode | null }

/** The file of a plan. It is posted as it is, with and without scripts: a server action would take no more than a megabyte. */
export function PlanFileForm({ unitSlug, locale, refused }: PlanFileFormProps) {
  const t = getTranslator(locale, 'planImport')
  const sentence = refused && listTexts(locale, 'errors')[refused]
  return (
    <Section id="file" title={t('file.title')}>
      <MarginRow rule="hair">
        <form
          action={`/api/plan-import/${locale}/${unitSlug}`}
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
              accept=".pdf,.docx,.pptx,.odt,.txt,.md"
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
    </Section>
  )
}
