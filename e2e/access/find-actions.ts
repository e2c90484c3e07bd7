import type { Page } from '@playwright/test'
import type { Db } from '@/lib/db/client'
import { crawl, isFile, staysAmong } from '../crawl'
import { slugsOf, type World } from '../world'
import type { Spares } from './fillings'
import type { Role } from './people'
import { type FormPlace, listForms } from './recorded-form'

type Territory = { starts: string[]; takes: (path: string) => boolean; isShownElsewhere: (form: FormPlace) => boolean }

/**
 * Where the forms are looked for. Everybody may change the own profile: in another session that request is another one. What the
 * coordinator may do too is shown with her requests, so that she can be a stranger to what only the secretariat may.
 */
export async function territory(role: Role, db: Db, world: World, spares: Spares): Promise<Territory> {
  // Who changes her own address is signed out.
  const others = Object.values(world.people).filter((person) => person !== world.people[role])
  const inWorld = await staysAmong(db, {
    slugs: [...slugsOf(world), ...spares.slugs],
    personIds: [...others.map(({ id }) => id), ...spares.personIds],
  })
  // A city outside of the unit and one in the archive are nobody's but the secretariat's; of its many people one is suspended.
  const unit = `/pt/workspace/units/${world.unit.slug}`
  const starts =
    role === 'secretary'
      ? [
          '/pt/workspace/secretariat',
          ...spares.citySlugs.map((slug) => `/pt/workspace/cities/${slug}`),
          ...spares.personIds.map((id) => `/pt/workspace/secretariat/people/${id}`),
          spares.closedPlan,
        ]
      : [
          '/pt/workspace',
          // What one is asked leads to other activities than the one whose date nobody has been asked about, and to other plans than the one that she is asked to translate.
          `${unit}/activities/${world.activity.slug}`,
          ...(role === 'subCoordinator' ? [`${unit}/plans/${world.plan.slug}/translations?to=es`] : []),
        ]
  const takes = (path: string) =>
    starts.some((start) => path.startsWith(start)) &&
    !path.startsWith('/pt/workspace/profile') &&
    !isFile(path) &&
    inWorld(path)
  // Mandates stand on the secretariat's pages too; those that the coordinator may change are shown with her requests, as is all that she may do with a plan.
  const isHers = ({ name, url }: FormPlace) =>
    name.includes('mandato') || (url.startsWith(spares.closedPlan) && name !== 'Reabrir o plano')
  const isShownElsewhere = (form: FormPlace) => form.name === 'Sair' || (role === 'secretary' && isHers(form))
  return { starts, takes, isShownElsewhere }
}

/** What takes the ground away from under other forms, what makes a secret public, what may end her own rights: tried last. */
const late = [
  /Remover|Encerrar|Arquivar|Suspender|Retirar|Revogar/,
  /Restaurar|Publicar/,
  // It sets a date that is ahead.
  /Encerrar a consulta/,
  // After them the activity may be ahead, and nobody has come to it; the text of a plan goes when the plan is made.
  /Editar: (Quando|Situação)|Criar o plano lido|Cancelar a passagem/,
  // An activity; one that was taken out is public once it is back.
  /^Remover: /,
  /^Restaurar: /,
  /Retirar .+ da secretaria|(Encerrar|Retirar) agora/,
  /Apagar/,
]
const lateness = ({ name }: FormPlace) => late.findLastIndex((words) => words.test(name))

/**
 * One form for each action that the holder of `session` is led to, but those that are in `tried`: first all that leave the others their ground, and the rest once there is no more of them. What is done
 * leads to more: when none is left, there is nothing more to do.
 */
export async function findActions(
  page: Page,
  session: string,
  territory: Territory,
  tried: ReadonlySet<string>,
): Promise<FormPlace[]> {
  const byAction = new Map<string, FormPlace>()
  const pages = await crawl(territory.starts, session, { takes: territory.takes, alike: 4 })
  for (const path of pages.keys()) {
    for (const place of await listForms(page, path)) byAction.set(place.actionId, byAction.get(place.actionId) ?? place)
  }
  const found = [...byAction.values()]
    .filter((place) => !tried.has(place.actionId) && !territory.isShownElsewhere(place))
    .sort((a, b) => lateness(a) - lateness(b))
  const early = found.filter((place) => lateness(place) < 0)
  return early.length > 0 ? early : found
}

/** For each thing of one world, its like in the other. */
export async function counterparts(db: Db, world: World, other: World): Promise<Map<string, string>> {
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
