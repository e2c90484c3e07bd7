import PDFDocument from 'pdfkit'
import { zip } from '@/lib/tables/zip'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const slides = 'http://schemas.openxmlformats.org/presentationml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** For tests: an archive of texts by their names. */
export function archiveOf(files: Record<string, string>): Uint8Array {
  const bytes = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)] as const)
  return zip(new Map(bytes), { isPacked: true })
}

/** For tests: a Word document with this body, and what stands before its first tag. */
export function wordFile(body: string, before = ''): Uint8Array {
  return archiveOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?>${before}<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
  })
}

/** For tests: a paragraph of Word, its tabs as Word has them. */
export function wordParagraph(text: string, properties = ''): string {
  const runs = text.split('\t').map((part) => `<w:r><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`)
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.join('<w:r><w:tab/></w:r>')}</w:p>`
}

/** For tests: a presentation of these slides' lines. Their files are numbered the other way round. */
export function slidesFile(texts: string[][]): Uint8Array {
  const files = texts.map((lines, at) => {
    const paragraphs = lines.map((line) => `<a:p><a:r><a:t>${escaped(line)}</a:t></a:r></a:p>`)
    const slide = `<p:sld xmlns:p="${slides}" xmlns:a="${drawing}"><p:txBody>${paragraphs.join('')}</p:txBody></p:sld>`
    return { id: `rId${at + 1}`, name: `slides/slide${texts.length - at}.xml`, slide }
  })
  const ids = files.map(({ id }, at) => `<p:sldId id="${256 + at}" r:id="${id}"/>`)
  const targets = files.map(({ id, name }) => `<Relationship Id="${id}" Target="${name}"/>`)
  return archiveOf({
    'ppt/presentation.xml': `<p:presentation xmlns:p="${slides}" xmlns:r="${relations}"><p:sldIdLst>${ids.join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    ...Object.fromEntries(files.map(({ name, slide }) => [`ppt/${name}`, slide])),
  })
}

/** For tests: an OpenDocument text with this body. */
export function openFile(body: string, manifest = '<manifest/>'): Uint8Array {
  return archiveOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'META-INF/manifest.xml': manifest,
  })
}

/** For tests: a paragraph of OpenDocument. */
export const openParagraph = (text: string) =>
  `<text:p>${escaped(text).replaceAll('\t', '<text:tab/>').replace(/ {2}/g, ' <text:s/>')}</text:p>`

type PdfOptions = { userPassword?: string; pages?: number; table?: string[][] }

/** For tests: a PDF of these lines, and below them a table with lines around its cells. */
export function pdfFile(lines: string[], { pages = 1, table, ...options }: PdfOptions = {}): Promise<Uint8Array> {
  const document = new PDFDocument({ pdfVersion: '1.7', ...options })
  const chunks: Buffer[] = []
  const written = new Promise<Uint8Array>((resolve) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
  })
  for (const line of lines) {
    if (line.trim() === '') document.moveDown()
    else document.text(line)
  }
  if (table) document.table({ data: table })
  for (let page = 1; page < pages; page += 1) document.addPage()
  document.end()
  return written
}
