import type { RecordedChange } from '@/lib/audit/record-change'
import type { Transaction } from '@/lib/db/client'
import { type Refusal, refuse } from '@/lib/errors'
import { slugOfWords, untakenSlug } from '@/lib/forms/slug'
import { plainWords } from '@/lib/i18n/plain-words'
import { withoutContact } from '../recorded-card'
import type { ImportEffects } from './effects'
import type { CityFacts, NewCity } from './facts'
import { writeFacts } from './register'
import type { PlannedRow } from './rules'
import type { ApplyImportInput } from './schema'

// What becomes of the rows of a plan once it is applied. Each step takes a handful of statements, however many rows there are.

/** Rows that one INSERT takes: a statement has at most 65,535 parameters. */
const ROWS_PER_INSERT = 1_000

type Kind<K extends PlannedRow['kind']> = Extract<PlannedRow, { kind: K }>
const ofKind = <K extends PlannedRow['kind']>(plan: readonly PlannedRow[], kind: K) =>
  plan.filter((row): row is Kind<K> => row.kind === kind)

/** Why a plan cannot be applied as it was confirmed; null when it can. */
export function planRefusal(plan: readonly PlannedRow[], { allOrNothing }: ApplyImportInput): Refusal | null {
  const open = ofKind(plan, 'ask').map(({ line, missing }) => [`choice.${line}`, missing] as const)
  if (open.length > 0) return refuse('invalid', { fields: Object.fromEntries(open) })
  if (allOrNothing && ofKind(plan, 'error').length > 0) return refuse('rowsWithErrors')
  return plan.some(({ kind }) => kind === 'new' || kind === 'change') ? null : refuse('nothingToImport')
}

export type Applied = {
  /** The new cities by the lines of their rows. */
  created: ReadonlyMap<number, { id: string; slug: string; city: NewCity }>
  changed: (Kind<'change'> & { before: Partial<CityFacts> })[]
}

/** Writes what the plan says into the register. Null when a city has another version than the plan knows: then nothing may be kept. */
export async function applyPlan(
  tx: Transaction,
  networkId: string,
  plan: readonly PlannedRow[],
): Promise<Applied | null> {
  const changed = ofKind(plan, 'change').map((row) => ({ ...row, before: pick(row.city, row.changes) }))
  const facts = changed.map(({ city, changes }) => ({ ...city, ...changes }))
  if ((await writeFacts(tx, facts)) !== changed.length) return null
  return { created: await createCities(tx, networkId, ofKind(plan, 'new')), changed }
}

function pick(city: CityFacts, changes: Partial<CityFacts>): Partial<CityFacts> {
  const names = Object.keys(changes) as (keyof CityFacts)[]
  return Object.fromEntries(names.map((name) => [name, city[name]]))
}

async function createCities(tx: Transaction, networkId: string, rows: Kind<'new'>[]): Promise<Applied['created']> {
  // Addresses are those of the whole site, whatever the network.
  const taken = new Set((await tx.city.findMany({ select: { slug: true } })).map(({ slug }) => slug))
  const bySlug = new Map(
    rows.map((row) => {
      const slug = citySlug(row.city, taken)
      taken.add(slug)
      return [slug, row] as const
    }),
  )
  const created = new Map<number, { id: string; slug: string; city: NewCity }>()
  const data = [...bySlug].map(([slug, { city }]) => ({ ...city, slug, networkId }))
  for (let from = 0; from < data.length; from += ROWS_PER_INSERT) {
    const written = await tx.city.createManyAndReturn({
      data: data.slice(from, from + ROWS_PER_INSERT),
      select: { id: true, slug: true },
    })
    for (const { id, slug } of written) {
      const row = bySlug.get(slug)
      if (row) created.set(row.line, { id, slug, city: row.city })
    }
  }
  return created
}

/** A city's address: its name; where that is taken with its country; else with a number. */
export function citySlug({ name, country }: Pick<NewCity, 'name' | 'country'>, taken: ReadonlySet<string>): string {
  const words = plainWords(name)
  const isTaken = (slug: string) => taken.has(slug)
  const slug = slugOfWords(words) || country.toLowerCase()
  if (!isTaken(slug)) return slug
  return untakenSlug(slugOfWords([...words, country.toLowerCase()]), isTaken)
}

/** The lines for the record of changes: one for each city. */
export function recordedChanges({ created, changed }: Applied): RecordedChange[] {
  const subject = (id: string) => ({ type: 'city', id, cityId: id }) as const
  return [
    ...[...created.values()].map(({ id, slug, city }) => {
      const known = Object.entries({ slug, ...city }).filter(([, value]) => value !== null)
      return {
        action: 'register.import',
        subject: subject(id),
        ...withoutContact({ before: null, after: Object.fromEntries(known) }),
      } as const
    }),
    ...changed.map(({ city, before, changes }) => {
      return {
        action: 'register.import',
        subject: subject(city.id),
        ...withoutContact({ before, after: changes }),
      } as const
    }),
  ]
}

/** What undoing needs to know, and whom the rows name for cities that are registered now. */
export function effectsOf(plan: readonly PlannedRow[], { created, changed }: Applied): ImportEffects {
  const cityIdOf = (row: PlannedRow) =>
    row.kind === 'change' || row.kind === 'same' ? row.city.id : created.get(row.line)?.id
  return {
    created: [...created.values()].map(({ id, city }) => ({ id, name: city.name })),
    changed: changed.map(({ city: { id, name, version }, before, changes }) => {
      return { id, name, version: version + 1, before, after: changes }
    }),
    delegates: plan.flatMap((row) => {
      const cityId = cityIdOf(row)
      return cityId && row.delegate ? [{ cityId, ...row.delegate }] : []
    }),
  }
}
