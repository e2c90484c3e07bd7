import type { ReactNode } from 'react'
import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { WordLink } from '@/components/ui/button'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { EditPlace } from '@/lib/workspace/edit-place'

type EditableSectionProps = {
  id: string
  title: ReactNode
  locale: Locale
  place: EditPlace
  canEdit: boolean
  /** The whole name of the "Edit" link; it begins with that word. */
  editLabel: string
  /** The part as fields, made only while it is edited. */
  form: () => ReactNode
  /** The part as it is read. */
  children: ReactNode
}

/** A part of a page that turns into fields in place. */
export function EditableSection({
  id,
  title,
  locale,
  place,
  canEdit,
  editLabel,
  form,
  children,
}: EditableSectionProps) {
  const isOpen = canEdit && place.editing === id
  return (
    <Section
      id={id}
      title={title}
      actions={
        canEdit && !isOpen ? (
          <WordLink href={place.edit(id)} aria-label={editLabel}>
            {getTranslator(locale, 'common')('edit')}
          </WordLink>
        ) : null
      }
    >
      <MarginRow>
        <StatusLine>{place.savedText(id, locale)}</StatusLine>
        {isOpen ? form() : children}
      </MarginRow>
    </Section>
  )
}
