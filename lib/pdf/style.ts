import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A4 with room for a binder, in points. */
export const page = { size: 'A4', width: 595.28, height: 841.89, top: 64, bottom: 72, left: 72, right: 64 } as const
export const measure = page.width - page.left - page.right

export const colours = { ink: '#22211e', quiet: '#5d5a54', rule: '#bdb8ad', drawn: '#056180' } as const

type Style = { face: Face; size: number; gap: number; colour: string; before: number; after: number }

/** Sizes and the room before and after, in points; `gap` is what a line has over its face's own height. */
export const styles = {
  eyebrow: { face: 'sans', size: 9, gap: 2, colour: colours.quiet, before: 0, after: 4 },
  title: { face: 'serifStrong', size: 20, gap: 2, colour: colours.ink, before: 0, after: 14 },
  heading: { face: 'serifStrong', size: 13, gap: 2, colour: colours.ink, before: 14, after: 4 },
  smallHeading: { face: 'serifStrong', size: 11.5, gap: 2, colour: colours.ink, before: 8, after: 3 },
  body: { face: 'serif', size: 11, gap: 2.5, colour: colours.ink, before: 0, after: 8 },
  quiet: { face: 'serif', size: 10, gap: 2, colour: colours.quiet, before: 0, after: 6 },
  label: { face: 'sans', size: 9, gap: 1, colour: colours.quiet, before: 0, after: 0 },
  cell: { face: 'serif', size: 10, gap: 1, colour: colours.ink, before: 0, after: 0 },
  head: { face: 'sansStrong', size: 9, gap: 1, colour: colours.ink, before: 0, after: 0 },
  foot: { face: 'sans', size: 8, gap: 0, colour: colours.quiet, before: 0, after: 0 },
} as const satisfies Record<string, Style>
export type StyleName = keyof typeof styles

export const faces = {
  serif: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  serifItalic: 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  serifStrong: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  sans: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  sansStrong: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
} as const
export type Face = keyof typeof faces

const read = new Map<Face, Buffer>()

/** A face's file, read from the disk once. */
export function faceFile(face: Face): Buffer {
  const known = read.get(face)
  if (known) return known
  const file = readFileSync(path.join(process.cwd(), 'node_modules/@expo-google-fonts', faces[face]))
  read.set(face, file)
  return file
}
