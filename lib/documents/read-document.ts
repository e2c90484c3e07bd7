import 'server-only'
import { type Refusal, refuse } from '@/lib/errors'
import { decodeText } from '@/lib/tables/decode-text'
import { officeText } from './office-text'
import { pdfText } from './pdf-text'

/** Of one file, in bytes: 10 MB, as people's computers count them. */
export const MOST_BYTES = 10 * 1024 * 1024

type ReadDocument = { ok: true; text: string } | Refusal

const ARCHIVE = [0x50, 0x4b, 0x03, 0x04]
/** What Office wrote until 2003, and still does around a document with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0]
const PDF = '%PDF-'
/** Readers of PDF look for its mark that far (ISO 32000-1, Annex H, 3.4.1). */
const PDF_HEAD = 1_024

/**
 * The text of a document, a line for each paragraph, row of a table or line of a page: PDF, Word, PowerPoint, OpenDocument, Markdown or plain text. What it is, is read from its bytes,
 * whatever it is called. Refuses `planFileTooLarge`, `planFileType` (something else), `planFileEncrypted`, `planFileUnreadable` (broken, or made to do harm), `planFileTooLong` (more
 * than `mostLetters`, or a PDF of more pages than a plan has) and `planFileEmpty` (no letters in it, as in a scan).
 */
export async function readDocument(bytes: Uint8Array, mostLetters: number): Promise<ReadDocument> {
  if (bytes.length > MOST_BYTES) return refuse('planFileTooLarge')
  const read = await readByType(bytes, mostLetters)
  if (!read.ok) return read
  const text = read.text.replaceAll('\0', '').toWellFormed()
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse('planFileEmpty')
  return text.length > mostLetters ? refuse('planFileTooLong') : { ok: true, text }
}

async function readByType(bytes: Uint8Array, mostLetters: number): Promise<ReadDocument> {
  if (startsWith(bytes, ARCHIVE)) return officeText(bytes, mostLetters)
  if (startsWith(bytes, OLD_OFFICE)) return refuse('planFileEncrypted')
  if (Buffer.from(bytes.subarray(0, PDF_HEAD)).includes(PDF)) return pdfText(bytes, mostLetters)
  const text = decodeText(withoutPageBreaks(bytes))
  return text === null ? refuse('planFileType') : { ok: true, text }
}

/** Plain text has a form feed between pages where a program made it of something printed. */
function withoutPageBreaks(bytes: Uint8Array): Uint8Array {
  const isUtf16 = (bytes[0] ?? 0) >= 0xfe
  return isUtf16 ? bytes : bytes.map((byte) => (byte === 0x0c || byte === 0x0b ? 0x0a : byte))
}

const startsWith = (bytes: Uint8Array, signature: number[]) => signature.every((byte, at) => bytes[at] === byte)
