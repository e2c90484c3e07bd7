import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { type LocalizedText, parseRequired } from '@/lib/i18n/localized-text'
import type { Prisma } from '@/prisma/generated/client/client'

// Meetings name people by their names alone. A line is taken to be somebody's when it has her whole name and stands where she had to do with the meeting: in
// the delegation of a city that she acted for or, as a guest, in the network of one. A namesake from elsewhere is somebody else.

type Named = {
  delegation: Prisma.DelegationMemberWhereInput
  lead: Prisma.AgendaItemWhereInput
  guest: Prisma.MeetingGuestWhereInput
}

async function linesNaming(db: Transaction, personId: string): Promise<Named> {
  const { name, delegates, secretariat } = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      name: true,
      delegates: { select: { cityId: true, city: { select: { networkId: true } } } },
      secretariat: { select: { networkId: true } },
    },
  })
  const hers = { equals: name, mode: 'insensitive' } as const
  const cityId = { in: delegates.map((delegate) => delegate.cityId) }
  const networkId = { in: [...delegates.map(({ city }) => city), ...secretariat].map((part) => part.networkId) }
  return {
    delegation: { name: hers, answer: { cityId } },
    lead: { leadName: hers, leadCityId: cityId },
    guest: { name: hers, sheet: { activity: { unit: { networkId } } } },
  }
}

export type NamedInMeeting = { activity: LocalizedText; as: 'delegation' | 'lead' | 'guest' }

/** The meetings that name a person, and as what. */
export async function listMeetingsNaming(db: Transaction, personId: string): Promise<NamedInMeeting[]> {
  const { delegation, lead, guest } = await linesNaming(db, personId)
  const activity = { select: { title: true } } as const
  const members = await db.delegationMember.findMany({
    where: delegation,
    orderBy: [{ answerId: 'asc' }, { position: 'asc' }],
    select: { answer: { select: { activity } } },
  })
  const items = await db.agendaItem.findMany({ where: lead, orderBy: { id: 'asc' }, select: { activity } })
  const guests = await db.meetingGuest.findMany({
    where: guest,
    orderBy: [{ activityId: 'asc' }, { position: 'asc' }],
    select: { sheet: { select: { activity } } },
  })
  const named = (as: NamedInMeeting['as']) => (row: { activity: { title: Prisma.JsonValue } }) => ({
    activity: parseRequired(row.activity.title),
    as,
  })
  return [
    ...members.map(({ answer }) => answer).map(named('delegation')),
    ...items.map(named('lead')),
    ...guests.map(({ sheet }) => sheet).map(named('guest')),
  ]
}

/** Takes a person out of all of them. How many people came stays. */
export async function eraseFromMeetings(tx: Transaction, personId: string): Promise<void> {
  const { delegation, lead, guest } = await linesNaming(tx, personId)
  await tx.delegationMember.deleteMany({ where: delegation })
  await tx.agendaItem.updateMany({ where: lead, data: { leadName: null } })
  await tx.meetingGuest.deleteMany({ where: guest })
}
