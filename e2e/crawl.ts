import type { Db } from '@/lib/db/client'
import { read } from './requests'

const MOST_PAGES = 400

type Limits = {
  takes: (path: string) => boolean
  /** How many are followed of the addresses that differ only in which city, plan, activity, person … they are about. */
  alike: number
}

/** All pages of this site that the holder of `session` is led to from `starts`, as far as the limits let her go: addresses and texts. */
export async function crawl(starts: string[], session: string | null, { takes, alike }: Limits) {
  const seen = new Set(starts)
  const texts = new Map<string, string>()
  const counts = new Map<string, number>()
  const isOneMore = (link: string) => {
    const count = (counts.get(kindOf(link)) ?? 0) + 1
    counts.set(kindOf(link), count)
    return count <= alike
  }
  // What is added to a set while it is walked through is walked through too.
  for (const path of seen) {
    const { text } = await read(path, session)
    texts.set(path, text)
    const links = linksOf(text).filter((link) => !seen.has(link) && takes(link))
    for (const link of links) if (!seen.has(link) && isOneMore(link)) seen.add(link)
    if (seen.size > MOST_PAGES) throw new Error(`more than ${MOST_PAGES} pages: ${[...seen].slice(-5).join(' ')}`)
  }
  return texts
}

/** Whether an address gives a file to keep, which a browser does not open as a page. */
export function isFile(path: string): boolean {
  return /\/(export|papers)\/|\/handover\/letter/.test(path)
}

/** An address with all that names one thing among its likes taken out. */
function kindOf(link: string): string {
  return link
    .replace(/\/(units|plans|activities|cities|people)\/(?!(?:new|import)\b)[^/?]+/g, '/$1/*')
    .replace(/\/papers\/[\w.]+(\?with=\w+)?/, '/papers/*')
    .replace(/\/(plan|report)\.\w+(\?with=\w+)?/, '/$1.*')
    .replace(/\?to=\w+/, '?to=*')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}|activity-[^&]+|=\d[\d-]*/g, '*')
}

/** The own addresses in a page, without their fragments. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/ href="(\/[^"/][^"#]*)/g)]
    .map(([, link = '']) => link.replaceAll('&amp;', '&'))
    .filter((link) => !/^\/(_next|language)\//.test(link))
}

/** Keeps a crawl among some units, cities and people: what other tests make at the same time is nobody's business here. */
export async function staysAmong(db: Db, own: { slugs: string[]; personIds: string[] }) {
  const foreign = new Set([
    ...(await db.unit.findMany({ where: { slug: { notIn: own.slugs } } })).map(({ slug }) => slug),
    ...(await db.city.findMany({ where: { slug: { notIn: own.slugs } } })).map(({ slug }) => slug),
    ...(await db.person.findMany({ where: { id: { notIn: own.personIds } } })).map(({ id }) => id),
    ...(await db.planImport.findMany({ where: { personId: { notIn: own.personIds } } })).map(({ id }) => id),
    ...(await db.registerImport.findMany({ where: { personId: { notIn: own.personIds } } })).map(({ id }) => id),
  ])
  const named = new Set(own.slugs)
  // Those that are made while the crawl goes on are known by how the factories name them.
  const isOthers = (part: string) =>
    foreign.has(part) || (/^(unidade|cidade)-[0-9a-f]+$/.test(part) && !named.has(part))
  return (path: string) => !path.split(/[/?&=#]/).some(isOthers)
}
