// What a spreadsheet may save as "text": UTF-8 with a mark in front or without, UTF-16 ("Unicode text"), or the bytes of an older Windows.

/** Beyond tabs and line ends, text holds no control characters; files of other kinds are full of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

/** The text that `bytes` hold, without a mark in front; null when they are no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes)
  return text === null || control.test(text) ? null : text
}

function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read(bytes, 'utf-16be')
  // Hardly any text of windows-1252 with accents in it is UTF-8 by chance.
  return read(bytes, 'utf-8') ?? readWindows(bytes)
}

/** The bytes from 0x80 to 0x9F in windows-1252, with NUL for those that mean nothing. */
const windows = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ'

/** Node's own decoder reads windows-1252 as Latin-1, which has no quotation marks and no dashes. */
function readWindows(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin.replace(/[\u0080-\u009f]/g, (letter) => windows[letter.charCodeAt(0) - 0x80] ?? '')
}

function read(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
