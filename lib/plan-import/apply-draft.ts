import { type RecordedChange, recordChange, recordChanges } from '@/lib/audit/record-change'
import type { CacheTag } from '@/lib/cache/tags'
import type { Transaction } from '@/lib/db/client'
import type { Refusal } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import { type LocalizedText, localize } from '@/lib/i18n/localized-text'
import type { Actor } from '@/lib/permissions/actor'
import { reachesOf } from '@/lib/plan/contact-consent-rules'
import { columnsOf, recordable, tellContact } from '@/lib/plan/contact-row'
import { addActivity } from '@/lib/schedule/new-activity'
import { placeCountries } from '@/lib/schedule/place-countries'
import type { PlaceInput } from '@/lib/schedule/schema'
import { storedDate } from '@/lib/time/when'
import { addMeasures } from './apply-measures'
import { fold } from './dates'
import type { DraftActivity, DraftContact, DraftItem, PlanDraft } from './draft'

type Unit = { id: string; slug: string; networkId: string }
type NewPlan = {
  unit: Unit
  title: LocalizedText
  slug: string
  startsOn: string
  endsOn: string
  keepContact: boolean
}
type Made = { ok: true; planId: string; touched: CacheTag[] }

/**
 * Makes a plan of a draft, with objectives, what they are measured by and who answers for them, axes and activities, each with its line in the record, as if each had been added by hand. Refuses a
 * place that is not to be found any more.
 */
export async function makePlan(
  tx: Transaction,
  actor: Actor,
  draft: PlanDraft,
  given: NewPlan,
  now: Date,
): Promise<Made | Refusal> {
  const { unit, title, slug, startsOn, endsOn } = given
  const language = title.original
  const said = (text: string) => localize(language, { [language]: text })
  const words = {
    title,
    ...(draft.introduction ? { introduction: said(draft.introduction) } : {}),
    ...(draft.closing ? { closing: said(draft.closing) } : {}),
  }
  const { id: planId } = await tx.plan.create({
    data: { unitId: unit.id, slug, ...words, startsOn: storedDate(startsOn), endsOn: storedDate(endsOn) },
    select: { id: true },
  })
  const subject = { type: 'plan', id: planId, planId, unitId: unit.id } as const
  const after = { ...words, slug, startsOn, endsOn }
  await recordChange(tx, actor, { action: 'plan.create', subject, before: null, after })
  const objectives = await addItems(tx, actor, 'objective', draft.objectives, { planId, unitId: unit.id, said })
  await addMeasures(tx, actor, draft.objectives, { planId, unitId: unit.id, said }, objectives)
  await addItems(tx, actor, 'axis', draft.axes, { planId, unitId: unit.id, said })

  const touched: CacheTag[] = []
  for (const activity of draft.activities) {
    const { title, description, kinds, isNumbered, when } = activity
    const added = await addActivity(
      tx,
      actor,
      { id: planId, unitId: unit.id, unit },
      {
        ...{ title: said(title), kinds, isNumbered, when, place: placeInputOf(activity) },
        description: description ? said(description) : undefined,
      },
    )
    if (!added.ok) return added
    touched.push(...added.touched)
  }
  if (given.keepContact && draft.contact) {
    const cityId = cityOfContact(draft.contact, draft)
    await keepContact(tx, actor, { ...draft.contact, cityId }, { unit, planId, language }, now)
  }
  return { ok: true, planId, touched }
}

type Where = { planId: string; unitId: string; said: (text: string) => LocalizedText }

/** The ids of what was added, by its place in `items` from 0. */
async function addItems(
  tx: Transaction,
  actor: Actor,
  kind: 'objective' | 'axis',
  items: readonly DraftItem[],
  { planId, unitId, said }: Where,
): Promise<Map<number, string>> {
  const data = items.map(({ text }, index) => ({ planId, position: index + 1, text: said(text) }))
  const select = { id: true, position: true } as const
  const rows =
    kind === 'objective'
      ? await tx.objective.createManyAndReturn({ data, select })
      : await tx.axis.createManyAndReturn({ data, select })
  const changes = rows.map(
    ({ id, position }): RecordedChange => ({
      action: `${kind}.create`,
      subject: { type: kind, id, planId, unitId },
      before: null,
      after: { text: said(items[(position ?? 1) - 1]?.text ?? ''), position },
    }),
  )
  await recordChanges(tx, actor, changes)
  return new Map(rows.map(({ id, position }) => [(position ?? 1) - 1, id]))
}

/** A city of the register, another place with its country, or what was said of it as the venue. */
function placeInputOf({ place: { city, venue, isOnline } }: DraftActivity): PlaceInput {
  const rest = { venue: venue?.slice(0, 200), isOnline }
  if (city?.cityId) return { cityId: city.cityId, ...rest }
  const country = placeCountries.find((code) => code === city?.country)
  if (city && country) return { name: city.name.slice(0, 200), country, ...rest }
  return rest
}

/** The city of the plan whose name the contact's institution bears: the longest, where one name is within another. */
function cityOfContact({ organization }: DraftContact, { cities }: PlanDraft): string | null {
  const words = ` ${fold(organization ?? '').replace(/[^a-z0-9]+/g, ' ')} `
  const named = cities.filter(({ name }) => words.includes(` ${fold(name).replace(/[^a-z0-9]+/g, ' ')} `))
  return named.toSorted((one, other) => other.name.length - one.name.length)[0]?.cityId ?? null
}

/** The unit's contact of that address, or a new one of whom nothing is shown until it is agreed, printed by the plan; she is told. */
async function keepContact(
  tx: Transaction,
  actor: Actor,
  contact: DraftContact & { cityId: string | null },
  { unit, planId, language }: { unit: Unit; planId: string; language: Locale },
  now: Date,
): Promise<void> {
  const known = contact.email
    ? await tx.contact.findFirst({
        where: { unitId: unit.id, email: { equals: contact.email, mode: 'insensitive' } },
        select: { id: true },
      })
    : null
  if (known) {
    await tx.plan.update({ where: { id: planId }, data: { contactId: known.id }, select: { id: true } })
    return
  }
  const { name, office, organization, email, phone, cityId } = contact
  const details = {
    ...{ name: name.slice(0, 120), organization, email, phone: phone?.slice(0, 40) ?? null, cityId },
    ...{ office: office ? localize(language, { [language]: office }) : null, reaches: reachesOf([]) },
  }
  const { id } = await tx.contact.create({ data: { unitId: unit.id, ...columnsOf(details) }, select: { id: true } })
  await tx.plan.update({ where: { id: planId }, data: { contactId: id }, select: { id: true } })
  const subject = { type: 'contact', id, planId, unitId: unit.id } as const
  await recordChange(tx, actor, { action: 'contact.update', subject, ...recordable(null, details) })
  await tellContact(tx, { id, unitId: unit.id, before: null, after: details }, actor.personId, now)
}
