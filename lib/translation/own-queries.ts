import 'server-only'
import { getDb } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locales'
import { type LocalizedText, parseRequired } from '@/lib/i18n/localized-text'
import type { Actor } from '@/lib/permissions/actor'
import { can } from '@/lib/permissions/authorize'
import { planResource } from '@/lib/plan/rules'

/** A plan that somebody is asked to translate into a language. */
export type OwnTranslation = {
  id: string
  language: Locale
  plan: { slug: string; title: LocalizedText; unit: { slug: string; acronym: string } }
}

/** What the actor is asked to translate and still may, the latest request first; in one query whatever their number. */
export async function listOwnTranslations(actor: Actor): Promise<OwnTranslation[]> {
  const { personId } = actor
  const rows = await getDb().translationRequest.findMany({
    where: { personId, endedAt: null, plan: { unit: { archivedAt: null } } },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    select: {
      ...{ id: true, language: true },
      plan: {
        select: {
          ...{ slug: true, title: true, publishedAt: true, closedAt: true, createdAt: true, unitId: true },
          unit: { select: { slug: true, acronym: true, networkId: true } },
        },
      },
    },
  })
  return rows
    .filter(({ plan }) => can(actor, 'translation.update', { ...planResource(plan), askedPersonIds: [personId] }))
    .map(({ id, language, plan: { slug, title, unit } }) => ({
      ...{ id, language },
      plan: { slug, title: parseRequired(title), unit: { slug: unit.slug, acronym: unit.acronym } },
    }))
}
