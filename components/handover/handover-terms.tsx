import { CityPlace } from '@/components/cities/city-emblem-line'
import { DefinitionList } from '@/components/ui/definition-list'
import { EditableSection } from '@/components/workspace/editable-section'
import type { HandoverView } from '@/lib/handover/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { formatDate } from '@/lib/time/format'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { TermsForm } from './terms-form'

type TermsProps = { handover: HandoverView; locale: Locale; place: EditPlace; canEdit: boolean }

/** Who takes over, from which day on, and what passes. */
export function HandoverTerms({ handover, locale, place, canEdit }: TermsProps) {
  const t = getTranslator(locale, 'handover')
  const { outgoing, successor, day, passesTasks, state } = handover
  return (
    <EditableSection
      id="terms"
      title={t('terms.title')}
      {...{ locale, place }}
      canEdit={canEdit && state !== 'confirmed'}
      editLabel={t('terms.edit')}
      form={() => <TermsForm {...{ handover, locale, place }} />}
    >
      <DefinitionList
        items={[
          { term: t('terms.from'), description: <CityPlace city={outgoing} locale={locale} linked={false} /> },
          {
            term: t('terms.to'),
            description: successor ? (
              <CityPlace city={successor} locale={locale} linked={false} />
            ) : (
              t('terms.notKnown')
            ),
          },
          {
            term: t('terms.day'),
            description: day ? formatDate(day.startsOn, locale, day.startPrecision) : t('terms.notKnown'),
          },
          { term: t('terms.tasks'), description: t(passesTasks ? 'terms.tasksPass' : 'terms.tasksStay') },
        ]}
      />
    </EditableSection>
  )
}
