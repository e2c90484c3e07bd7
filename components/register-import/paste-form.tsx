import { ActionForm } from '@/components/forms/action-form'
import { TextAreaField } from '@/components/forms/text-fields'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { pasteImportAction } from '@/lib/cities/import/actions'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { importHref } from './addresses'

/** Cells copied from a spreadsheet: for who has no file, or only a few rows of one. */
export function PasteForm({ networkId, locale }: { networkId: string; locale: Locale }) {
  const t = getTranslator(locale, 'registerImport')
  return (
    <Section id="paste" title={t('paste.title')}>
      <MarginRow>
        <ActionForm
          id="paste"
          label={t('paste.form')}
          action={pasteImportAction}
          hidden={{ networkId }}
          returnTo={importHref(locale)}
          submit={t('paste.submit')}
        >
          <TextAreaField
            name="table"
            label={t('paste.label')}
            hint={t('paste.hint')}
            rows={6}
            spellCheck={false}
            autoComplete="off"
            required
          />
        </ActionForm>
      </MarginRow>
    </Section>
  )
}
