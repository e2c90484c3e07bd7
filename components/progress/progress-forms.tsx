import { ActionButton } from '@/components/forms/action-button'
import { ActionForm } from '@/components/forms/action-form'
import { CheckboxField, CheckboxGroupField } from '@/components/forms/choice-fields'
import { LocalizedTextField } from '@/components/forms/localized-text-field'
import { TextField } from '@/components/forms/text-fields'
import { MarkdownHelp } from '@/components/text/markdown-help'
import type { CityName } from '@/lib/cities/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import {
  addProgressAction,
  assignObjectiveAction,
  removeProgressAction,
  saveProgressAction,
} from '@/lib/progress/actions'
import type { ObjectiveProgressView, ProgressNoteView } from '@/lib/progress/queries'
import type { EditPlace } from '@/lib/workspace/edit-place'

type FormProps = { objective: ObjectiveProgressView; locale: Locale; place: EditPlace }

/** The blocks of the page that turn into fields. */
export const blockOf = {
  objective: ({ id }: ObjectiveProgressView) => `progress-${id}`,
  cities: ({ id }: ObjectiveProgressView) => `cities-${id}`,
  newNote: ({ id }: ObjectiveProgressView) => `new-note-${id}`,
  note: ({ id }: ProgressNoteView) => `note-${id}`,
}

/** Which cities answer for an objective, of those that take part in the unit and those that answer for it already. */
export function AssignForm({ objective, locale, place, cities }: FormProps & { cities: readonly CityName[] }) {
  const t = getTranslator(locale, 'progress')
  const common = getTranslator(locale, 'common')
  const offered = [...objective.cities.filter((own) => !cities.some(({ id }) => id === own.id)), ...cities]
  return (
    <ActionForm
      id={blockOf.cities(objective)}
      label={t('assignOf', { number: objective.position })}
      action={assignObjectiveAction}
      hidden={{ id: objective.id, seen: objective.cities.map(({ id }) => id).join(' ') }}
      returnTo={place.saved(blockOf.objective(objective))}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at(blockOf.objective(objective)) }}
    >
      <CheckboxGroupField
        name="cities"
        label={t('cities')}
        value={objective.cities.map(({ id }) => id)}
        options={offered.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </ActionForm>
  )
}

/** A new note of an objective. `today` is the day (YYYY-MM-DD) that it begins with. */
export function NewNoteForm({ objective, locale, place, today }: FormProps & { today: string }) {
  const t = getTranslator(locale, 'progress')
  const common = getTranslator(locale, 'common')
  return (
    <ActionForm
      id={blockOf.newNote(objective)}
      label={t('reportOf', { number: objective.position })}
      action={addProgressAction}
      hidden={{ objectiveId: objective.id }}
      returnTo={place.saved(blockOf.objective(objective))}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at(blockOf.objective(objective)) }}
    >
      <NoteFields note={null} today={today} locale={locale} />
    </ActionForm>
  )
}

/** A note as fields; to take it out is a button of its own below them. */
export function NoteForm({ objective, note, locale, place }: FormProps & { note: ProgressNoteView }) {
  const t = getTranslator(locale, 'progress')
  const common = getTranslator(locale, 'common')
  const home = blockOf.objective(objective)
  return (
    <>
      <ActionForm
        id={blockOf.note(note)}
        label={t('editNote')}
        action={saveProgressAction}
        hidden={{ id: note.id }}
        version={note.version}
        returnTo={place.saved(home)}
        submit={common('save')}
        cancel={{ label: common('cancel'), href: place.at(home) }}
      >
        <NoteFields note={note} today={note.reportedOn} locale={locale} />
      </ActionForm>
      <ActionButton
        action={removeProgressAction}
        hidden={{ id: note.id, version: String(note.version) }}
        returnTo={place.saved(home, 'removed', note.id)}
      >
        {t('remove')}
      </ActionButton>
    </>
  )
}

function NoteFields({ note, today, locale }: { note: ProgressNoteView | null; today: string; locale: Locale }) {
  const t = getTranslator(locale, 'progress')
  return (
    <>
      <LocalizedTextField name="text" label={t('text')} value={note?.text ?? null} locale={locale} kind="text" />
      <MarkdownHelp locale={locale} />
      <TextField name="reportedOn" type="date" label={t('reportedOn')} value={today} width="middle" />
      <CheckboxField name="isReached" label={t('isReached')} value={note?.isReached ?? false} />
    </>
  )
}
