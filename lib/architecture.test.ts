import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * The house of ARCHITECTURE.md, checked. Each finding says which file breaks which rule; the sentence above each check says why the rule
 * is there. Lint rules (biome.json) say the most frequent ones while one types.
 */
const root = path.resolve(import.meta.dirname, '..')
type Import = { target: string; typeOnly: boolean }
type Source = { file: string; text: string; imports: Import[] }

const sources: Source[] = ['app', 'components', 'lib', 'prisma', 'e2e'].flatMap(readSources)
const bySource = new Map(sources.map((source) => [source.file, source]))
const inTests = ({ file }: Source) => /\.test\.tsx?$/.test(file) || file.startsWith('e2e/')
const product = sources.filter((source) => !inTests(source))

function readSources(folder: string): Source[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('generated'))
    .map((entry) => readSource(path.relative(root, path.join(entry.parentPath, entry.name))))
}

function readSource(file: string): Source {
  const text = readFileSync(path.join(root, file), 'utf8')
  const imports = [...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].map(
    (match) => ({
      target: resolve(file, match[2] ?? ''),
      typeOnly: match[1] !== undefined,
    }),
  )
  return { file, text, imports }
}

/** A project file's path without its ending, or the package's name. */
function resolve(file: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2)
  return specifier.startsWith('.') ? path.join(path.dirname(file), specifier) : specifier
}

/** Lines "file imports target" for each import that breaks a rule. */
function breaches(
  from: (source: Source) => boolean,
  wrong: (target: string, source: Source, found: Import) => boolean,
) {
  return product
    .filter(from)
    .flatMap((source) =>
      source.imports
        .filter((found) => wrong(found.target, source, found))
        .map((found) => `${source.file} imports ${found.target}`),
    )
}

const below = (folder: string) => (source: Source) => source.file.startsWith(`${folder}/`)

/** Later domains may know earlier ones, never the other way round. */
const domains = [
  'people',
  'cities',
  'units',
  'mandates',
  'plan',
  'contacts',
  'schedule',
  'progress',
  'translation',
  'plan-import',
  'proposals',
  'meetings',
  'continuation',
  'materials',
  'editions',
  'plan-papers',
  'papers',
  'reports',
  'handover',
  'feeds',
  'publication',
  'privacy',
  'notices',
]
const lowSupport = [
  'ical',
  'charts',
  'pdf',
  'deck',
  'documents',
  'tables',
  'env',
  'errors',
  'time',
  'i18n',
  'db',
  'permissions',
  'audit',
  'cache',
  'mail',
]
const domainOf = (file: string) => domains.find((domain) => file.startsWith(`lib/${domain}/`))
const kindOf = (file: string) => /(schema|rules|queries|mutations|actions)(?:\.tsx?)?$/.exec(file)?.[1]

describe('the directions of the house', () => {
  test('app uses components, components use lib; nothing looks back', () => {
    expect(breaches(below('lib'), (target) => /^(app|components)\//.test(target))).toEqual([])
    expect(breaches(below('components'), (target) => target.startsWith('app/'))).toEqual([])
  })

  test('routing knows neither Prisma nor zod', () => {
    expect(breaches(below('app'), (target) => /^(zod|@prisma\/|prisma\/|lib\/db\/)/.test(target))).toEqual([])
  })

  test('components know neither Prisma nor the database', () => {
    const wrong = (target: string, _: Source, found: Import) =>
      !found.typeOnly && /^(@prisma\/|prisma\/|lib\/db\/)/.test(target)
    expect(breaches(below('components'), wrong)).toEqual([])
  })

  test('domains know earlier domains only, and nobody calls the actions of another', () => {
    const wrong = (target: string, { file }: Source) => {
      const [own, other] = [domainOf(file), domainOf(target)]
      if (!own || !other || own === other) return false
      return domains.indexOf(other) > domains.indexOf(own) || kindOf(target) === 'actions'
    }
    expect(breaches(below('lib'), wrong)).toEqual([])
  })

  test('low support knows no domain', () => {
    const isLow = ({ file }: Source) => lowSupport.some((name) => file.startsWith(`lib/${name}`))
    expect(breaches(isLow, (target) => domainOf(`${target}/`) !== undefined)).toEqual([])
  })

  test('in a domain, rules and schemas do no input or output', () => {
    const isPure = ({ file }: Source) =>
      domainOf(file) !== undefined && ['schema', 'rules'].includes(kindOf(file) ?? '')
    const wrong = (target: string, _: Source, found: Import) =>
      /^(next|server-only|lib\/db|lib\/auth|lib\/audit)(\/|$)/.test(target) ||
      (!found.typeOnly && ['queries', 'mutations', 'actions'].includes(kindOf(target) ?? ''))
    expect(breaches(isPure, wrong)).toEqual([])
  })

  test('only queries, mutations, audit, auth and what carries their names reach for the database', () => {
    const may = /^lib\/(db|audit|auth)\/|^prisma\/|(queries|mutations)\.ts$/
    const wrong = (target: string, { file }: Source, found: Import) =>
      !may.test(file) && !found.typeOnly && target.startsWith('lib/db/')
    expect(breaches(() => true, wrong)).toEqual([])
  })

  test('queries and mutations run without Next', () => {
    const isPlain = ({ file }: Source) => ['queries', 'mutations'].includes(kindOf(file) ?? '')
    expect(breaches(isPlain, (target) => /^next(\/|$)/.test(target))).toEqual([])
  })

  test('headers, cookies, navigation and the cache belong to app, components, auth, forms, cache and actions', () => {
    const may = /^(app|components)\/|^lib\/(auth|forms|cache)\/|actions\.ts$/
    expect(
      breaches(
        ({ file }) => !may.test(file),
        (target) => /^next\/(headers|navigation|cache)/.test(target),
      ),
    ).toEqual([])
  })
})

describe('what stands in one place only', () => {
  const filesWith = (pattern: RegExp, but: RegExp) =>
    product.filter(({ file, text }) => pattern.test(text) && !but.test(file)).map(({ file }) => file)

  test('settings are read by lib/env', () => {
    expect(
      filesWith(/process\.env/, /^lib\/env\.ts$|^lib\/(db\/test-database|mail\/test-mail-server)\.ts$|^prisma\//),
    ).toEqual([])
  })

  test('dates become text in lib/time', () => {
    expect(filesWith(/Intl\.DateTimeFormat|toLocale(Date|Time)?String/, /^lib\/time\//)).toEqual([])
  })

  test('names say something', () => {
    const vague = /(^|\/)(utils?|helpers?|misc|types)(\.tsx?|\/)|(^|\/)common\/|(^|\/)index\.tsx?$/
    expect(
      product.map(({ file }) => file).filter((file) => vague.test(file) && !/messages\/.+\/index\.ts$/.test(file)),
    ).toEqual([])
  })

  test('a file beyond 250 lines is looking for a missing noun', () => {
    const data = /^lib\/i18n\/messages\/|^prisma\/seed\//
    const long = product.filter(({ file, text }) => !data.test(file) && text.split('\n').length > 251)
    expect(long.map(({ file, text }) => `${file}: ${text.split('\n').length - 1} lines`)).toEqual([])
  })
})

describe('public pages are finished documents', () => {
  const isClient = ({ text }: Source) => /^['"]use client['"]/.test(text)

  /** Everything that `start` brings along, by the imports that remain at run time. */
  function reachable(start: Source): Source[] {
    const seen = new Map<string, Source>([[start.file, start]])
    for (const source of seen.values()) {
      for (const { target, typeOnly } of source.imports) {
        const next = bySource.get(`${target}.tsx`) ?? bySource.get(`${target}.ts`)
        if (next && !typeOnly) seen.set(next.file, next)
      }
    }
    return [...seen.values()]
  }

  const publicPages = product.filter(({ file }) => /^app\/\[locale\]\/\(public\)\/.*(page|layout)\.tsx$/.test(file))

  test('there are some', () => {
    expect(publicPages.length).toBeGreaterThan(5)
  })

  test.each(publicPages.map((page) => [page.file, page] as const))(
    '%s has no client component and knows no viewer',
    (_, page) => {
      const parts = reachable(page)
      expect(parts.filter(isClient).map(({ file }) => file)).toEqual([])
      // Who did what is for whoever has a part in it: the record of changes is in no document for everybody.
      const record = parts.filter(({ file }) => /^lib\/audit\/queries|^components\/history\//.test(file))
      expect(record.map(({ file }) => file)).toEqual([])
      const viewers = parts.filter(({ imports }) =>
        imports.some(({ target, typeOnly }) => !typeOnly && /^(next\/headers|lib\/auth\/)/.test(target)),
      )
      expect(viewers.map(({ file }) => file)).toEqual([])
    },
  )
})
