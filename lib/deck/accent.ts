/** The paper of slides; that of pages is as light. */
export const PAPER = 'FAF8F3'
const RIVER = '056180'

/** What text needs to be read by people with weak sight (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5

/** Whether text in this colour (#rrggbb, the # may be missing) can be read on our paper; no for what is no colour of that form. */
export function isReadable(colour: string): boolean {
  const own = digitsOf(colour)
  return own !== null && contrast(own, PAPER) >= LEAST_CONTRAST
}

/** The unit's own colour, where it has one that can be read on our paper; the network's river blue otherwise. Six digits in capitals, without #. */
export function accentOf(accent: string | null): string {
  const own = accent && isReadable(accent) ? digitsOf(accent) : null
  return own ?? RIVER
}

function digitsOf(colour: string): string | null {
  return /^#?([0-9a-f]{6})$/i.exec(colour)?.[1]?.toUpperCase() ?? null
}

/** How far two colours stand apart (WCAG 2.2, contrast ratio). */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
