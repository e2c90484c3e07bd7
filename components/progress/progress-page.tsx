import { notFound } from 'next/navigation'
import { NumberedItem, NumberedList } from '@/components/layout/numbered-list'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { planCrumb } from '@/components/plan/plan-crumb'
import { Localized, LocalizedName } from '@/components/text/localized'
import { WordLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { StatusLine } from '@/components/ui/status-line'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import type { CityName } from '@/lib/cities/view'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { findPlan, type PlanView, resourceOfPlan } from '@/lib/plan/queries'
import { listCitiesOfUnit, listObjectiveProgress, type ObjectiveProgressView } from '@/lib/progress/queries'
import { todayIn } from '@/lib/time/when'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { EditableIndicators } from './editable-indicators'
import { indicatorBlocks } from './indicator-blocks'
import { ProgressLines, ProgressNotes } from './objective-progress'
import { AssignForm, blockOf, NewNoteForm, NoteForm } from './progress-forms'

type ProgressPageProps = { viewer: Actor; locale: Locale; unitSlug: string; planSlug: string; place: EditPlace }

/** The objectives of a plan in the workspace: who answers for them, how far they are, what was reported. */
export async function ProgressPage({ viewer, locale, unitSlug, planSlug, place }: ProgressPageProps) {
  const plan = await findPlan(viewer, unitSlug, planSlug)
  if (!plan) notFound()
  const t = getTranslator(locale, 'progress')
  const now = new Date()
  const objectives = await listObjectiveProgress(plan.id)
  const cities = await listCitiesOfUnit({ unitId: plan.unit.id, timeZone: plan.network.timeZone }, now)
  const home = `/${locale}/workspace/units/${plan.unit.slug}`
  return (
    <WorkspaceFrame
      locale={locale}
      crumbs={[{ label: plan.unit.acronym, href: home }, planCrumb(plan, `${home}/plans/${plan.slug}`, locale)]}
      about={{ unitIds: [plan.unit.id] }}
    >
      <Page eyebrow={plan.unit.acronym} title={t('title')} lead={<LocalizedName value={plan.title} locale={locale} />}>
        <Section id="objectives" title={getTranslator(locale, 'plan')('objectives')} lead={t('lead')}>
          {objectives.length === 0 ? <EmptyState>{t('none')}</EmptyState> : null}
          <NumberedList>
            {objectives.map((objective) => (
              <ObjectiveEntry key={objective.id} {...{ viewer, plan, objective, cities, locale, place, now }} />
            ))}
          </NumberedList>
        </Section>
      </Page>
    </WorkspaceFrame>
  )
}

type EntryProps = {
  viewer: Actor
  plan: PlanView
  objective: ObjectiveProgressView
  cities: readonly CityName[]
  locale: Locale
  place: EditPlace
  now: Date
}

function ObjectiveEntry({ viewer, plan, objective, cities, locale, place, now }: EntryProps) {
  const t = getTranslator(locale, 'progress')
  const resource = resourceOfPlan(plan)
  const canAssign = can(viewer, 'objective.assign', resource)
  const responsible = objective.cities.map(({ id }) => id)
  const canReport = can(viewer, 'progress.report', { ...resource, cityIds: responsible })
  const canEdit = can(viewer, 'indicator.update', resource)
  const ways = waysOn(objective, { canReport, canAssign, canEdit }, locale)
  const block = blockOf.objective(objective)
  const isOpen = (other: string, may: boolean) => may && place.editing === other
  const isRemoved = place.outcomeOf(block) === 'removed'
  const shared = { objective, locale, place }
  const today = todayIn(plan.network.timeZone, now)
  return (
    <NumberedItem number={objective.position} id={block}>
      <StatusLine>{isRemoved ? t('removed') : place.savedText(block, locale)}</StatusLine>
      <Localized value={objective.text} locale={locale} as="p" />
      <ProgressLines objective={objective} locale={locale} />
      {objective.cities.length === 0 ? <p className="quiet">{t('noneResponsible')}</p> : null}
      <EditableIndicators
        {...shared}
        lastDay={plan.endsOn}
        today={today}
        canEdit={canEdit}
        canReport={can(viewer, 'indicator.report', { ...resource, cityIds: responsible })}
        mayChange={({ city }) => can(viewer, 'indicator.report', { ...resource, cityIds: city ? [city.id] : [] })}
      />
      <ProgressNotes objective={objective} locale={locale}>
        {(note) => {
          if (!can(viewer, 'progress.report', { ...resource, cityIds: note.city ? [note.city.id] : [] })) return null
          if (place.editing === blockOf.note(note)) return <NoteForm {...shared} note={note} />
          return <WordLink href={place.edit(blockOf.note(note))}>{t('editNote')}</WordLink>
        }}
      </ProgressNotes>
      {isOpen(blockOf.cities(objective), canAssign) ? (
        <div id={blockOf.cities(objective)}>
          <AssignForm {...shared} cities={cities} />
        </div>
      ) : null}
      {isOpen(blockOf.newNote(objective), canReport) ? (
        <div id={blockOf.newNote(objective)}>
          <NewNoteForm {...shared} today={today} />
        </div>
      ) : null}
      <p className="actions">
        {ways.map(({ block: to, label, name }) =>
          place.editing === to ? null : (
            <WordLink key={to} href={place.edit(to)} aria-label={name}>
              {label}
            </WordLink>
          ),
        )}
      </p>
    </NumberedItem>
  )
}

type May = { canReport: boolean; canAssign: boolean; canEdit: boolean }

/** What can be done about an objective, each with the block that turns into its fields. */
function waysOn(objective: ObjectiveProgressView, may: May, locale: Locale) {
  const number = { number: objective.position }
  const t = getTranslator(locale, 'progress')
  const indicators = getTranslator(locale, 'indicators')
  const all = [
    { may: may.canReport, block: blockOf.newNote(objective), label: t('report'), name: t('reportOf', number) },
    { may: may.canAssign, block: blockOf.cities(objective), label: t('assign'), name: t('assignOf', number) },
    {
      may: may.canEdit,
      block: indicatorBlocks.newIndicator(objective),
      label: indicators('add'),
      name: indicators('addOf', number),
    },
  ]
  return all.filter((way) => way.may)
}
