import sharp from 'sharp'
import { colours } from './style'

/** How firm a date is, or what became of it. */
export type Mark = 'year' | 'month' | 'day' | 'time' | 'held' | 'moved' | 'cancelled'
/** The marks of dates as pictures, by which mark it is. */
export type MarkPictures = ReadonlyMap<Mark, string>

const ring = '<circle cx="10" cy="10" r="7"/>'
const disc = '<circle cx="10" cy="10" r="7.875" class="full"/>'

/** As pages draw them: from an open ring (a year) to a full one (an hour), and what became of it. */
const shapes: Record<Mark, string> = {
  year: ring,
  month: `${ring}<circle cx="10" cy="10" r="2.6" class="full"/>`,
  day: `${ring}<path d="M3 10a7 7 0 0 0 14 0z" class="full"/>`,
  time: disc,
  held: `${disc}<path d="M6.4 10.3l2.5 2.6 4.8-5.4" stroke="#${colours.paper}"/>`,
  moved: '<circle cx="10" cy="10" r="7" stroke-dasharray="2.2 3.3"/><path d="M6.2 10h7M10.6 7.2L13.4 10l-2.8 2.8"/>',
  cancelled: `${ring}<path d="M5.05 14.95l9.9-9.9"/>`,
}

/** Draws the marks in the unit's colour, and in that of attention what makes people change their plans: presentations hold pictures of points, which every program shows. */
export async function drawMarks(marks: Iterable<Mark>, accent: string): Promise<MarkPictures> {
  const drawn = await Promise.all(
    [...new Set(marks)].map(async (mark): Promise<[Mark, string]> => {
      const colour = mark === 'moved' || mark === 'cancelled' ? colours.attention : accent
      const look = `fill="none" stroke="#${colour}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"`
      const shape = shapes[mark].replaceAll('class="full"', `fill="#${colour}" stroke="none"`)
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 20 20"><g ${look}>${shape}</g></svg>`
      const picture = await sharp(Buffer.from(svg)).png().toBuffer()
      return [mark, `image/png;base64,${picture.toString('base64')}`]
    }),
  )
  return new Map(drawn)
}
