import 'server-only'
import { getEnv } from '@/lib/env'
import { getTranslator } from '@/lib/i18n/translator'
import type { MailBlock } from '@/lib/mail/mail-document'
import { readActivityTitle } from '@/lib/schedule/ordinals'
import { listNextActivities } from '@/lib/schedule/queries'
import { whenText } from '@/lib/schedule/when-where'
import type { Kind, Reader } from '../kind'
import { listUnitReaders } from '../reader-queries'
import { findUnitSubject, type UnitSubject } from '../subject-queries'

const nextShown = 5

/** What happened in a unit since the last digest, for one who asked for it, while she takes part in the unit. Without news there is none. */
export const digest: Kind<'digest'> = {
  async findReaders({ unitId, data }, now) {
    const readers = unitId ? await listUnitReaders(unitId, now) : []
    return readers.filter(({ personId }) => personId === data.personId)
  },

  async compose({ unitId, data }, reader, { now, lineOf }) {
    const unit = unitId ? await findUnitSubject(unitId) : null
    const found = await Promise.all(data.noticeIds.map(lineOf))
    const lines = found.filter((line) => line !== null)
    if (!unit || lines.length === 0) return null
    const t = getTranslator(reader.language, 'mail')
    return {
      subject: t('digest.subject', { unit: unit.acronym, count: lines.length }),
      blocks: [
        { is: 'paragraph', text: t('digest.text', { unit: unit.acronym }) },
        { is: 'links', items: lines },
        ...(await nextBlocks(unit, reader, now)),
      ],
    }
  },
}

async function nextBlocks(unit: UnitSubject, { language }: Reader, now: Date): Promise<MailBlock[]> {
  const next = await listNextActivities({ unitId: unit.id, limit: nextShown }, now)
  if (next.length === 0) return []
  const t = getTranslator(language, 'mail')
  const items = next.map((activity) => ({
    text: t('digest.next', {
      title: readActivityTitle(activity, language).text,
      when: whenText(activity.when, activity.zone, language),
    }),
    href: `${getEnv().ENLACE_URL}/${language}/${unit.slug}/activities/${activity.slug}`,
  }))
  return [
    { is: 'heading', text: t('digest.nextTitle') },
    { is: 'links', items },
  ]
}
