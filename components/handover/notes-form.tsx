import { ActionForm } from '@/components/forms/action-form'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { MarkdownHelp } from '@/components/text/markdown-help'
import { saveHandoverNotesAction } from '@/lib/handover/actions'
import type { HandoverView } from '@/lib/handover/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { EditPlace } from '@/lib/workspace/edit-place'

type NotesFormProps = { handover: HandoverView; locale: Locale; place: EditPlace }

/** What there is to know for whoever takes over. */
export function NotesForm({ handover: { id, version, notes }, locale, place }: NotesFormProps) {
  const t = getTranslator(locale, 'handover')
  const common = getTranslator(locale, 'common')
  return (
    <ActionForm
      id="notes"
      label={t('notes.edit')}
      action={saveHandoverNotesAction}
      hidden={{ id }}
      version={version}
      returnTo={place.saved('notes')}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at('notes') }}
    >
      <LocalizedTextField name="notes" label={t('notes.title')} value={notes} locale={locale} kind="text" />
      <MarkdownHelp locale={locale} />
    </ActionForm>
  )
}
