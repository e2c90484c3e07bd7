import type { Page } from '@playwright/test'
import type { Db } from '@/lib/db/client'
import { crawl, staysIn } from '../crawl'
import { expect, sessionCookieOf, test } from '../fixtures'
import { createWorld, type World } from '../world'
import { fillings } from './fillings'
import { type Role, strangersTo } from './people'
import { plantSecrets } from './planted'
import { type FormPlace, listForms, recordForm } from './recorded-form'
import { tryRequest } from './trial'

// Whole tables are compared before and after, so nothing else may write meanwhile: these tests follow all others.

/** What each of them is seen doing, by the names of the policy. */
const expected: Record<Role, string[]> = {
  coordinator: [],
  subCoordinator: [],
  secretary: [],
}

for (const role of ['coordinator', 'subCoordinator', 'secretary'] as const) {
  test(`what the ${role} may do, nobody else can do with her requests`, async ({ db, world, signedIn }) => {
    test.setTimeout(300_000)
    const other = await createWorld(db)
    const strangers = await strangersTo(role, db, world, other)
    const { planted } = await plantSecrets(db, world)
    const person = world.people[role]
    const session = (await sessionCookieOf(db, person)).value
    // The secretariat may do everything in every unit.
    const foreign = role === 'secretary' ? new Map<string, string>() : await counterparts(db, world, other)
    const plain = await signedIn(person, { javaScriptEnabled: false })
    const scripted = await signedIn(person)

    const done = new Set<string>()
    for (const place of await findActions(plain, session, await staysInWorkspace(db, world))) {
      for (const page of [scripted, plain]) {
        const name = `${place.name} on ${place.url}, ${page === scripted ? 'as an action' : 'as a form'}`
        await test.step(name, async () => {
          const recorded = await recordForm(page, place, { filling: fillings(), runsScripts: page === scripted })
          const trial = { db, recorded, session, planted, foreign, name }
          for (const action of await tryRequest(trial, strangers)) done.add(action)
        })
      }
    }
    expect([...done].sort()).toEqual(expected[role])
  })
}

async function staysInWorkspace(db: Db, world: World): Promise<(path: string) => boolean> {
  const inWorld = await staysIn(db, world)
  // Everybody may change the own profile: another person's session makes that request another request.
  return (path) => path.startsWith('/pt/workspace') && !path.startsWith('/pt/workspace/profile') && inWorld(path)
}

/** What takes the ground away from under other forms, or makes a secret public: tried when everything else was. */
const last = /Remover|Encerrar|Arquivar|Suspender|Retirar|Restaurar|Publicar/

/** One form for each action that the holder of `session` is led to. */
async function findActions(page: Page, session: string, takes: (path: string) => boolean): Promise<FormPlace[]> {
  const byAction = new Map<string, FormPlace>()
  for (const path of await crawl(['/pt/workspace'], session, { takes, alike: 2 })) {
    for (const place of await listForms(page, path)) byAction.set(place.actionId, byAction.get(place.actionId) ?? place)
  }
  const places = [...byAction.values()].filter(({ name }) => name !== 'Sair')
  return [...places.filter(({ name }) => !last.test(name)), ...places.filter(({ name }) => last.test(name))]
}

/** For each thing of one world, its like in the other. */
async function counterparts(db: Db, world: World, other: World): Promise<Map<string, string>> {
  const idsOf = async ({ unit, plan, activity, cities, mandates, people }: World) => {
    const items = {
      where: { planId: plan.id, removedAt: null },
      orderBy: { position: 'asc' },
      select: { id: true },
    } as const
    const listed = [...(await db.objective.findMany(items)), ...(await db.axis.findMany(items))]
    const things = [unit, plan, activity, cities, mandates, people].flatMap((thing) =>
      'id' in thing ? [thing] : Object.values(thing),
    )
    return [...things, ...listed].map(({ id }) => id)
  }
  const [ours, theirs] = [await idsOf(world), await idsOf(other)]
  return new Map(ours.map((id, index) => [id, theirs[index] ?? '']))
}
