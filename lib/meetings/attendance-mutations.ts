import 'server-only'
import { changedFields } from '@/lib/audit/changed-fields'
import { recordChange } from '@/lib/audit/record-change'
import type { Transaction } from '@/lib/db/client'
import { type FieldValues, type Refusal, type Result, refuse } from '@/lib/errors'
import type { Viewer } from '@/lib/permissions/actor'
import type { Prisma } from '@/prisma/generated/client/client'
import {
  changeMeeting,
  type InvitedCity,
  listMeetingCities,
  type MeetingRow,
  type Saved,
  subjectOf,
} from './change-mutations'
import { linesOf } from './delegation-lines'
import { refusalUnlessBegun } from './held-rules'
import type { RecordAttendanceInput } from './held-schema'
import { countPresent, type Presence, type PresenceOfCity } from './rules'

const withLines = {
  cities: { include: { city: { select: { id: true, name: true } } }, orderBy: { city: { name: 'asc' } } },
  guests: { orderBy: { position: 'asc' }, select: { name: true, office: true } },
} as const satisfies Prisma.AttendanceSheetInclude
type Sheet = Prisma.AttendanceSheetGetPayload<{ include: typeof withLines }>
type Line = PresenceOfCity & { city: InvitedCity }

/**
 * Saves who was at a meeting, whole: its cities with how many people, and its guests. Refuses `notHeldYet` before it has begun, `meetingOff` for one that was
 * postponed or cancelled, `invalid` for a city that has nothing to do with it, and `conflict`, with what is stored now, when the sheet changed since `version`.
 */
export async function recordAttendance(
  viewer: Viewer,
  input: RecordAttendanceInput,
  now: Date,
): Promise<Result<Saved>> {
  return changeMeeting({ viewer, action: 'attendance.record', activityId: input.id }, async (tx, meeting, actor) => {
    const activityId = meeting.activity.id
    const tooEarly = refusalUnlessBegun(meeting, now)
    if (tooEarly) return tooEarly
    const sheet = await tx.attendanceSheet.findUnique({ where: { activityId }, include: withLines })
    if ((sheet?.version ?? 0) !== input.version) return conflict(sheet)
    const lines = await linesOfInput(tx, meeting, input, now)
    if (!lines) return refuse('invalid')

    const before = contentOf(sheet?.cities ?? [], sheet?.guestCount ?? 0)
    const changed = changedFields(before, contentOf(lines, input.guestCount))
    const areOthers = linesOf(sheet?.guests ?? []) !== linesOf(input.guests)
    if (sheet && !changed && !areOthers) return { ok: true, id: activityId, touched: [] }

    await storeSheet(tx, input, lines, now)
    const after = { ...changed?.after, ...(areOthers ? { guestNamesChanged: true } : {}) }
    const subject = subjectOf(meeting)
    await recordChange(tx, actor, { action: 'attendance.record', subject, before: changed?.before ?? null, after })
    return { ok: true, id: activityId, touched: meeting.touched }
  })
}

/** The lines that say something, by the name of their city; null when one is of a city that neither takes part in the unit nor answered the call. */
async function linesOfInput(
  tx: Transaction,
  meeting: MeetingRow,
  { cities }: RecordAttendanceInput,
  now: Date,
): Promise<Line[] | null> {
  const activityId = meeting.activity.id
  // Who took part then may have left the unit since.
  const concerned = { OR: [{ answers: { some: { activityId } } }, { attendances: { some: { activityId } } }] }
  const others = await tx.city.findMany({ where: concerned, select: { id: true, name: true } })
  const known = new Map([...(await listMeetingCities(tx, meeting, now)), ...others].map((city) => [city.id, city]))
  const lines: Line[] = []
  for (const [cityId, line] of Object.entries(cities)) {
    if (!line) continue
    const city = known.get(cityId)
    if (!city) return null
    lines.push({ city, ...line })
  }
  return lines.sort((a, b) => (a.city.name < b.city.name ? -1 : 1))
}

async function storeSheet(
  tx: Transaction,
  { id: activityId, guestCount, guests }: RecordAttendanceInput,
  lines: Line[],
  recordedAt: Date,
) {
  await tx.attendanceSheet.upsert({
    where: { activityId },
    create: { activityId, recordedAt, guestCount },
    update: { recordedAt, guestCount, version: { increment: 1 } },
  })
  await tx.cityAttendance.deleteMany({ where: { activityId } })
  await tx.cityAttendance.createMany({
    data: lines.map(({ city, presence, onSite, remote }) => ({
      activityId,
      cityId: city.id,
      presence,
      onSite,
      remote,
    })),
  })
  await tx.meetingGuest.deleteMany({ where: { activityId } })
  await tx.meetingGuest.createMany({
    data: guests.map((guest, index) => ({ activityId, position: index + 1, ...guest })),
  })
}

/** What the record keeps of a sheet: cities by name and numbers, never who the people were. */
function contentOf(lines: readonly Line[], guests: number) {
  const names = (presence: Presence) =>
    lines.flatMap((line) => (line.presence === presence ? [line.city.name] : [])).join(', ') || null
  const { onSite, remote } = countPresent(lines)
  return {
    ...{ presentOnSite: names('ON_SITE'), presentRemote: names('REMOTE') },
    ...{ excused: names('EXCUSED'), absent: names('ABSENT') },
    ...{ onSite, remote, guests },
  }
}

function conflict(sheet: Sheet | null): Refusal {
  const values: FieldValues = {
    guestCount: sheet ? String(sheet.guestCount) : '',
    guests: linesOf(sheet?.guests ?? []),
  }
  for (const { cityId, presence, onSite, remote } of sheet?.cities ?? []) {
    values[`cities.${cityId}.presence`] = presence
    values[`cities.${cityId}.onSite`] = onSite ? String(onSite) : ''
    values[`cities.${cityId}.remote`] = remote ? String(remote) : ''
  }
  return refuse('conflict', { current: { version: sheet?.version ?? 0, values } })
}
