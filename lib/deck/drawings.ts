import type PptxGenJS from 'pptxgenjs'
import type { Drawing } from '@/lib/charts/bar-chart'
import { type Locale, languageTags } from '@/lib/i18n/locales'
import { colours, inches, styles } from './style'

type Place = { x: number; y: number; lang: Locale; accent: string }

/** Draws bars in the unit's colour, at a point to the unit: shapes and words that every program shows and that can be edited. */
export function writeDrawing(slide: PptxGenJS.Slide, drawing: Drawing, { x, y, lang, accent }: Place): void {
  const { width, bars, axes, words, size } = drawing
  const fine = { color: accent, width: 0.75 }
  for (const { look, ...bar } of bars) {
    const box = { x: inches(x + bar.x), y: inches(y + bar.y), w: inches(bar.width), h: inches(bar.height) }
    slide.addShape('rect', { ...box, line: fine, ...(look === 'full' ? { fill: { color: accent } } : {}) })
  }
  for (const axis of axes) {
    const box = { x: inches(x + axis.x), y: inches(y + axis.y), w: 0, h: inches(axis.height) }
    slide.addShape('line', { ...box, line: { color: colours.quiet, width: 0.75 } })
  }
  for (const word of words) {
    slide.addText(word.text, {
      ...{ x: inches(x + word.x), y: inches(y + word.y - size), w: inches(width - word.x), h: inches(size * 1.3) },
      ...{ margin: 0, valign: 'top', wrap: false, fit: 'none', lineSpacing: size * 1.25 },
      ...{ fontFace: styles.small.fontFace, fontSize: size, color: colours.ink },
      lang: languageTags[word.lang ?? lang],
    })
  }
}
