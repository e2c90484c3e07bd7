import { type Refusal, refuse } from '@/lib/errors'
import { type Archive, unzip } from '@/lib/tables/zip'
import { openDialect, slideDialect, wordDialect } from './dialects'
import { documentLines, TooMuchText } from './document-lines'
import { BadXml, readXml } from './xml'

/** Pictures are not unpacked; the words of the longest plan are a small part of this. */
const LIMITS = { files: 5_000, bytes: 12_000_000 }

const WORD = /^word\/document\d*\.xml$/
const SLIDES = /^ppt\/(?:presentation\.xml|_rels\/presentation\.xml\.rels|slides\/[^/]+\.xml)$/
const OPEN = /^(?:content\.xml|mimetype|META-INF\/manifest\.xml)$/

/**
 * The text of an archive that office software wrote: Word (.docx), PowerPoint (.pptx), OpenDocument text or presentation (.odt, .odp). Refuses `planFileType` (an archive of
 * something else), `planFileEncrypted`, `planFileTooLong` (more than `mostLetters`) and `planFileUnreadable`: broken, or it would unpack into more than any plan.
 */
export function officeText(bytes: Uint8Array, mostLetters: number): { ok: true; text: string } | Refusal {
  const archive = unzip(bytes, LIMITS, (name) => [WORD, SLIDES, OPEN].some((part) => part.test(name)))
  if (!archive) return refuse('planFileUnreadable')
  try {
    const lines = archiveLines(archive, mostLetters)
    return Array.isArray(lines) ? { ok: true, text: lines.join('\n') } : lines
  } catch (error) {
    if (error instanceof TooMuchText) return refuse('planFileTooLong')
    if (error instanceof BadXml) return refuse('planFileUnreadable')
    throw error
  }
}

function archiveLines(archive: Archive, most: number): string[] | Refusal {
  const word = [...archive.keys()].find((name) => WORD.test(name))
  if (word) return documentLines(archive.get(word) ?? new Uint8Array(), wordDialect, most)
  if (archive.has('ppt/presentation.xml')) return slideLines(archive, most)
  const content = archive.get('content.xml')
  if (!content || !/opendocument\.(?:text|presentation)/.test(textOf(archive, 'mimetype')))
    return refuse('planFileType')
  if (textOf(archive, 'META-INF/manifest.xml').includes('encryption-data')) return refuse('planFileEncrypted')
  return documentLines(content, openDialect, most)
}

const textOf = (archive: Archive, name: string) => new TextDecoder().decode(archive.get(name))

/** Slide after slide as they are shown, which is not the order of their numbers. */
function slideLines(archive: Archive, most: number): string[] {
  const targets = new Map<string, string>()
  onOpen(archive, 'ppt/_rels/presentation.xml.rels', (name, { Id, Target }) => {
    if (name === 'Relationship' && Id && Target) targets.set(Id, Target)
  })
  const slides: string[] = []
  onOpen(archive, 'ppt/presentation.xml', (name, attributes) => {
    const target = name === 'p:sldId' ? targets.get(attributes['r:id'] ?? '') : undefined
    if (target) slides.push(target.startsWith('/') ? target.slice(1) : `ppt/${target}`)
  })
  const lines: string[] = []
  let room = most
  // A slide that is named more than once is read once.
  for (const slide of new Set(slides)) {
    const read = documentLines(archive.get(slide) ?? missing(), slideDialect, room)
    room -= read.join('\n').length
    lines.push(...read, '')
  }
  return lines
}

function onOpen(archive: Archive, part: string, open: (name: string, attributes: Record<string, string>) => void) {
  readXml(archive.get(part) ?? missing(), { open, close: () => undefined })
}

function missing(): never {
  throw new BadXml('a part is missing')
}
