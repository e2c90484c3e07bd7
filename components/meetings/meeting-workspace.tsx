import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MaterialsEditor } from '@/components/materials/materials-editor'
import { activityWorkspaceHref } from '@/components/schedule/addresses'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listMaterials } from '@/lib/materials/queries'
import { listOpenDecisionsBefore } from '@/lib/meetings/decision-queries'
import { findCall, listAgenda, listAnswers } from '@/lib/meetings/queries'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { findActivity } from '@/lib/schedule/activity-queries'
import { listJoiningLinks } from '@/lib/schedule/form-queries'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { heldHref } from './addresses'
import { AgendaEditor } from './agenda-editor'
import { AnswersSection } from './answers-section'
import { CallSection } from './call-section'
import { MeetingPage } from './meeting-page'
import { MeetingPapers } from './meeting-papers'
import { OpenDecisions } from './open-decisions'
import { OwnAnswers } from './own-answers'

type MeetingWorkspaceProps = {
  viewer: Actor
  locale: Locale
  unitSlug: string
  activitySlug: string
  place: EditPlace
}

/** The head of a meeting's page in the workspace; empty for who may not read it. */
export async function meetingMetadata(
  of: Omit<MeetingWorkspaceProps, 'viewer' | 'place'> & { viewer: Viewer },
): Promise<Metadata> {
  const activity = await findActivity(of.viewer, of.unitSlug, of.activitySlug)
  if (!activity) return {}
  const { text } = readActivityTitle(activity, of.locale)
  return { title: getTranslator(of.locale, 'meetings')('titleOf', { title: text }) }
}

/** How an activity is prepared: the call, the agenda, who comes. Who takes no part in the unit sees the agenda alone. */
export async function MeetingWorkspace({ viewer, locale, unitSlug, activitySlug, place }: MeetingWorkspaceProps) {
  const activity = await findActivity(viewer, unitSlug, activitySlug)
  if (!activity) notFound()
  const now = new Date()
  const [call, agenda, materials, answers, links, openDecisions] = await Promise.all([
    findCall(viewer, activity, now),
    listAgenda(viewer, activity),
    listMaterials(viewer, activity),
    listAnswers(viewer, activity),
    listJoiningLinks(viewer, [activity]),
    listOpenDecisionsBefore(viewer, activity, now),
  ])
  const t = getTranslator(locale, 'meetings')
  const meeting = { viewer, locale, place, activity }
  return (
    <MeetingPage
      {...{ activity, locale, now }}
      eyebrow={t('call.title')}
      below={
        <ul className="year-links">
          <li>
            <a href={activityWorkspaceHref(activity, locale)}>{t('backToActivity')}</a>
          </li>
          <li>
            <a href={heldHref(activity, locale)}>{getTranslator(locale, 'held')('title')}</a>
          </li>
        </ul>
      }
    >
      {call ? <OwnAnswers {...meeting} call={call} answers={answers} /> : null}
      {call ? <CallSection {...meeting} call={call} joiningLink={links.get(activity.id)} /> : null}
      <OpenDecisions
        decisions={openDecisions}
        title={getTranslator(locale, 'held')('decisions.openBefore')}
        locale={locale}
        hrefOf={heldHref}
      />
      <AgendaEditor {...meeting} items={agenda} materials={materials} />
      <MaterialsEditor {...meeting} materials={materials} agenda={agenda} />
      {call ? <AnswersSection {...meeting} call={call} answers={answers} /> : null}
      {call ? <MeetingPapers activity={activity} locale={locale} papers={['call', 'attendance']} /> : null}
    </MeetingPage>
  )
}
