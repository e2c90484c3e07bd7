import { slugOfWords } from '@/lib/forms/slug'
import { plainWords } from '@/lib/i18n/plain-words'
import { fileTypes, type MaterialType } from './file-types'

/** Of one file, in bytes: 20 MB, as people's computers count them. */
export const MOST_BYTES = 20 * 1024 * 1024

/** Of all files of a unit together. */
export const MOST_BYTES_OF_UNIT = 500 * 1024 * 1024

/** A file is kept in pieces of this many bytes. */
export const CHUNK_BYTES = 1024 * 1024

const LONGEST_TITLE = 120

/** What a file is called at first: its name as the browser says it, without path, ending and what no title has; null when nothing remains. */
export function titleOfFileName(name: string): string | null {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  return withoutControls(last.replace(/\.[a-z0-9]{1,5}$/i, '').replaceAll('_', ' ')) || null
}

/**
 * How a browser is to name the file that it keeps (RFC 6266): made of the title, with the ending that belongs to its bytes. The plain name has ASCII letters, digits
 * and hyphens only; the other one keeps the letters, and loses what some system takes for a path, a device or another ending.
 */
export function contentDisposition(title: string, type: MaterialType): string {
  const { ending } = fileTypes[type]
  const plain = slugOfWords(plainWords(title)) || 'enlace'
  const full = withoutControls(title.replace(/[\\/:*?"<>|%]+/g, ' ')).replace(/^[.\s]+|[.\s]+$/g, '') || plain
  const named = isDevice(full) ? `enlace ${full}` : full
  const safe = isDevice(plain) ? `enlace-${plain}` : plain
  return `attachment; filename="${safe}.${ending}"; filename*=UTF-8''${extendedValue(`${named}.${ending}`)}`
}

/** White space within becomes single spaces; signs that do not show, also those that turn the direction of writing, go. Cut to a title's length. */
function withoutControls(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\uFFFD]/gu, '')
  return [...plain].slice(0, LONGEST_TITLE).join('').trim()
}

/** Names that Windows keeps for itself. */
const isDevice = (name: string) => /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name)

/** RFC 8187: what encodeURIComponent leaves and an extended value may not have is encoded too. */
const extendedValue = (text: string) =>
  encodeURIComponent(text).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
