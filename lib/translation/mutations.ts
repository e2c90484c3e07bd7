import 'server-only'
import { recordChange } from '@/lib/audit/record-change'
import { type CacheTag, touchedInUnit } from '@/lib/cache/tags'
import { inTransaction, type Transaction } from '@/lib/db/client'
import { type Refusal, type Result, refuse } from '@/lib/errors'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { sameWords, translationState } from '@/lib/i18n/localized-text'
import type { Actor, TranslationResource, Viewer } from '@/lib/permissions/actor'
import { authorize, can } from '@/lib/permissions/authorize'
import { changeContact, detailsOf, findContactRow } from '@/lib/plan/contact-row'
import { findPlanRow, type PlanRow } from '@/lib/plan/plan-row'
import { planResource } from '@/lib/plan/rules'
import { findAskedPersonIds } from './request-queries'
import { seenTranslation, withTranslation } from './rules'
import type { SaveTranslationInput } from './schema'
import { findTextRow, type TextRow, writeText } from './text-row'
import { placeOfText } from './texts'

type Saved = { id: string; touched: CacheTag[] }

/**
 * Saves the translation of one text of a plan into one language; the original stays as it is. The translation counts as made from the original that its writer
 * saw, also when that has changed since. Refuses `notFound` (no such plan or text, or none that the viewer may read), `signInNeeded`, `notAllowed`,
 * `planClosed`, `translationUnchanged` (an outdated one whose words nobody changed or called still right), and `conflict`, with the translation as
 * stored now, when somebody else has translated the text meanwhile.
 */
export async function saveTranslation(viewer: Viewer, input: SaveTranslationInput, now: Date): Promise<Result<Saved>> {
  return inTransaction(async (tx) => {
    const plan = await findPlanRow(tx, input.planId)
    if (!plan || !can(viewer, 'plan.read', planResource(plan))) return refuse('notFound')
    const askedPersonIds = await findAskedPersonIds(plan.id, input.language, tx)
    const refusal = authorizeTranslation(viewer, { ...planResource(plan), askedPersonIds })
    if (refusal || !viewer) return refusal ?? refuse('signInNeeded')
    if (input.key === 'contact.office') return saveOffice(tx, viewer, { plan, input, now })

    const row = await findTextRow(tx, plan.id, input)
    const after = row && translated(row, input)
    if (!row || !after) return refuse('notFound')
    if ('ok' in after) return after
    const saved = { ok: true, id: input.id, touched: touchedInUnit(plan.unit.slug, [row.citySlug]) } as const
    if (after.isSame) return saved

    const isWritten = await writeText(tx, input, { value: after.value, version: row.version })
    if (!isWritten) return conflict((await findTextRow(tx, plan.id, input)) ?? row, input)
    await record(tx, viewer, { plan, input }, { before: row.value, after: after.value })
    return saved
  })
}

/** Somebody who may not only because the plan is closed is told so. */
function authorizeTranslation(viewer: Viewer, resource: TranslationResource): Refusal | null {
  const refusal = authorize(viewer, 'translation.update', resource)
  const isLocked = refusal && resource.isClosed && can(viewer, 'translation.update', { ...resource, isClosed: false })
  return isLocked ? refuse('planClosed') : refusal
}

type Saving = { plan: PlanRow; input: SaveTranslationInput; now: Date }

/** The contact's own office is for who looks after the unit's contacts alone; the record says only that it changed. */
async function saveOffice(tx: Transaction, viewer: Actor, { plan, input, now }: Saving): Promise<Result<Saved>> {
  const refusal = authorize(viewer, 'contact.update', planResource(plan))
  if (refusal) return refusal
  const contact = plan.contactId === input.id ? await findContactRow(tx, input.id) : null
  const details = contact && detailsOf(contact)
  const row = details?.office ? { value: details.office, version: contact?.version ?? 0 } : null
  const after = row && translated(row, input)
  if (!contact || !details || !row || !after) return refuse('notFound')
  if ('ok' in after) return after
  const saved = { ok: true, id: contact.id, touched: touchedInUnit(plan.unit.slug) } as const
  if (after.isSame) return saved
  const isWritten = await changeContact(tx, viewer, { contact, after: { ...details, office: after.value } }, now)
  return isWritten ? saved : conflict(row, input)
}

/** The text with its new translation, or why there is none. */
function translated(row: TextRow, input: SaveTranslationInput): { value: LocalizedText; isSame: boolean } | Refusal {
  const { value } = row
  const { language, text, stillRight } = input
  const state = translationState(value, language)
  if (state === 'original') return refuse('invalid')
  if (seenTranslation(value, language) !== input.seen) return conflict(row, input)
  const isUnchanged = !stillRight && sameWords(value.texts[language] ?? '', text)
  if (isUnchanged && state === 'outdated') {
    return refuse('translationUnchanged', { fields: { text: 'translationUnchanged' } })
  }
  return isUnchanged ? { value, isSame: true } : { value: withTranslation(value, input), isSame: false }
}

function conflict({ value, version }: TextRow, { language }: SaveTranslationInput): Refusal {
  const values = { text: value.texts[language] ?? '', seen: seenTranslation(value, language) }
  return refuse('conflict', { current: { version, values } })
}

async function record(
  tx: Transaction,
  actor: Actor,
  { plan, input }: Pick<Saving, 'plan' | 'input'>,
  { before, after }: { before: LocalizedText; after: LocalizedText },
): Promise<void> {
  const { type, field } = placeOfText(input.key)
  await recordChange(tx, actor, {
    action: 'translation.update',
    subject: { type, id: input.id, planId: plan.id, unitId: plan.unitId },
    before: { [field]: before },
    after: { [field]: after },
  })
}
