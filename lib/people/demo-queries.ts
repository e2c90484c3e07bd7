import 'server-only'
import { loadActor } from '@/lib/auth/load-actor'
import { getDb } from '@/lib/db/client'
import { getEnv } from '@/lib/env'
import { type ActsFor, listActsFor, listSecretariats } from './profile-queries'

export type DemoPerson = { personId: string; name: string; actsFor: ActsFor[]; secretariatOf: string[] }

/** The people of the demonstration whom everybody may sign in as, with their present rights; nobody while ENLACE_DEMO is off. */
export async function listDemoPeople(now: Date): Promise<DemoPerson[]> {
  if (!getEnv().ENLACE_DEMO) return []
  const people = await getDb().person.findMany({
    where: { isDemo: true, suspendedAt: null },
    select: { id: true, name: true },
    orderBy: { id: 'asc' },
  })
  return Promise.all(people.map((person) => describePerson(person, now)))
}

async function describePerson({ id, name }: { id: string; name: string }, now: Date): Promise<DemoPerson> {
  const actor = await loadActor(id, now)
  if (!actor) return { personId: id, name, actsFor: [], secretariatOf: [] }
  const [actsFor, secretariatOf] = await Promise.all([listActsFor(actor), listSecretariats(actor)])
  return { personId: id, name, actsFor, secretariatOf }
}
