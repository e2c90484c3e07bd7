import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { bomb } from '@/lib/tables/test-archive'
import { acceptFile } from './read-file'
import { MOST_BYTES } from './rules'
import { html, office, openDocument, pdf, photo, svg } from './test-files'

const text = (words: string) => new TextEncoder().encode(words)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('what a file is, its bytes say', () => {
  test.each([
    ['a PDF', pdf, 'PDF'],
    ['a document of Word', office('docx'), 'DOCX'],
    ['a sheet of Excel', office('xlsx'), 'XLSX'],
    ['slides of PowerPoint', office('pptx'), 'PPTX'],
    ['a document of LibreOffice', openDocument('text'), 'ODT'],
    ['a sheet of LibreOffice', openDocument('spreadsheet'), 'ODS'],
    ['slides of LibreOffice', openDocument('presentation'), 'ODP'],
  ])('%s is kept as it is', async (_, bytes, type) => {
    expect(await acceptFile(bytes)).toEqual({ ok: true, type, bytes, sha256: sha256(bytes) })
  })

  test.each([
    ['HTML', html],
    ['SVG', svg],
    ['SVG that begins as XML', text(`<?xml version="1.0"?>${new TextDecoder().decode(svg)}`)],
    ['a script', text('#!/bin/sh\nrm -rf /')],
    ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])],
    ['an archive', bomb('notas.txt', 100)],
    ['an old document of Office', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['plain text', text('Ata da reunião')],
    ['an animation', text('GIF89a')],
    ['nothing', new Uint8Array()],
  ])('%s is not taken', async (_, bytes) => {
    expect(await acceptFile(bytes)).toEqual({ ok: false, code: 'materialType' })
  })

  test.each([100_000_000, 10])(
    'a document that would unpack into 100 MB is not unpacked, though it says %d',
    async (claims) => {
      const bytes = bomb('[Content_Types].xml', 100_000_000, claims)
      const before = process.memoryUsage().arrayBuffers
      expect(await acceptFile(bytes)).toMatchObject({ ok: false })
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
    },
  )

  test('more than 20 MB are too many', async () => {
    const large = new Uint8Array(MOST_BYTES + 1)
    large.set(pdf)
    expect(await acceptFile(large)).toEqual({ ok: false, code: 'materialTooLarge' })
    expect(await acceptFile(large.subarray(0, MOST_BYTES))).toMatchObject({ ok: true, type: 'PDF' })
  })
})

describe('a picture is drawn anew', () => {
  async function kept(bytes: Uint8Array) {
    const file = await acceptFile(bytes)
    if (!file.ok) throw new Error(file.code)
    return { ...file, is: await sharp(file.bytes).metadata() }
  }

  test('without where it was taken and by whom, and upright', async () => {
    const taken = await photo()
    // Without this, the rest would prove nothing.
    expect(await sharp(taken).metadata()).toMatchObject({
      width: 8,
      height: 4,
      orientation: 6,
      exif: expect.anything(),
    })
    const { type, is, bytes } = await kept(taken)

    expect(type).toBe('JPEG')
    expect(is).toMatchObject({ width: 4, height: 8 })
    for (const what of ['exif', 'xmp', 'iptc', 'orientation'] as const) expect(is[what], what).toBeUndefined()
    expect(Buffer.from(bytes).includes('Fulana')).toBe(false)
  })

  test.each(['png', 'webp'] as const)('%s too', async (format) => {
    const taken = await sharp(await photo())
      .withExif({ IFD0: { Artist: 'Fulana Secreta' } })
      .toFormat(format)
      .toBuffer()
    expect(taken.includes('Fulana')).toBe(true)
    const { is, bytes } = await kept(taken)
    expect(is.format).toBe(format)
    expect(Buffer.from(bytes).includes('Fulana')).toBe(false)
  })

  test('what follows the picture in the file is left behind', async () => {
    const { bytes } = await kept(Buffer.concat([await photo(), html]))
    expect(Buffer.from(bytes).includes('script')).toBe(false)
  })

  test('one that is broken, or has more points than a camera takes, is refused', async () => {
    const taken = await photo()
    expect(await acceptFile(taken.subarray(0, taken.length / 2))).toEqual({ ok: false, code: 'pictureUnreadable' })
    const vast = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: 'white' } })
      .png()
      .toBuffer()
    expect(vast.length).toBeLessThan(1_000_000)
    expect(await acceptFile(vast)).toEqual({ ok: false, code: 'pictureUnreadable' })
  })
})
