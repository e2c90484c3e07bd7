import { ActionButton } from '@/components/forms/action-button'
import { ActionForm, type ActionFormProps } from '@/components/forms/action-form'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { WordLink } from '@/components/ui/button'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { EditPlace } from '@/lib/workspace/edit-place'

type ArchiveSectionProps = {
  title: string
  row: { id: string; version: number; isArchived: boolean }
  /** The link to the question, what archiving means, the button, what being archived means, the way back. */
  texts: { archive: string; means: string; now: string; archived: string; unarchive: string }
  archive: ActionFormProps['action']
  unarchive: ActionFormProps['action']
  locale: Locale
  place: EditPlace
}

/** The way into the archive, asked twice, and out of it. */
export function ArchiveSection({ title, row, texts, archive, unarchive, locale, place }: ArchiveSectionProps) {
  const { id, version, isArchived } = row
  const isAsking = !isArchived && place.editing === 'archive'
  return (
    <Section id="archive" title={title}>
      <MarginRow>
        <StatusLine>{place.savedText('archive', locale)}</StatusLine>
        {isAsking ? (
          <ActionForm
            id="archive"
            label={texts.archive}
            action={archive}
            hidden={{ id }}
            version={version}
            returnTo={place.saved('archive')}
            submit={texts.now}
            cancel={{ label: getTranslator(locale, 'common')('cancel'), href: place.at('archive') }}
          >
            <p>{texts.means}</p>
          </ActionForm>
        ) : isArchived ? (
          <>
            <p>{texts.archived}</p>
            <ActionButton
              action={unarchive}
              hidden={{ id, version: String(version) }}
              returnTo={place.saved('archive', 'restored')}
            >
              {texts.unarchive}
            </ActionButton>
          </>
        ) : (
          <WordLink href={place.edit('archive')}>{texts.archive}</WordLink>
        )}
      </MarginRow>
    </Section>
  )
}
