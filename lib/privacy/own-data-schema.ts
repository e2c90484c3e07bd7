import { z } from 'zod'

// The shape of what somebody takes along of her own data. It is read by others' programs: a change that they would stumble over counts the
// version up. Instants are ISO 8601 in UTC, days YYYY-MM-DD; texts in several languages have one entry for each.

const instant = z.iso.datetime()
const day = z.iso.date()
const text = z.object({ original: z.string(), texts: z.record(z.string(), z.string()) })

export const ownDataSchema = z.strictObject({
  format: z.literal('enlace.own-data'),
  version: z.literal(1),
  madeAt: instant,
  person: z.strictObject({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    language: z.string(),
    timeZone: z.string(),
    suspendedAt: instant.nullable(),
    addressConfirmedAt: instant.nullable(),
    lastSignInAt: instant.nullable(),
  }),
  /** For whom she acts and acted; first and last day, inclusive, where the right is held. */
  delegations: z.array(
    z.strictObject({
      city: z.string(),
      office: z.string().nullable(),
      isLead: z.boolean(),
      startsOn: day,
      endsOn: day.nullable(),
    }),
  ),
  secretariats: z.array(z.strictObject({ network: z.string(), startsOn: day, endsOn: day.nullable() })),
  /** Browsers in which she is signed in. The secrets of a session are kept nowhere. */
  sessions: z.array(z.strictObject({ openedAt: instant, endsAt: instant })),
  signInRequests: z.array(z.strictObject({ askedAt: instant, usedAt: instant.nullable() })),
  /** Since when she has an address of her own for her calendar. The address itself is kept nowhere. */
  calendarAddressSince: instant.nullable(),
  noticeChoices: z.array(z.strictObject({ kind: z.string(), delivery: z.string() })),
  waitingForDigest: z.array(z.strictObject({ kind: z.string(), since: instant })),
  /** Mails to her address, whose words are kept nowhere. `reply`: what the mail server said to the last attempt that it did not take. */
  mails: z.array(
    z.strictObject({
      kind: z.string(),
      address: z.string(),
      writtenAt: instant,
      sentAt: instant.nullable(),
      failedAt: instant.nullable(),
      droppedAt: instant.nullable(),
      reply: z.string().nullable(),
    }),
  ),
  /** Invitations to her address, to act for a city or in a secretariat. */
  invitations: z.array(
    z.strictObject({
      to: z.string(),
      name: z.string(),
      office: z.string().nullable(),
      isLead: z.boolean(),
      invitedAt: instant,
      acceptedAt: instant.nullable(),
      revokedAt: instant.nullable(),
    }),
  ),
  /** Tables of cities that name her as somebody who would act for one of them. */
  namedInTables: z.array(
    z.strictObject({ city: z.string(), name: z.string().nullable(), office: z.string().nullable(), readAt: instant }),
  ),
  /** When she brought tables of cities along. */
  tablesBrought: z.array(z.strictObject({ readAt: instant })),
  /** Meetings to which she answered for a city. */
  answers: z.array(z.strictObject({ city: z.string(), activity: text.nullable(), answer: z.string(), at: instant })),
  /** Plans that she was asked to translate. */
  translationsAsked: z.array(
    z.strictObject({ plan: text.nullable(), language: z.string(), askedAt: instant, endedAt: instant.nullable() }),
  ),
  /** How often she asked somebody for a translation. Whom is theirs. */
  translationsAskedByHer: z.number(),
  /** Meetings that name somebody as she is called: in the delegation of a city of hers, leading an item for one, or as a guest. */
  namedInMeetings: z.array(z.strictObject({ activity: text.nullable(), as: z.enum(['delegation', 'lead', 'guest']) })),
  /** How many people she invited. Who they are is theirs. */
  invitationsSent: z.number(),
  /** Where she stands as a contact, with everything that was ever agreed about it. */
  contacts: z.array(
    z.strictObject({
      unit: z.string(),
      name: z.string(),
      office: text.nullable(),
      organization: z.string().nullable(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      city: z.string().nullable(),
      consents: z.array(
        z.strictObject({
          field: z.string(),
          audience: z.string(),
          word: z.string(),
          textVersion: z.number().nullable(),
          givenAt: instant,
          withdrawnAt: instant.nullable(),
        }),
      ),
    }),
  ),
  /** What other contacts agreed to, as she said. Who they are is theirs. */
  consentsToldByHer: z.array(
    z.strictObject({ unit: z.string(), field: z.string(), audience: z.string(), at: instant }),
  ),
  /** Notices that she caused. */
  noticesCaused: z.array(z.strictObject({ kind: z.string(), at: instant })),
  /** What she changed, from the record of changes; `forCity` is null for the secretariat. */
  changes: z.array(
    z.strictObject({
      at: instant,
      action: z.string(),
      subject: z.strictObject({ type: z.string(), id: z.string() }),
      forCity: z.string().nullable(),
    }),
  ),
})

export type OwnData = z.output<typeof ownDataSchema>
