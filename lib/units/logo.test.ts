import sharp, { type Sharp } from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadActor } from '@/lib/auth/load-actor'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import type { Actor } from '@/lib/permissions/actor'
import { createCity, createNetwork, createUnit } from '@/prisma/factories/cities'
import { createMandate } from '@/prisma/factories/mandates'
import { createDelegate, createPerson } from '@/prisma/factories/people'
import { removeLogo, setLogo } from './logo-mutations'
import { findPublicLogo } from './logo-queries'
import { logoResponse } from './logo-response'
import { archiveUnit } from './mutations'
import { findUnit } from './queries'
import { LARGEST_LOGO, MOST_LOGO_BYTES, readLogo } from './read-logo'

useTestDatabase()

const now = new Date('2026-11-23T15:00:00Z')
const text = (words: string) => new TextEncoder().encode(words)

type Look = {
  width?: number
  height?: number
  background?: string | { r: number; g: number; b: number; alpha: number }
}
const draw = ({ width = 60, height = 20, background = '#7a1f2b' }: Look = {}) =>
  sharp({ create: { width, height, channels: 4, background } })
const written = async (picture: Sharp) => new Uint8Array(await picture.toBuffer())

async function picture(look?: Look) {
  const read = await readLogo(await written(draw(look).png()))
  if (!read.ok) throw new Error(read.code)
  return read.picture
}

describe('a logo', () => {
  test.each(['png', 'jpeg', 'webp'] as const)(
    'that is %s is kept as PNG, without what its file says besides',
    async (format) => {
      const sent = await written(
        draw()
          .withExif({ IFD0: { Artist: 'Fulana Secreta' } })
          .toFormat(format),
      )
      expect(Buffer.from(sent).includes('Fulana')).toBe(true)
      const read = await readLogo(Buffer.concat([sent, text('<script>')]))
      if (!read.ok) throw new Error(read.code)
      const { bytes, width, height } = read.picture
      expect([(await sharp(bytes).metadata()).format, width, height]).toEqual(['png', 60, 20])
      expect(Buffer.from(bytes).includes('Fulana') || Buffer.from(bytes).includes('script')).toBe(false)
    },
  )

  test('is made smaller where it is large, in its proportions, and stays transparent', async () => {
    const { bytes, width, height } = await picture({
      width: 3_200,
      height: 1_600,
      background: { r: 0, g: 0, b: 0, alpha: 0 },
    })
    expect([width, height]).toEqual([LARGEST_LOGO, LARGEST_LOGO / 2])
    expect((await sharp(bytes).stats()).isOpaque).toBe(false)
    expect(await picture({ width: 30, height: 300 })).toMatchObject({ width: 30, height: 300 })
  })

  test('is a picture, whatever its file is called, that is whole and of no more than 2 MB', async () => {
    const refused = async (bytes: Uint8Array) => ((await readLogo(bytes)) as { code?: string }).code
    for (const other of ['<svg xmlns="http://www.w3.org/2000/svg"/>', '<html></html>', 'GIF89a', '%PDF-1.7', '']) {
      expect(await refused(text(other)), other).toBe('logoType')
    }
    const whole = await written(draw().png())
    expect(await refused(whole.subarray(0, whole.length / 2))).toBe('pictureUnreadable')
    expect(await refused(await written(draw({ width: 9_000, height: 9_000 }).png()))).toBe('pictureUnreadable')
    const large = new Uint8Array(MOST_LOGO_BYTES + 1)
    large.set(whole)
    expect(await refused(large)).toBe('logoTooLarge')
  })
})

describe('of a unit', () => {
  let networkId: string
  let secretary: Actor
  beforeAll(async () => {
    networkId = (await createNetwork(getDb())).id
    secretary = { personId: networkId, secretariatOf: [networkId], delegations: [] }
  })

  test('the secretariat gives it one, and another, and takes it away again; the first one stays', async () => {
    const { id: unitId, slug } = await createUnit(getDb(), { networkId })
    const logoNow = async () => (await findUnit(null, slug))?.logo ?? null
    const one = await picture()
    expect(await setLogo(secretary, { unitId, picture: one }, now)).toMatchObject({
      ok: true,
      touched: expect.arrayContaining([`unit:${slug}`]),
    })
    const first = await logoNow()
    expect(first).toMatchObject({ width: 60, height: 20 })
    expect(await setLogo(secretary, { unitId, picture: one }, now)).toMatchObject({ ok: true })
    expect(await logoNow()).toEqual(first)

    expect(await setLogo(secretary, { unitId, picture: await picture({ background: '#056180' }) }, now)).toMatchObject({
      ok: true,
    })
    const second = await logoNow()
    expect(second?.id).not.toBe(first?.id)
    expect(await (await findPublicLogo(first?.id ?? ''))?.read()).toEqual(one.bytes)

    expect(await removeLogo(secretary, { id: unitId, logoId: first?.id ?? '' })).toMatchObject({ code: 'conflict' })
    expect(await removeLogo(secretary, { id: unitId, logoId: second?.id ?? '' })).toMatchObject({ ok: true })
    expect(await logoNow()).toBeNull()
    expect(await removeLogo(secretary, { id: unitId, logoId: second?.id ?? '' })).toMatchObject({ code: 'alreadyDone' })

    const record = await getDb().changeRecord.findMany({ where: { unitId }, orderBy: { id: 'asc' } })
    expect(record.map(({ action, before, after }) => ({ action, before, after }))).toEqual(
      [
        [null, first?.id],
        [first?.id, second?.id],
        [second?.id, null],
      ].map(([before, after]) => ({
        action: 'unit.update',
        before: { logo: before },
        after: { logo: after },
      })),
    )
  })

  test('nobody else does, not who acts for the city that coordinates it', async () => {
    const { id: unitId, slug } = await createUnit(getDb(), { networkId })
    const city = await createCity(getDb(), { networkId })
    await createMandate(getDb(), { unitId, cityId: city.id, role: 'COORDINATION', startsOn: '2026-01-01' })
    const { id: personId } = await createPerson(getDb())
    await createDelegate(getDb(), { personId, cityId: city.id, isLead: true })
    const delegate = await loadActor(personId, now)
    expect(delegate?.delegations).toMatchObject([{ mandates: [{ unitId }] }])
    const logo = await picture()
    expect(await setLogo(delegate, { unitId, picture: logo }, now)).toMatchObject({
      code: 'notAllowed',
    })
    expect(await setLogo(null, { unitId, picture: logo }, now)).toMatchObject({ code: 'signInNeeded' })
    expect((await findUnit(null, slug))?.logo).toBeNull()
  })

  test('it never changes, and belongs to no other unit', async () => {
    const [unit, other] = [await createUnit(getDb(), { networkId }), await createUnit(getDb(), { networkId })]
    await setLogo(secretary, { unitId: unit.id, picture: await picture() }, now)
    const { id } = await getDb().unitLogo.findFirstOrThrow({ where: { unitId: unit.id } })
    await expect(getDb().unitLogo.update({ where: { id }, data: { width: 1 } })).rejects.toThrow('a logo never changes')
    await expect(getDb().unitLogo.deleteMany({ where: { id } })).rejects.toThrow('a logo never changes')
    await expect(getDb().unit.update({ where: { id: other.id }, data: { logoId: id } })).rejects.toThrow()
  })

  test('anybody may have it, as a picture and nothing else, until the unit is archived, for which whoever keeps it asks each time', async () => {
    const { id: unitId } = await createUnit(getDb(), { networkId })
    const given = await picture()
    await setLogo(secretary, { unitId, picture: given }, now)
    const { id } = await getDb().unitLogo.findFirstOrThrow({ where: { unitId } })
    const answer = async (address: string, headers: Record<string, string> = {}) =>
      logoResponse(new Request('https://enlace.example', { headers }), await findPublicLogo(address))
    const found = await answer(id)
    expect(new Uint8Array(await found.arrayBuffer())).toEqual(given.bytes)
    expect(Object.fromEntries(found.headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=0, must-revalidate',
      'x-content-type-options': 'nosniff',
    })
    const kept = { 'if-none-match': found.headers.get('etag') ?? '' }
    const again = await answer(id, kept)
    expect([again.status, again.body]).toEqual([304, null])
    for (const none of [unitId, 'nada', `${id}.png`]) expect((await answer(none)).status).toBe(404)
    await archiveUnit(secretary, { id: unitId, version: 1 }, now)
    for (const headers of [{}, kept]) expect((await answer(id, headers)).status).toBe(404)
  })
})
