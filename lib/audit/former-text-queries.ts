import 'server-only'
import { getDb } from '@/lib/db/client'
import { hashOriginal, type LocalizedText, originalOf } from '@/lib/i18n/localized-text'
import { recorded } from './recorded-values'

/** A text in a field of a thing, and the hash of the original that is looked for. */
export type SoughtText = { type: string; id: string; field: string; hash: string }

/**
 * For each of the texts, in their order, the latest that the record of changes holds whose original has that hash; null where it holds none, because it was
 * never recorded. The caller has made sure that the history of these things may be read.
 */
export async function findFormerTexts(sought: readonly SoughtText[]): Promise<(LocalizedText | null)[]> {
  if (sought.length === 0) return []
  const rows = await getDb().changeRecord.findMany({
    where: {
      subjectType: { in: [...new Set(sought.map(({ type }) => type))] },
      subjectId: { in: [...new Set(sought.map(({ id }) => id))] },
    },
    orderBy: { id: 'desc' },
    select: { subjectType: true, subjectId: true, before: true, after: true },
  })
  return sought.map(({ type, id, field, hash }) => {
    for (const row of rows) {
      if (row.subjectType !== type || row.subjectId !== id) continue
      for (const state of [row.after, row.before]) {
        const text = recorded.text(new Map(Object.entries(state ?? {})).get(field))
        if (text && hashOriginal(originalOf(text)) === hash) return text
      }
    }
    return null
  })
}
