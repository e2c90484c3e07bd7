import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { unescaped } from '@/lib/documents/unescaped'

const run = promisify(execFile)
const room = { maxBuffer: 100_000_000 }
/** Where what was rendered is kept to be looked at. */
const folder = path.resolve('.data/office')

/** A word of a page and its box, in points from the page's upper left corner. */
type Word = { text: string; left: number; top: number; right: number; bottom: number }
type SeenPage = { width: number; height: number; words: Word[] }

/**
 * A presentation, or a document, as LibreOffice shows it: printed as PDF, each page as a picture in `.data/office` under `name`, to be looked at, and its words where they
 * stand. For the tests that need LibreOffice and poppler's tools.
 */
export async function lookAtOffice(
  document: Uint8Array,
  name: string,
  ending: 'pptx' | 'docx' = 'pptx',
): Promise<SeenPage[]> {
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, `${name}.${ending}`)
  await writeFile(file, document)
  // Files of tests run beside each other, and a profile serves one LibreOffice at a time.
  const profile = await mkdtemp(path.join(folder, 'profile-'))
  try {
    await run('soffice', [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      file,
    ])
  } finally {
    await rm(profile, { recursive: true })
  }
  return pagesOf(path.join(folder, `${name}.pdf`))
}

/**
 * A PDF as poppler's tools find it: its words where they stand, what `pdfinfo` says of it, the roles of its tags in their order, and each of its fonts with
 * whether it is embedded.
 */
export async function lookAtPaper(paper: Uint8Array, name: string) {
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, `${name}.pdf`)
  await writeFile(file, paper)
  const [info, structure, fonts] = await Promise.all([
    run('pdfinfo', [file]),
    run('pdfinfo', ['-struct', file], room),
    run('pdffonts', [file]),
  ])
  return {
    pages: await pagesOf(file),
    isTagged: /^Tagged:\s+yes$/m.test(info.stdout),
    roles: [...structure.stdout.matchAll(/^ *(\w+)/gm)].map(([, role = '']) => role),
    complaints: [info, structure, fonts].map(({ stderr }) => stderr.trim()).filter(Boolean),
    fonts: fontsIn(fonts.stdout),
  }
}

/** The words that stand beyond their page or, where it has a foot below `footTop` (a share of its height), across the line above that. */
export function wordsOutOfPlace(pages: readonly SeenPage[], footTop = 1): string[] {
  return pages.flatMap(({ width, height, words }, index) => {
    const foot = footTop * height
    // The boxes of letters are a little higher than the letters.
    const isInPlace = ({ left, top, right, bottom }: Word) =>
      left >= 0 && top >= 0 && right <= width && bottom <= height && (bottom < foot + 2 || top > foot - 2)
    return words.filter((word) => !isInPlace(word)).map(({ text }) => `${text} on page ${index + 1}`)
  })
}

async function pagesOf(pdf: string): Promise<SeenPage[]> {
  const name = path.basename(pdf, '.pdf')
  const old = (await readdir(folder)).filter((file) => file.startsWith(`${name}-`) && /-\d+\.png$/.test(file))
  await Promise.all(old.map((file) => rm(path.join(folder, file))))
  await run('pdftoppm', ['-r', '60', '-png', pdf, path.join(folder, name)])
  const { stdout } = await run('pdftotext', ['-bbox', pdf, '-'], room)
  return [...stdout.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(
    ([, width, height, words = '']) => ({ width: Number(width), height: Number(height), words: wordsIn(words) }),
  )
}

const boxed = /<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">([^<]*)</g
function wordsIn(page: string): Word[] {
  return [...page.matchAll(boxed)].map(([, left, top, right, bottom, text = '']) => ({
    text: unescaped(text),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }))
}

/** Two lines of heads, then a line for each font; the columns behind its type are embedded, subset and Unicode. */
function fontsIn(table: string) {
  return table
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((line) => ({
      name: line.split(/\s+/)[0] ?? '',
      isEmbedded: /\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/.exec(line)?.[1] === 'yes',
    }))
}
