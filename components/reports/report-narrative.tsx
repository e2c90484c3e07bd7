import { ActionForm } from '@/components/forms/action-form'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { MarkdownHelp } from '@/components/text/markdown-help'
import { WordLink } from '@/components/ui/button'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { saveNarrativeAction } from '@/lib/reports/actions'
import type { ReportView } from '@/lib/reports/queries'
import type { NarrativePlace } from '@/lib/reports/report-content'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { NarrativeText } from './narrative-text'

type NarrativeProps = { report: ReportView; at: NarrativePlace; locale: Locale; place: EditPlace; canWrite: boolean }

const blockAt = (at: NarrativePlace) => `text-${at}`

/** A place of a report where people write: what stands there, and the way to its fields. */
export function NarrativeBlock({ report, at, locale, place, canWrite }: NarrativeProps) {
  const t = getTranslator(locale, 'reportWriting')
  const words = report.content.narrative[at]
  const block = blockAt(at)
  const read = words ? <NarrativeText words={words} at={at} locale={locale} /> : null
  if (!canWrite) return read
  const isOpen = place.editing === block
  return (
    <div id={block}>
      <StatusLine>{place.savedText(block, locale)}</StatusLine>
      {isOpen ? <NarrativeForm report={report} at={at} locale={locale} place={place} /> : read}
      {isOpen ? null : (
        <p className="actions no-print">
          <WordLink href={place.edit(block)}>{words ? t(`edit.${at}`) : t(`write.${at}`)}</WordLink>
        </p>
      )}
    </div>
  )
}

function NarrativeForm({ report, at, locale, place }: Omit<NarrativeProps, 'canWrite'>) {
  const t = getTranslator(locale, 'reportWriting')
  const common = getTranslator(locale, 'common')
  const words = report.content.narrative[at]
  const label = words ? t(`edit.${at}`) : t(`write.${at}`)
  const block = blockAt(at)
  return (
    <ActionForm
      id={block}
      label={label}
      action={saveNarrativeAction}
      hidden={{ id: report.id, place: at }}
      version={report.versionAt(at)}
      returnTo={place.saved(block, 'saved', report.versionAt(at) + 1)}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at(block) }}
    >
      <LocalizedTextField name="text" label={label} hint={t(`hint.${at}`)} value={words} locale={locale} kind="text" />
      <MarkdownHelp locale={locale} />
    </ActionForm>
  )
}
