import { AlignmentType, type IStylesOptions, LevelFormat } from 'docx'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { page, type StyleName, styles } from '@/lib/pdf/style'

/** Lengths are twentieths of a point there, and sizes of letters halves. */
const twips = (points: number) => Math.round(points * 20)
const halfPoints = (points: number) => Math.round(points * 2)

/** Faces that office computers have, as presentations name them too. */
const faceOf = (style: StyleName) => (styles[style].face.startsWith('sans') ? 'Arial' : 'Georgia')
const colourOf = (style: StyleName) => styles[style].colour.replace('#', '')

/** How far the text of a list stands to the right of what it stands in. */
export const indent = twips(24)

const levels = [0, 1, 2, 3] as const
const placeOf = (level: number) => ({
  style: { paragraph: { indent: { left: indent * (level + 1), hanging: indent } } },
})

/** Lists whose numbers and signs are the word processor's own, so that they go on when somebody adds to them. */
export const lists = [
  {
    reference: 'numbers',
    levels: levels.map((level) => ({
      ...{ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, alignment: AlignmentType.LEFT },
      ...placeOf(level),
    })),
  },
  {
    reference: 'signs',
    levels: levels.map((level) => ({
      ...{ level, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT },
      ...placeOf(level),
    })),
  },
]
export const deepestLevel = levels.length - 1

/** A4 with the margins of papers. */
export const sheet = {
  size: { width: twips(page.width), height: twips(page.height) },
  margin: { top: twips(page.top), bottom: twips(page.bottom), left: twips(page.left), right: twips(page.right) },
}

const looks = (style: StyleName) => ({
  run: { font: faceOf(style), size: halfPoints(styles[style].size), color: colourOf(style), bold: isStrong(style) },
  paragraph: { spacing: { before: twips(styles[style].before), after: twips(styles[style].after) } },
})
const isStrong = (style: StyleName) => styles[style].face.endsWith('Strong')

/** Styles that have no name of the word processor's own. */
const named = ['eyebrow', 'quiet', 'cell', 'head', 'foot'] as const
export type NamedStyle = (typeof named)[number]

/** The styles of a document whose words are in `locale` where they say nothing else. */
export function stylesIn(locale: Locale): IStylesOptions {
  const body = looks('body')
  return {
    default: {
      document: { run: { ...body.run, language: { value: languageTags[locale] } }, paragraph: body.paragraph },
      title: looks('title'),
      heading1: looks('heading'),
      heading2: looks('smallHeading'),
      heading3: looks('smallHeading'),
    },
    paragraphStyles: named.map((name) => ({ id: name, name, basedOn: 'Normal', ...looks(name) })),
  }
}
