import { parentPort, workerData } from 'node:worker_threads'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { rulesOf } from './pdf-rules.mjs'

// A thread of its own (see pdf-text.ts): whoever started it can end it at any moment, whatever a file does to its reader.

/** @typedef {import('./pdf-lines').PdfPage} PdfPage */

/** @param {{ bytes: Uint8Array, mostPages: number, mostLetters: number }} asked */
async function readPages({ bytes, mostPages, mostLetters }) {
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    // No picture is decoded: nothing of one is read.
    maxImageSize: 1,
  })
  const document = await task.promise
  if (document.numPages > mostPages) return { refused: 'planFileTooLong' }
  let letters = 0
  /** @type {PdfPage[]} */
  const pages = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const { width } = page.getViewport({ scale: 1 })
    const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [wordOf(item)] : []))
    letters += words.reduce((sum, { text }) => sum + text.length, 0)
    if (letters > mostLetters) return { refused: 'planFileTooLong' }
    pages.push({ width, words, rules: rulesOf(await page.getOperatorList()) })
    page.cleanup()
  }
  return { pages }
}

/** @param {import('pdfjs-dist/types/src/display/api').TextItem} item */
function wordOf({ str, transform, width, height }) {
  return { text: str, x: Number(transform[4]), y: Number(transform[5]), width, height: height || 10 }
}

/** @param {unknown} error */
function refusalOf(error) {
  return {
    refused: error instanceof Error && error.name === 'PasswordException' ? 'planFileEncrypted' : 'planFileUnreadable',
  }
}

parentPort?.postMessage(await readPages(workerData).catch(refusalOf))
