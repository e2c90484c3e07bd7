import 'server-only'
import { getEnv } from '@/lib/env'
import { findContact } from '@/lib/plan/contact-queries'
import { findLogo } from '@/lib/units/logo-queries'
import { findPublishedReport } from './published-queries'
import type { ReportSources } from './sources'

/** A report's plan and its period as addresses name them; without `number`, its latest version. */
export type ReportFileAt = { unitSlug: string; planSlug: string; period: string; number?: number }

/**
 * What the files of a published report are made from; null where the public has none. They name the address of their own version, which says the same for
 * ever. The contact is what the public may see of it today: files are passed on, and consents are withdrawn.
 */
export async function findPublishedSources(at: ReportFileAt): Promise<ReportSources | null> {
  const { unitSlug, planSlug, period } = at
  const report = await findPublishedReport(unitSlug, planSlug, period, at.number)
  if (!report) return null
  const { content, number, publishedAt } = report.version
  const { contactId } = report.plan
  const path = `${unitSlug}/plans/${planSlug}/reports/${period}/versions/${number}`
  return {
    content,
    contact: contactId ? await findContact(null, contactId) : null,
    logo: await findLogo(content.unit.logoId),
    version: { number, publishedAt },
    address: (locale) => `${getEnv().ENLACE_URL}/${locale}/${path}`,
  }
}
