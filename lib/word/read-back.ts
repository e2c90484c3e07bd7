import { unescaped } from '@/lib/documents/unescaped'
import { unzip } from '@/lib/tables/zip'

const limits = { files: 5_000, bytes: 200_000_000 }

/**
 * A document as a reader of other hands finds it: its paragraphs in their order with their styles and whether they are items of a list, all words of all its parts, feet and properties among them, and
 * the languages that words say they are in. For tests.
 */
export function readBackDocument(bytes: Uint8Array) {
  const files = unzip(bytes, limits, (name) => name.endsWith('.xml'))
  if (!files) throw new Error('a document is an archive')
  const read = (name: string) => Buffer.from(files.get(name) ?? []).toString('utf8')
  const xml = read('word/document.xml')
  const paragraphs = (xml.match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? []).map((paragraph) => ({
    text: wordsOf(paragraph),
    style: /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? null,
    isListed: paragraph.includes('<w:numPr>'),
  }))
  return {
    paragraphs,
    text: [...files.keys()].map((name) => wordsOf(read(name))).join('\n'),
    languages: [...new Set([...xml.matchAll(/<w:lang w:val="([^"]+)"/g)].map(([, lang = '']) => lang))],
    properties: read('docProps/core.xml'),
  }
}

const wordsOf = (xml: string) => unescaped(xml.replace(/<w:br\/>/g, '\n').replace(/<[^>]+>/g, ''))
