import { ActionForm } from '@/components/forms/action-form'
import { SelectField } from '@/components/forms/choice-fields'
import { Section } from '@/components/layout/section'
import { WordLink } from '@/components/ui/button'
import { DefinitionList } from '@/components/ui/definition-list'
import { StatusLine } from '@/components/ui/status-line'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { saveNoticeChoicesAction } from '@/lib/notices/choice-actions'
import { listNoticeChoices, type NoticeChoiceView } from '@/lib/notices/choice-queries'
import { choiceField } from '@/lib/notices/choice-schema'
import type { Actor } from '@/lib/permissions/actor'
import type { EditPlace } from '@/lib/workspace/edit-place'

type NoticeChoicesProps = { viewer: Actor; locale: Locale; place: EditPlace }

/** By mail at once, once a week, or not at all: how the viewer is told of each kind of news. */
export async function NoticeChoices({ viewer, locale, place }: NoticeChoicesProps) {
  const choices = await listNoticeChoices(viewer)
  const t = getTranslator(locale, 'notices')
  const editing = place.editing === 'notices'
  return (
    <Section
      id="notices"
      title={t('choices.title')}
      lead={t('choices.lead')}
      actions={
        editing ? null : (
          <WordLink href={place.edit('notices')} aria-label={t('choices.edit')}>
            {getTranslator(locale, 'common')('edit')}
          </WordLink>
        )
      }
    >
      <StatusLine>{place.savedText('notices', locale)}</StatusLine>
      {editing ? (
        <ChoicesForm {...{ choices, locale, place }} />
      ) : (
        <DefinitionList
          items={choices.map(({ kind, delivery }) => ({
            term: t(`kinds.${kind}`),
            description: t(`deliveries.${delivery}`),
          }))}
        />
      )}
    </Section>
  )
}

function ChoicesForm({ choices, locale, place }: { choices: NoticeChoiceView[]; locale: Locale; place: EditPlace }) {
  const t = getTranslator(locale, 'notices')
  const common = getTranslator(locale, 'common')
  const options = (['AT_ONCE', 'DIGEST', 'NEVER'] as const).map((value) => ({
    value,
    label: t(`deliveries.${value}`),
  }))
  return (
    <ActionForm
      id="notices"
      label={t('choices.edit')}
      action={saveNoticeChoicesAction}
      returnTo={place.saved('notices')}
      submit={common('save')}
      cancel={{ label: common('cancel'), href: place.at('notices') }}
    >
      {choices.map(({ kind, delivery }) => (
        <SelectField
          key={kind}
          name={choiceField(kind)}
          label={t(`kinds.${kind}`)}
          value={delivery}
          width="middle"
          options={options}
        />
      ))}
    </ActionForm>
  )
}
