import { unescaped } from '@/lib/documents/unescaped'
import { unzip } from '@/lib/tables/zip'

const limits = { files: 5_000, bytes: 200_000_000 }

/**
 * A presentation as a reader of other hands finds it: the words and languages of each slide in their order, what its notes say, where its texts stand, and the logo in its upper
 * right corner, be it on the slide or on what is behind it. For tests.
 */
export function readDeck(bytes: Uint8Array) {
  const files = unzip(bytes, limits, (name) => /\.(xml|rels|png)$/.test(name))
  if (!files) throw new Error('a presentation is an archive')
  const read = (name: string) => Buffer.from(files.get(name) ?? []).toString('utf8')
  const count = [...files.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length
  return {
    properties: read('docProps/core.xml'),
    slides: Array.from({ length: count }, (_, index) => {
      const path = `ppt/slides/slide${index + 1}.xml`
      const xml = read(path)
      return {
        text: paragraphsOf(xml).join('\n'),
        notes: paragraphsOf(read(`ppt/notesSlides/notesSlide${index + 1}.xml`)).join('\n'),
        languages: [...new Set([...xml.matchAll(/ lang="([^"]+)"/g)].map(([, lang]) => lang))],
        hasHead: xml.includes('type="title"'),
        boxes: boxesOf(xml),
        logo: logoOn(files, path) ?? logoOn(files, layoutOf(files, path)),
        pictures: [...xml.matchAll(/ descr="([^"]*)"/g)].map(([, says = '']) => unescaped(says)).filter(Boolean),
      }
    }),
  }
}

type Files = ReadonlyMap<string, Uint8Array>
const relations = (files: Files, path: string) =>
  Buffer.from(files.get(path.replace(/([^/]+)$/, '_rels/$1.rels')) ?? []).toString('utf8')

const layoutOf = (files: Files, path: string) =>
  `ppt/slideLayouts/${/slideLayouts\/(slideLayout\d+\.xml)/.exec(relations(files, path))?.[1]}`

/** A picture higher than any mark of a date. Its bytes, what it says and its box in points; null without one. */
function logoOn(files: Files, path: string) {
  const xml = Buffer.from(files.get(path) ?? []).toString('utf8')
  for (const [picture] of xml.matchAll(/<p:pic>[\s\S]*?<\/p:pic>/g)) {
    const [x = 0, y = 0] = numbers(/<a:off x="(\d+)" y="(\d+)"/, picture)
    const [width = 0, height = 0] = numbers(/<a:ext cx="(\d+)" cy="(\d+)"/, picture)
    if (y >= 100) continue
    const id = /r:embed="(\w+)"/.exec(picture)?.[1]
    const target = [...relations(files, path).matchAll(/<Relationship [^>]*>/g)].find(([one]) =>
      one.includes(`Id="${id}"`),
    )
    const media = /media\/([^"]+)"/.exec(target?.[0] ?? '')?.[1]
    const bytes = files.get(`ppt/media/${media}`) ?? new Uint8Array()
    return { says: unescaped(/ descr="([^"]*)"/.exec(picture)?.[1] ?? ''), bytes, x, y, width, height }
  }
  return null
}

const numbers = (pattern: RegExp, text: string) =>
  (pattern.exec(text) ?? []).slice(1).map((one) => Number(one) / 12_700)

function paragraphsOf(xml: string): string[] {
  return (xml.match(/<a:p>[\s\S]*?<\/a:p>/g) ?? []).map((paragraph) =>
    [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => unescaped(text)).join(''),
  )
}

/** Each text with its box, in points. */
function boxesOf(xml: string) {
  return (xml.match(/<p:sp>[\s\S]*?<\/p:sp>/g) ?? []).flatMap((shape) => {
    const [, x, y] = /<a:off x="(\d+)" y="(\d+)"/.exec(shape) ?? []
    const [, width, height] = /<a:ext cx="(\d+)" cy="(\d+)"/.exec(shape) ?? []
    const text = paragraphsOf(shape).join('\n')
    const points = (given = '0') => Number(given) / 12_700
    return text ? [{ text, x: points(x), y: points(y), width: points(width), height: points(height) }] : []
  })
}
