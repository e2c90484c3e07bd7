import type { Db } from '@/lib/db/client'
import type { World } from '../world'
import { read } from './replay'

const MOST_PAGES = 400

/**
 * All addresses of this site that the holder of `session` is led to from `starts`, as far as `takes` lets her go. Of
 * addresses that differ only in an id or a number behind `?`, two are followed: the others are alike.
 */
export async function crawl(starts: string[], session: string | null, takes: (path: string) => boolean) {
  const waiting = [...starts]
  const seen = new Set(starts)
  const alike = new Map<string, number>()
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const { text } = await read(path, session)
    for (const link of linksOf(text)) {
      if (seen.has(link) || !takes(link)) continue
      seen.add(link)
      const [address = '', query] = link.split('?')
      const kind = query === undefined ? address : `${address}?${query.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/g, '*')}`
      const count = (alike.get(kind) ?? 0) + 1
      alike.set(kind, count)
      if (count <= 2) waiting.push(link)
      else seen.delete(link)
    }
    if (seen.size > MOST_PAGES) throw new Error(`more than ${MOST_PAGES} pages: ${[...seen].slice(-5).join(' ')}`)
  }
  return [...seen]
}

/** The own addresses in a page, without their fragments. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/ href="(\/[^"/][^"#]*)/g)]
    .map(([, link = '']) => link.replaceAll('&amp;', '&'))
    .filter((link) => !/^\/(_next|language)\//.test(link))
}

/** Keeps a crawl within one world: what other tests make at the same time is nobody's business here. */
export async function staysIn(db: Db, world: World): Promise<(path: string) => boolean> {
  const own = new Set([world.unit.slug, ...Object.values(world.cities).map((city) => city.slug)])
  const people = new Set(Object.values(world.people).map((person) => person.id))
  const others = [
    ...(await db.unit.findMany({ select: { slug: true } })).map(({ slug }) => slug).filter((slug) => !own.has(slug)),
    ...(await db.city.findMany({ select: { slug: true } })).map(({ slug }) => slug).filter((slug) => !own.has(slug)),
    ...(await db.person.findMany({ select: { id: true } })).map(({ id }) => id).filter((id) => !people.has(id)),
  ]
  const foreign = new Set(others)
  return (path) => !path.split(/[/?&=#]/).some((part) => foreign.has(part))
}
