import sharp from 'sharp'
import { expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { readDeck } from '@/lib/deck/read-back'
import { readBack } from '@/lib/pdf/read-back'
import { createPlanWorld, now } from '@/lib/plan/test-world'
import { removeLogo } from '@/lib/units/logo-mutations'
import { createContact } from '@/prisma/factories/cities'
import { createLogo } from '@/prisma/factories/logos'
import { createReport, createReportEdition, createReportFromData } from '@/prisma/factories/reports'
import type { ReportFormat } from './files'
import { makeReportFile } from './make-file'
import { publishReport, saveNarrative } from './mutations'
import { findPublishedSources } from './published-sources'
import { reportDigest } from './report-digest'
import { contentOf, findReportRow } from './report-row'

useTestDatabase()

test('a version goes out named for what it is, with nothing of its plan’s contact but what everybody may see', async () => {
  const { unit, published: plan } = await createPlanWorld(getDb())
  const contact = await createContact(getDb(), {
    ...{ unitId: unit.id, name: 'Rosa Aberta', email: 'fechado@unidade.example', phone: '+55 51 5555 0199' },
    reaches: { name: 'PUBLIC', email: 'UNIT', phone: 'UNIT' },
  })
  await getDb().plan.update({ where: { id: plan.id }, data: { contactId: contact.id } })
  const at = { unitSlug: unit.slug, planSlug: plan.slug, period: '2016' }
  const make = async (format: ReportFormat) => {
    const sources = await findPublishedSources(at)
    return sources && makeReportFile(sources, { format, locale: 'es', second: 'pt' })
  }
  const { id: reportId } = await createReport(getDb(), { planId: plan.id })
  expect(await make('pptx')).toBeNull()

  await createReportEdition(getDb(), { reportId })
  const [deck, paper] = [await make('pptx'), await make('pdf')]
  if (!deck || !paper) throw new Error('the report is public')
  for (const { name, format, language } of [deck, paper]) {
    expect(name).toBe(`informe-unidade-2016-2016-1.${format}`)
    expect(language).toBe('es, pt-BR')
  }
  const told = readDeck(deck.body).slides.map(({ text, notes }) => `${text}\n${notes}`)
  expect(told.join('\n')).toContain('Rosa Aberta')
  const words = [...told, ...(await readBack(paper.body)).pages.map(({ text }) => text)].join('\n')
  expect(words).toContain('/versions/1')
  for (const secret of ['fechado@', '5555 0199']) expect(words).not.toContain(secret)
})

test('a version keeps the logo and the colour that its unit had when it was published, not when it was drafted, and not one of later', async () => {
  const { unit, published: plan, coordinator, secretariat } = await createPlanWorld(getDb())
  const unitId = unit.id
  await createLogo(getDb(), { unitId, colour: '#ff0000' })
  const { id } = await createReportFromData(getDb(), { planId: plan.id }, now)
  const publish = async (last: number) => {
    const row = await findReportRow(getDb(), id)
    const seen = row ? reportDigest(contentOf(row)) : ''
    expect(await publishReport(coordinator, { id, last, seen, note: { original: 'pt' } }, now)).toMatchObject({
      ok: true,
    })
  }
  const sourcesOf = async (number: number) => {
    const sources = await findPublishedSources({ unitSlug: unit.slug, planSlug: plan.slug, period: '2016', number })
    if (!sources) throw new Error('the report is public')
    return sources
  }
  const deckOf = async (number: number) => {
    const sources = await sourcesOf(number)
    return (await makeReportFile(sources, { format: 'pptx', locale: 'pt', second: 'es' })).body
  }
  /** The colour of the logo on each slide of a version, without what is the same again. */
  const coloursOf = async (number: number) => {
    const shown = readDeck(await deckOf(number)).slides.map(async ({ logo }) => logo && colourOf(logo.bytes))
    return [...new Set(await Promise.all(shown))]
  }

  const paint = (accent: string | null) => getDb().unit.update({ where: { id: unitId }, data: { accent } })
  await createLogo(getDb(), { unitId, colour: '#00ff00' })
  await paint('#7a1f2b')
  await publish(0)
  const first = await deckOf(1)
  expect(await coloursOf(1)).toEqual(['0,255,0'])

  await paint('#1f5a2b')
  const { id: logoId } = await createLogo(getDb(), { unitId, colour: '#0000ff' })
  await saveNarrative(coordinator, {
    id,
    place: 'opening',
    version: 0,
    text: { original: 'pt', pt: 'Foi um bom ano.' },
  })
  await publish(1)
  await paint(null)
  expect(await removeLogo(secretariat, { id: unitId, logoId })).toMatchObject({ ok: true })
  expect(Buffer.from(await deckOf(1)).equals(Buffer.from(first))).toBe(true)
  expect(await coloursOf(1)).toEqual(['0,255,0'])
  expect(await coloursOf(2)).toEqual(['0,0,255'])

  await saveNarrative(coordinator, {
    id,
    place: 'opening',
    version: 1,
    text: { original: 'pt', pt: 'Foi um ano difícil.' },
  })
  await publish(2)
  expect(await coloursOf(3)).toEqual([null])
  const accents = await Promise.all([1, 2, 3].map(async (number) => (await sourcesOf(number)).content.unit.accent))
  expect(accents).toEqual(['#7a1f2b', '#1f5a2b', null])
})

async function colourOf(picture: Uint8Array): Promise<string> {
  const { channels } = await sharp(picture).stats()
  return channels
    .slice(0, 3)
    .map(({ max }) => max)
    .join()
}
