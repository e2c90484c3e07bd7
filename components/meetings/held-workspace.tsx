import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { listDecisions } from '@/lib/meetings/decision-queries'
import { findAttendance, findMinutes } from '@/lib/meetings/held-queries'
import { findCall, listAgenda, listAnswers } from '@/lib/meetings/queries'
import type { Actor, Viewer } from '@/lib/permissions/actor'
import { findActivity } from '@/lib/schedule/activity-queries'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { canHaveBeenHeld } from '@/lib/schedule/rules'
import type { EditPlace } from '@/lib/workspace/edit-place'
import { meetingHref } from './addresses'
import { AttendanceSection } from './attendance-section'
import { CarrySection } from './carry-section'
import { DecisionsSection } from './decisions-section'
import { MeetingPage } from './meeting-page'
import { MeetingPapers } from './meeting-papers'
import { MinutesSection } from './minutes-section'

type HeldWorkspaceProps = {
  viewer: Actor
  locale: Locale
  unitSlug: string
  activitySlug: string
  place: EditPlace
}

/** The head of the page; empty for who may not read it. */
export async function heldMetadata(
  of: Omit<HeldWorkspaceProps, 'viewer' | 'place'> & { viewer: Viewer },
): Promise<Metadata> {
  const activity = await findActivity(of.viewer, of.unitSlug, of.activitySlug)
  if (!activity) return {}
  const { text } = readActivityTitle(activity, of.locale)
  return { title: getTranslator(of.locale, 'held')('titleOf', { title: text }) }
}

/** What a meeting left behind: who was there, what it decided, its minutes. Who takes no part in the unit sees what is published of it. */
export async function HeldWorkspace({ viewer, locale, unitSlug, activitySlug, place }: HeldWorkspaceProps) {
  const activity = await findActivity(viewer, unitSlug, activitySlug)
  if (!activity) notFound()
  const now = new Date()
  const [call, answers, agenda, decisions, minutes] = await Promise.all([
    findCall(viewer, activity, now),
    listAnswers(viewer, activity),
    listAgenda(viewer, activity),
    listDecisions(viewer, activity),
    findMinutes(viewer, activity),
  ])
  const attendance = call && (await findAttendance(viewer, activity, { call, answers }))
  const t = getTranslator(locale, 'held')
  const isOff = activity.status === 'POSTPONED' || activity.status === 'CANCELLED'
  const canBeRecorded = !isOff && canHaveBeenHeld(activity, now)
  const meeting = { viewer, locale, place, activity }
  return (
    <MeetingPage
      {...{ activity, locale, now }}
      eyebrow={t('eyebrow')}
      below={
        <>
          <a href={meetingHref(activity, locale)}>{getTranslator(locale, 'meetings')('title')}</a>
          {canBeRecorded ? null : <p className="quiet">{t(isOff ? 'off' : 'notBegun')}</p>}
        </>
      }
    >
      {attendance ? <AttendanceSection {...meeting} attendance={attendance} canBeRecorded={canBeRecorded} /> : null}
      <DecisionsSection {...meeting} decisions={decisions} canBeRecorded={canBeRecorded} />
      <MinutesSection {...meeting} minutes={minutes} agenda={agenda} canBeRecorded={canBeRecorded} />
      <CarrySection {...meeting} agenda={agenda} />
      {call && minutes ? <MeetingPapers activity={activity} locale={locale} papers={['minutes']} /> : null}
    </MeetingPage>
  )
}
