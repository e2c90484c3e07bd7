import { z } from 'zod'
import { idInput, lineInput, optionalDayInput, optionalLineInput } from '@/lib/forms/input-schema'
import { localizedTextInput } from '@/lib/i18n/localized-text-input'
import { answerChoices } from './rules'

/** The version of a row that may not be there yet: then 0. */
export const versionOrNone = z.coerce
  .number({ error: 'invalid' })
  .int({ error: 'invalid' })
  .min(0, { error: 'invalid' })
export const version = versionOrNone.min(1, { error: 'invalid' })

const optionalTime = z
  .string({ error: 'invalidTime' })
  .trim()
  .optional()
  .transform((text) => text || null)
  .refine((time) => time === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(time), { error: 'invalidTime' })

/** Who is invited, until when cities answer (a day, or an hour of it in the activity's zone), and what delegates must know. */
export const saveCallInput = z
  .object({
    id: idInput,
    version: versionOrNone,
    invites: z.enum(['all', 'chosen'], { error: 'required' }),
    cities: z.array(idInput, { error: 'invalid' }).optional(),
    deadlineOn: optionalDayInput,
    deadlineTime: optionalTime,
    practical: localizedTextInput({ max: 5_000, required: false }),
  })
  .superRefine(({ invites, cities = [], deadlineOn, deadlineTime }, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', message, path: [path] })
    if (invites === 'chosen' && cities.length === 0) wrong('cities', 'cityRequired')
    if (deadlineTime && !deadlineOn) wrong('deadlineOn', 'required')
  })
export type SaveCallInput = z.output<typeof saveCallInput>

export const sendCallInput = z.object({ id: idInput })
export type SendCallInput = z.output<typeof sendCallInput>

export const publishAnswersInput = z.object({ id: idInput, publish: z.enum(['yes', 'no'], { error: 'invalid' }) })
export type PublishAnswersInput = z.output<typeof publishAnswersInput>

export const wholeNumber = (max: number) =>
  z.coerce
    .number({ error: 'invalidNumber' })
    .int({ error: 'invalidNumber' })
    .min(0, { error: 'invalidNumber' })
    .max(max, { error: 'invalidNumber' })
    .optional()

const agendaItem = {
  title: localizedTextInput({ max: 300, required: true }),
  notes: localizedTextInput({ max: 5_000, required: false }),
  minutes: wholeNumber(1_440).refine((minutes) => minutes !== 0, { error: 'invalidNumber' }),
  leadCityId: z.uuid({ error: 'invalid' }).optional(),
  leadName: optionalLineInput(200),
}
export const addAgendaItemInput = z.object({ activityId: idInput, ...agendaItem })
export type AddAgendaItemInput = z.output<typeof addAgendaItemInput>

export const saveAgendaItemInput = z.object({ id: idInput, version, ...agendaItem })
export type SaveAgendaItemInput = z.output<typeof saveAgendaItemInput>

const place = z.coerce.number({ error: 'invalid' }).int({ error: 'invalid' })
/** From the place where it was seen to another one. */
export const moveAgendaItemInput = z.object({ id: idInput, from: place, to: place })
export type MoveAgendaItemInput = z.output<typeof moveAgendaItemInput>

export const removeAgendaItemInput = z.object({ id: idInput, version })
export const restoreAgendaItemInput = z.object({ id: idInput })
export type RestoreAgendaItemInput = z.output<typeof restoreAgendaItemInput>

export type RemoveAgendaItemInput = z.output<typeof removeAgendaItemInput>

/** People, one a line: the name and, after a comma, the office. */
export const peopleInput = z
  .string({ error: 'invalid' })
  .max(5_000, { error: 'tooLong' })
  .optional()
  .transform((text = '') =>
    text
      .split(/\r?\n/)
      .map((line) => line.replace(/[\s\p{Cc}]+/gu, ' ').trim())
      .filter((line) => line.replace(/,/g, '').trim() !== '')
      .map((line) => {
        const [name = '', ...office] = line.split(',')
        return { name: name.trim() || line, office: office.join(',').trim() || null }
      }),
  )
  .refine((people) => people.length <= 60 && people.every(({ name, office }) => fits(name) && fits(office ?? '')), {
    error: 'tooLong',
  })

const fits = (text: string) => text.length <= 200

const answer = {
  /** The activity. */
  id: idInput,
  cityId: idInput,
  version: versionOrNone,
  choice: z.enum(answerChoices, { error: 'choiceRequired' }),
  onSite: wholeNumber(500),
  remote: wholeNumber(500),
  peopleOnSite: peopleInput,
  peopleRemote: peopleInput,
  note: z.string({ error: 'invalid' }).trim().max(2_000, { error: 'tooLong' }).optional(),
}

/**
 * What a city answers. Who does not come brings nobody, whatever the fields say; who comes, at least one; and never fewer than are named. Without a
 * number, those who are named are counted.
 */
export const answerInput = z
  .object(answer)
  .superRefine(({ choice, onSite, remote, peopleOnSite, peopleRemote }, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', message, path: [path] })
    if (choice === 'NOT_COMING') return
    if (onSite !== undefined && onSite < peopleOnSite.length) wrong('onSite', 'fewerThanNamed')
    if (remote !== undefined && remote < peopleRemote.length) wrong('remote', 'fewerThanNamed')
    const count = (onSite ?? peopleOnSite.length) + (remote ?? peopleRemote.length)
    if (choice === 'COMING' && count === 0) wrong('onSite', 'peopleRequired')
  })
export type AnswerInput = z.output<typeof answerInput>

/** The token of the link by which it is answered, where nobody is signed in. */
export const answerLinkInput = z.object({ token: lineInput(1_000) })
export type AnswerLinkInput = z.output<typeof answerLinkInput>
