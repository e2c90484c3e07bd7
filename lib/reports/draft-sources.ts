import 'server-only'
import { getEnv } from '@/lib/env'
import type { Viewer } from '@/lib/permissions/actor'
import { findContact } from '@/lib/plan/contact-queries'
import { findPlan } from '@/lib/plan/queries'
import { findLogo } from '@/lib/units/logo-queries'
import { findReport } from './queries'
import { readPeriodSlug } from './rules'
import type { ReportSources } from './sources'

type DraftAt = { unitSlug: string; planSlug: string; period: string }

/**
 * What the files of a report are made from as it is written at the instant `now`: `period` as addresses name it. Null when there is none that the viewer may
 * read, whether it is not there or not hers. They name the address at which it is written, since no other says the same. The contact is what the public may see of it.
 */
export async function findDraftSources(viewer: Viewer, at: DraftAt, now: Date): Promise<ReportSources | null> {
  const { unitSlug, planSlug, period } = at
  const days = readPeriodSlug(period)
  const plan = days && (await findPlan(viewer, unitSlug, planSlug))
  const report = plan && (await findReport(viewer, plan, days))
  if (!report) return null
  const path = `workspace/units/${unitSlug}/plans/${planSlug}/report/${period}`
  return {
    content: report.content,
    contact: plan.contactId ? await findContact(null, plan.contactId) : null,
    logo: await findLogo(report.content.unit.logoId),
    version: { workingAt: now },
    address: (locale) => `${getEnv().ENLACE_URL}/${locale}/${path}`,
  }
}
