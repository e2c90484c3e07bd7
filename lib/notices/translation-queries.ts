import 'server-only'
import { loadActor } from '@/lib/auth/load-actor'
import { getDb } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locales'
import { type LocalizedText, parseRequired } from '@/lib/i18n/localized-text'
import { can } from '@/lib/permissions/authorize'
import { planResource } from '@/lib/plan/rules'
import { findUnitSubject, type UnitSubject } from './subject-queries'

export type TranslationSubject = {
  personId: string
  language: Locale
  plan: { slug: string; title: LocalizedText }
  unit: UnitSubject
}

/** What somebody is asked to translate; null once that was taken back, the plan was closed, or she may not translate it any more. */
export async function findTranslationSubject(requestId: string, now: Date): Promise<TranslationSubject | null> {
  const row = await getDb().translationRequest.findFirst({
    where: { id: requestId, endedAt: null },
    select: { personId: true, language: true, plan: { include: { unit: { select: { networkId: true } } } } },
  })
  const unit = row && (await findUnitSubject(row.plan.unitId))
  if (!row || !unit) return null
  const { personId, language, plan } = row
  const translator = await loadActor(personId, now)
  if (!can(translator, 'translation.update', { ...planResource(plan), askedPersonIds: [personId] })) return null
  return { personId, language, plan: { slug: plan.slug, title: parseRequired(plan.title) }, unit }
}
