import { z } from 'zod'
import { planContent } from '@/lib/editions/plan-content'
import { type Locale, locales } from '@/lib/i18n/locales'
import { isPlainDate } from '@/lib/time/when'
import { dayOf, type PlanSources } from './sources'

/** A plan as JSON: which state of it this is, where it can be read, and all that it says in every language. docs/plan-schema.md shows it as JSON Schema. */
export const planFile = z.object({
  version: z.union([
    z.object({ state: z.literal('EDITION'), number: z.number().int(), publishedAt: z.iso.datetime() }),
    z.object({ state: z.literal('WORKING'), on: z.string().refine(isPlainDate) }),
  ]),
  /** The page that says the same, in each language. */
  addresses: z.record(z.enum(locales), z.url()),
  plan: planContent,
})

/** The plan as a file of {@link planFile}. Persons are not in it: whoever keeps data keeps no consents. */
export function planJson(sources: PlanSources): string {
  const { content: plan, version, address } = sources
  const file: z.infer<typeof planFile> = {
    version:
      'edition' in version
        ? { state: 'EDITION', number: version.edition, publishedAt: version.publishedAt.toISOString() }
        : { state: 'WORKING', on: dayOf(sources) },
    addresses: Object.fromEntries(locales.map((locale) => [locale, address(locale)])) as Record<Locale, string>,
    plan,
  }
  return `${JSON.stringify(planFile.parse(file), null, 2)}\n`
}
