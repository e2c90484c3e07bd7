import localFont from 'next/font/local'

// What the network says. The roman is on every page above the fold, so it is preloaded.
const enlaceSerif = localFont({
  src: [{ path: './enlace-serif-roman.woff2', weight: '400 700', style: 'normal' }],
  variable: '--face-serif',
  display: 'swap',
  preload: true,
  adjustFontFallback: 'Times New Roman',
})

// Italics are rare: fetched only by pages that use them, hence a family of its own.
const enlaceSerifItalic = localFont({
  src: [{ path: './enlace-serif-italic.woff2', weight: '400 700', style: 'italic' }],
  variable: '--face-serif-italic',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
})

// What the app says.
const enlaceSans = localFont({
  src: [{ path: './enlace-sans-roman.woff2', weight: '400 700', style: 'normal' }],
  variable: '--face-sans',
  display: 'swap',
  preload: true,
  adjustFontFallback: 'Arial',
})

/** Class names for `<html>`; without them every text falls back to the system's serif and sans. */
export const fontVariables = `${enlaceSerif.variable} ${enlaceSerifItalic.variable} ${enlaceSans.variable}`
