import 'server-only'
import { getEnv } from '@/lib/env'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import { listMandates } from '@/lib/mandates/queries'
import { coordinationOn } from '@/lib/mandates/rules'
import { listDecisions } from '@/lib/meetings/decision-queries'
import { findAttendance, findMinutes } from '@/lib/meetings/held-queries'
import { findCall, listAgenda, listAnswers } from '@/lib/meetings/queries'
import type { PaperPart } from '@/lib/pdf/paper'
import { writePaper } from '@/lib/pdf/write-paper'
import type { Viewer } from '@/lib/permissions/actor'
import { findActivity } from '@/lib/schedule/activity-queries'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { todayIn } from '@/lib/time/when'
import { attendanceList } from './attendance-list'
import { callLetter } from './call-letter'
import { type HeldSources, minutesPaper } from './minutes-paper'
import { type MeetingPaper, meetingPapers } from './papers'
import type { PaperSources } from './sources'

type PaperFile = { name: string; body: Uint8Array<ArrayBuffer> }

type Asked = {
  locale: Locale
  unitSlug: string
  activitySlug: string
  /** Which paper, as an address says it: anything may stand there. */
  paper: string
  /** A second language, as an address says it; heeded for papers that are read, and not for those that are signed. */
  second: string | null
}

type Writer = (locale: Locale) => PaperPart

/** What writes each paper from its sources; null where there is nothing to write about. */
const writers: Record<MeetingPaper, (viewer: Viewer, sources: PaperSources) => Promise<Writer | null>> = {
  call: async (_, sources) => (locale) => callLetter(sources, locale),
  attendance: async (_, sources) => (locale) => attendanceList(sources, locale),
  minutes: async (viewer, sources) => {
    const held = await findHeld(viewer, sources)
    return held && ((locale) => minutesPaper(held, locale))
  },
}

/**
 * A paper about a meeting as a PDF, for whoever takes part in the unit at the instant `now`. Null when there is no such meeting or paper, and for who may
 * not see the call: these answer alike.
 */
export async function findMeetingPaper(viewer: Viewer, asked: Asked, now: Date): Promise<PaperFile | null> {
  const paper = meetingPapers.find((one) => one === asked.paper)
  const sources = paper && (await findSources(viewer, asked, now))
  const write = sources && (await writers[paper](viewer, sources))
  if (!write) return null
  const { locale, second } = asked
  const { activity } = sources
  const { text } = readActivityTitle(activity, locale)
  const t = getTranslator(locale, 'papers')
  const languages = [locale, ...(isLocale(second) && second !== locale && paper !== 'attendance' ? [second] : [])]
  const body = await writePaper({
    title: `${t(`${paper}.title`)} · ${text}`,
    lang: locale,
    author: `${activity.networkName} · ${readText(activity.unit.name, locale).text}`,
    foot: `${text} · ${getEnv().ENLACE_URL}/${locale}/${activity.unit.slug}/activities/${activity.slug}`,
    parts: languages.map(write),
    madeAt: now,
  })
  return { name: `${t(`${paper}.fileName`)}-${activity.slug}.pdf`, body }
}

async function findSources(viewer: Viewer, asked: Asked, now: Date): Promise<PaperSources | null> {
  const activity = await findActivity(viewer, asked.unitSlug, asked.activitySlug)
  const call = activity && (await findCall(viewer, activity, now))
  if (!call) return null
  const [agenda, answers, mandates] = await Promise.all([
    listAgenda(viewer, activity),
    listAnswers(viewer, activity),
    listMandates(activity.unit.id),
  ])
  const madeOn = todayIn(activity.zone, now)
  const page = `units/${activity.unit.slug}/activities/${activity.slug}/meeting`
  return {
    ...{ activity, call, agenda, answers, madeOn },
    coordination: coordinationOn(mandates, madeOn).current?.city ?? null,
    answerAt: (language) => `${getEnv().ENLACE_URL}/${language}/workspace/${page}`,
  }
}

async function findHeld(viewer: Viewer, sources: PaperSources): Promise<HeldSources | null> {
  const { activity } = sources
  const minutes = await findMinutes(viewer, activity)
  if (!minutes) return null
  const [attendance, decisions] = await Promise.all([
    findAttendance(viewer, activity, sources),
    listDecisions(viewer, activity),
  ])
  return { ...sources, attendance, decisions, minutes }
}
