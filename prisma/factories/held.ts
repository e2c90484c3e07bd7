import type { Transaction } from '@/lib/db/client'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { Prisma } from '@/prisma/generated/client/client'
import { asLocalized } from './defaults'

type DecisionGiven = Partial<Omit<Prisma.DecisionUncheckedCreateInput, 'text'>> & {
  activityId: string
  text?: string | LocalizedText
}

/** An open decision, the last of its meeting, that nobody in particular is responsible for. */
export async function createDecision(db: Transaction, { text, ...given }: DecisionGiven) {
  const position = (await db.decision.count({ where: { activityId: given.activityId } })) + 1
  return db.decision.create({ data: { position, ...given, text: asLocalized(text ?? 'Encaminhamento') } })
}

type MinutesGiven = Partial<Omit<Prisma.MeetingMinutesUncheckedCreateInput, 'text'>> & {
  activityId: string
  text?: string | LocalizedText
}

/** Minutes that are a draft. */
export function createMinutes(db: Transaction, { text, ...given }: MinutesGiven) {
  return db.meetingMinutes.create({ data: { ...given, text: asLocalized(text ?? 'Foi uma boa reunião.') } })
}

type AttendanceGiven = Partial<Omit<Prisma.AttendanceSheetUncheckedCreateInput, 'guests' | 'cities'>> & {
  activityId: string
  guests?: { name: string; office?: string }[]
}

/** A sheet of who was there: guests, and as yet no city. */
export function createAttendance(db: Transaction, { guests = [], ...given }: AttendanceGiven) {
  return db.attendanceSheet.create({
    data: {
      ...{ recordedAt: new Date(), guestCount: guests.length, ...given },
      guests: { create: guests.map((guest, at) => ({ position: at + 1, ...guest })) },
    },
  })
}
