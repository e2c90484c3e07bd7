import { z } from 'zod'
import type { Prisma } from '@/prisma/generated/client/client'
import { factNames } from './facts'

const values = z.partialRecord(z.enum(factNames), z.union([z.string(), z.number(), z.boolean(), z.null()]))

/** What an import did to the register, as far as undoing it needs to know, and whom its table named. */
export const importEffects = z.object({
  created: z.array(z.object({ id: z.string(), name: z.string() })),
  /** `version` is the one that the import left. */
  changed: z.array(
    z.object({ id: z.string(), name: z.string(), version: z.number().int(), before: values, after: values }),
  ),
  delegates: z.array(
    z.object({
      cityId: z.string(),
      name: z.string().nullable(),
      office: z.string().nullable(),
      email: z.string().nullable(),
    }),
  ),
})
export type ImportEffects = z.output<typeof importEffects>

/** Why a city is not as it was before an import that was undone. Those that begin with `archived` were put into the archive instead. */
const remainReasons = ['archivedInUse', 'archivedEdited', 'inArchive', 'holdsMandate', 'editedSince'] as const

/** What undoing an import did, and the cities that it could not take back. */
export const importRemains = z.object({
  removed: z.number().int(),
  restored: z.number().int(),
  cities: z.array(z.object({ id: z.string(), name: z.string(), why: z.enum(remainReasons) })),
})
export type ImportRemains = z.output<typeof importRemains>
export type Remain = ImportRemains['cities'][number]

/** A plain object of JSON as the database takes it. */
export function asJson<T extends object>(value: T): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(value))
}
