import { unzip } from '@/lib/tables/zip'

const limits = { files: 5_000, bytes: 200_000_000 }

/** A presentation as a reader of other hands finds it: the words and languages of each slide in their order, what its notes say, and where its texts stand. For tests. */
export function readDeck(bytes: Uint8Array) {
  const files = unzip(bytes, limits, (name) => name.endsWith('.xml'))
  if (!files) throw new Error('a presentation is an archive')
  const read = (name: string) => Buffer.from(files.get(name) ?? []).toString('utf8')
  const count = [...files.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length
  return {
    properties: read('docProps/core.xml'),
    slides: Array.from({ length: count }, (_, index) => {
      const xml = read(`ppt/slides/slide${index + 1}.xml`)
      return {
        text: paragraphsOf(xml).join('\n'),
        notes: paragraphsOf(read(`ppt/notesSlides/notesSlide${index + 1}.xml`)).join('\n'),
        languages: [...new Set([...xml.matchAll(/ lang="([^"]+)"/g)].map(([, lang]) => lang))],
        hasHead: xml.includes('type="title"'),
        boxes: boxesOf(xml),
        pictures: [...xml.matchAll(/ descr="([^"]*)"/g)].map(([, says = '']) => unescaped(says)).filter(Boolean),
      }
    }),
  }
}

function paragraphsOf(xml: string): string[] {
  return (xml.match(/<a:p>[\s\S]*?<\/a:p>/g) ?? []).map((paragraph) =>
    [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => unescaped(text)).join(''),
  )
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const unescaped = (text: string) => text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)

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
