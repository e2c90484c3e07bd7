import type PptxGenJS from 'pptxgenjs'
import sharp from 'sharp'
import { slide } from './style'

/** A unit's logo before it is drawn: a picture of any size, and what it says to who does not see it. */
export type DeckLogo = { bytes: Uint8Array; width: number; height: number; says: string }

/** Where a logo stands at most, in the upper right corner, in points: above the unit's name on the first slide, and above the head on others. */
const rooms = { opening: { y: 16, width: 240, height: 64 }, heads: { y: 11, width: 120, height: 32 } } as const

/** Points of the picture for each point of the slide. */
const SHARPNESS = 4

/** A logo as a slide of each kind shows it, in its proportions; `clear` is how much of the line above it takes. */
type SlideLogo = { picture: PptxGenJS.ImageProps; clear: number }
export type SlideLogos = Record<keyof typeof rooms, SlideLogo>

const inches = (points: number) => points / 72

/** Draws a logo as large as slides show it, so that a presentation does not carry more. */
export async function drawLogo(logo: DeckLogo): Promise<SlideLogos> {
  return { opening: await drawIn(logo, rooms.opening), heads: await drawIn(logo, rooms.heads) }
}

async function drawIn(logo: DeckLogo, room: (typeof rooms)[keyof typeof rooms]): Promise<SlideLogo> {
  const scale = Math.min(room.width / logo.width, room.height / logo.height)
  const [width, height] = [logo.width * scale, logo.height * scale]
  const size = { width: Math.ceil(width * SHARPNESS), height: Math.ceil(height * SHARPNESS) }
  const drawn = await sharp(logo.bytes)
    .resize({ ...size, fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer()
  return {
    picture: {
      x: inches(slide.width - slide.right - width),
      y: inches(room.y + (room.height - height) / 2),
      w: inches(width),
      h: inches(height),
      data: `image/png;base64,${drawn.toString('base64')}`,
      altText: logo.says,
    },
    clear: width + 16,
  }
}
