import 'server-only'
import { differencesOf } from '@/lib/editions/differences'
import { findEdition, listEditions } from '@/lib/editions/queries'
import { getEnv } from '@/lib/env'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { MailBlock } from '@/lib/mail/mail-document'
import type { Kind } from '../kind'
import { listUnitReaders } from '../reader-queries'
import { findPublishedPlan } from '../subject-queries'

/** A plan that could be read already has a further edition: all who take part in the unit are told what it is known by, and how much it changed. */
export const editionPublished: Kind<'edition.published'> = {
  findReaders: ({ unitId }, now) => (unitId ? listUnitReaders(unitId, now) : Promise.resolve([])),

  async compose({ data }, { language }) {
    const told = await findTold(data)
    if (!told) return null
    const t = getTranslator(language, 'mail')
    const { plan, latest, since } = told
    const words = { title: readText(plan.title, language).text, unit: plan.unit.acronym, number: latest.number }
    const address = `${getEnv().ENLACE_URL}/${language}/${plan.unit.slug}/plans/${plan.slug}/editions`
    const note = latest.note && readText(latest.note, language)
    const blocks: MailBlock[] = [{ is: 'paragraph', text: t('editionPublished.text', words) }]
    if (note) blocks.push({ is: 'quote', text: note.text, lang: note.lang })
    if (since) {
      const count = differencesOf(since.content, latest.content).length
      blocks.push({ is: 'paragraph', text: t('editionPublished.changed', { since: since.number, count }) })
      const href = `${address}/${since.number}/changes/${latest.number}`
      blocks.push({ is: 'button', label: t('editionPublished.seeChanges'), href })
    }
    blocks.push({ is: 'paragraph', text: t('editionPublished.whole', { address: `${address}/${latest.number}` }) })
    return { subject: t('editionPublished.subject', words), blocks }
  },

  async line({ data }, locale) {
    const told = await findTold(data)
    if (!told) return null
    const { plan, latest } = told
    const words = { title: readText(plan.title, locale).text, number: latest.number }
    const path = `/${locale}/${plan.unit.slug}/plans/${plan.slug}/editions/${latest.number}`
    return {
      text: getTranslator(locale, 'mail')('editionPublished.line', words),
      href: `${getEnv().ENLACE_URL}${path}`,
    }
  },
}

/** The plan's latest edition, and the one that readers knew; null when nobody can read the plan any more. */
async function findTold({ planId, since }: { planId: string; since: number }) {
  const plan = await findPublishedPlan(planId)
  const number = plan && (await listEditions(planId))[0]?.number
  const latest = number ? await findEdition(planId, number) : null
  return plan && latest && { plan, latest, since: since > 0 ? await findEdition(planId, since) : null }
}
