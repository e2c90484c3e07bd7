import 'server-only'
import { getEnv } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { readText } from '@/lib/i18n/localized-text'
import { getTranslator } from '@/lib/i18n/translator'
import type { MailBlock } from '@/lib/mail/mail-document'
import { findLatestVersion } from '@/lib/reports/published-queries'
import { formatYears } from '@/lib/time/format'
import type { Kind } from '../kind'
import { listUnitReaders } from '../reader-queries'
import { findPublishedPlan } from '../subject-queries'

/** A report of a plan can be read by everybody, or has a further version: all who take part in the unit are told. */
export const reportPublished: Kind<'report.published'> = {
  findReaders: ({ unitId }, now) => (unitId ? listUnitReaders(unitId, now) : Promise.resolve([])),

  async compose({ data }, { language }) {
    const told = await findTold(data.reportId)
    if (!told) return null
    const t = getTranslator(language, 'mail')
    const is = data.since > 0 ? 'next' : 'first'
    const words = wordsOf(told, language)
    const address = addressOf(told, language)
    const note = told.latest.note && readText(told.latest.note, language)
    const blocks: MailBlock[] = [{ is: 'paragraph', text: t(`reportPublished.${is}.text`, words) }]
    if (note) blocks.push({ is: 'quote', text: note.text, lang: note.lang })
    blocks.push({ is: 'button', label: t('reportPublished.read'), href: address })
    blocks.push({
      is: 'paragraph',
      text: t('reportPublished.cite', { address: `${address}/versions/${told.latest.number}` }),
    })
    return { subject: t(`reportPublished.${is}.subject`, words), blocks }
  },

  async line({ data }, locale) {
    const told = await findTold(data.reportId)
    if (!told) return null
    const is = data.since > 0 ? 'next' : 'first'
    const text = getTranslator(locale, 'mail')(`reportPublished.${is}.line`, wordsOf(told, locale))
    return { text, href: addressOf(told, locale) }
  },
}

/** The report's latest version and the plan that it is of; null when nobody can read the plan any more. */
async function findTold(reportId: string) {
  const latest = await findLatestVersion(reportId)
  const plan = latest && (await findPublishedPlan(latest.planId))
  return plan && { plan, latest }
}
type Told = NonNullable<Awaited<ReturnType<typeof findTold>>>

function wordsOf({ plan, latest }: Told, locale: Locale) {
  const years = formatYears(latest.startsOn, latest.endsOn)
  return { unit: plan.unit.acronym, title: readText(plan.title, locale).text, years, number: latest.number }
}

function addressOf({ plan, latest }: Told, locale: Locale): string {
  return `${getEnv().ENLACE_URL}/${locale}/${plan.unit.slug}/plans/${plan.slug}/reports/${latest.period}`
}
