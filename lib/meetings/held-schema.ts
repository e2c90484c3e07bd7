import { z } from 'zod'
import { idInput } from '@/lib/forms/input-schema'
import { localizedTextInput } from '@/lib/i18n/localized-text-input'
import { decisionStates, type PresenceOfCity, presences } from './rules'
import { peopleInput, version, versionOrNone, wholeNumber } from './schema'

/** A city's line of the sheet; without a presence, it is not on it. */
const cityLine = z
  .object({
    // What stands under a city's id comes as it was sent: an empty field as an empty text.
    presence: z.preprocess((sent) => sent || undefined, z.enum(presences, { error: 'invalid' }).optional()),
    onSite: wholeNumber(500),
    remote: wholeNumber(500),
  })
  .superRefine(({ presence, onSite = 0, remote = 0 }, context) => {
    const isMissing = presence === 'ON_SITE' ? onSite === 0 : presence === 'REMOTE' && remote === 0
    const path = [presence === 'REMOTE' ? 'remote' : 'onSite']
    if (isMissing) context.addIssue({ code: 'custom', message: 'headsRequired', path })
  })
  .transform(({ presence, onSite = 0, remote = 0 }): PresenceOfCity | null => {
    if (!presence) return null
    // Who was not there brought nobody, whatever the fields say.
    if (presence === 'EXCUSED' || presence === 'ABSENT') return { presence, onSite: 0, remote: 0 }
    return { presence, onSite: presence === 'ON_SITE' ? onSite : 0, remote }
  })

/**
 * Who was at a meeting: its cities by their ids, and guests, one a line. There are never fewer guests than are named; without a number, those who are named
 * are counted.
 */
export const recordAttendanceInput = z
  .object({
    id: idInput,
    version: versionOrNone,
    cities: z.record(z.uuid({ error: 'invalid' }), cityLine).default({}),
    guestCount: wholeNumber(500),
    guests: peopleInput,
  })
  .superRefine(({ guestCount, guests }, context) => {
    const isTooFew = guestCount !== undefined && guestCount < guests.length
    if (isTooFew) context.addIssue({ code: 'custom', message: 'fewerThanNamed', path: ['guestCount'] })
  })
  .transform(({ guestCount, ...input }) => ({ ...input, guestCount: guestCount ?? input.guests.length }))
export type RecordAttendanceInput = z.output<typeof recordAttendanceInput>

const optionalNumber = (min: number, max: number, error: string) =>
  z.coerce.number({ error }).int({ error }).min(min, { error }).max(max, { error }).optional()

/** A month of a year, both or neither; as YYYY-MM. */
const dueInput = z
  .object({ month: optionalNumber(1, 12, 'invalidDate'), year: optionalNumber(1900, 2200, 'invalidYear') })
  .default({})
  .superRefine(({ month, year }, context) => {
    const wrong = (path: string) => context.addIssue({ code: 'custom', message: 'required', path: [path] })
    if (month !== undefined && year === undefined) wrong('year')
    if (year !== undefined && month === undefined) wrong('month')
  })
  .transform(({ month, year }) =>
    month === undefined || year === undefined ? null : `${year}-${String(month).padStart(2, '0')}`,
  )

const decision = {
  text: localizedTextInput({ max: 2_000, required: true }),
  responsibleCityId: z.uuid({ error: 'invalid' }).optional(),
  due: dueInput,
}
export const addDecisionInput = z.object({ activityId: idInput, ...decision })
export type AddDecisionInput = z.output<typeof addDecisionInput>

export const saveDecisionInput = z.object({
  ...{ id: idInput, version, ...decision },
  state: z.enum(decisionStates, { error: 'required' }),
})
export type SaveDecisionInput = z.output<typeof saveDecisionInput>

export const settleDecisionInput = z.object({
  id: idInput,
  version,
  state: z.enum(decisionStates, { error: 'invalid' }),
})
export type SettleDecisionInput = z.output<typeof settleDecisionInput>

const place = z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' })
/** From the place where it was seen to another one. */
export const moveDecisionInput = z.object({ id: idInput, from: place, to: place })
export type MoveDecisionInput = z.output<typeof moveDecisionInput>

export const removeDecisionInput = z.object({ id: idInput, version })
export type RemoveDecisionInput = z.output<typeof removeDecisionInput>

/** The minutes of a meeting, in Markdown. */
export const saveMinutesInput = z.object({
  id: idInput,
  version: versionOrNone,
  text: localizedTextInput({ max: 60_000, required: true }),
})
export type SaveMinutesInput = z.output<typeof saveMinutesInput>

/** Those that were seen: what somebody else has changed meanwhile is not published unread. */
export const publishMinutesInput = z.object({
  id: idInput,
  version,
  publish: z.enum(['yes', 'no'], { error: 'invalid' }),
})
export type PublishMinutesInput = z.output<typeof publishMinutesInput>

/** The items of a meeting's agenda that were left open. */
export const carryAgendaInput = z.object({ id: idInput, items: z.array(idInput, { error: 'invalid' }).default([]) })
export type CarryAgendaInput = z.output<typeof carryAgendaInput>

/** The activity that another one is made like. */
export const copyActivityInput = z.object({ id: idInput })
export type CopyActivityInput = z.output<typeof copyActivityInput>
