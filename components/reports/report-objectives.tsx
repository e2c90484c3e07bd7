import type { ReactNode } from 'react'
import { MarginRow } from '@/components/layout/margin-row'
import { NumberedItem, NumberedList } from '@/components/layout/numbered-list'
import { Section } from '@/components/layout/section'
import { ProgressLines, ProgressNote } from '@/components/progress/objective-progress'
import { Localized } from '@/components/text/localized'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { ReportContent, ReportObjective } from '@/lib/reports/report-content'

type ObjectivesProps = { content: ReportContent; locale: Locale; words: ReactNode }

/** How far each objective is, with what was told of it. */
export function ReportObjectives({ content: { objectives }, locale, words }: ObjectivesProps) {
  const t = getTranslator(locale, 'reportOut')
  return (
    <Section id="objectives" title={t('objectives')}>
      {words ? <MarginRow rule="hair">{words}</MarginRow> : null}
      {objectives.length === 0 ? <EmptyState>{t('noObjectives')}</EmptyState> : null}
      <NumberedList>
        {objectives.map((objective) => (
          <NumberedItem key={objective.id} number={objective.number}>
            <Localized value={objective.text} locale={locale} as="p" />
            <ProgressLines objective={progressOf(objective)} locale={locale} />
            <Notes objective={objective} locale={locale} />
          </NumberedItem>
        ))}
      </NumberedList>
    </Section>
  )
}

function Notes({ objective: { notes }, locale }: { objective: ReportObjective; locale: Locale }) {
  if (notes.length === 0) return null
  return (
    <ul className="stacked">
      {notes.map((note) => (
        <li key={`${note.reportedOn} ${note.city?.slug} ${note.text.texts[note.text.original]}`}>
          <ProgressNote note={note} locale={locale} />
        </li>
      ))}
    </ul>
  )
}

function progressOf({ state, held, planned, notes, responsibleCities }: ReportObjective) {
  const indicators = { met: 0, judged: 0, open: 0, begun: false }
  return { progress: { state, held, planned, notes: notes.length, indicators }, cities: responsibleCities }
}
