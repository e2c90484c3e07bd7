import { beforeAll, describe, expect, test, vi } from 'vitest'
import { sentenceOutOfOrder } from '@/e2e/founding-document'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { footTop, slide } from '@/lib/deck/style'
import { activity, content, item } from '@/lib/editions/test-content'
import { localize } from '@/lib/i18n/localized-text'
import { lookAtOffice, lookAtPaper, wordsOutOfPlace } from '@/lib/pdf/look-at'
import { writePaper } from '@/lib/pdf/write-paper'
import { writeDocument } from '@/lib/word/write-document'
import { seed } from '@/prisma/seed/first-data'
import { planDeck } from './deck/deck'
import { planDocument, planPaper } from './paper'
import { findPlanSources } from './source-queries'
import type { PlanSources } from './sources'

useTestDatabase()
vi.setConfig({ testTimeout: 180_000 })

const now = new Date('2016-05-20T12:00:00Z')
let founding: PlanSources
beforeAll(async () => {
  await seed(getDb(), { demo: false })
  const sources = await findPlanSources(null, { unitSlug: 'utpeam', planSlug: '2016' }, now)
  if (!sources) throw new Error('the first plan is public')
  founding = sources
})

/** A plan with more to say than its slides have room for, with every letter that Portuguese and Spanish write beside those of English. */
const letters = 'ação, coração, avó, avô, pingüim, lêem, São Tomé, niño, ¿qué?, ¡señal!, “aspas”, ª º — … €'
const long = (start: string) => Array.from({ length: 20 }, (_, index) => `${start} ${index + 1}: ${letters}`).join('. ')
const crowded = () => ({
  ...founding,
  content: content({
    unit: founding.content.unit,
    objectives: Array.from({ length: 9 }, (_, index) => item(long(`Objetivo ${index + 1}`))),
    axes: [item('W'.repeat(400)), { ...item(''), text: localize('pt', { pt: 'Curto.', es: long('Eje') }) }],
    activities: Array.from({ length: 40 }, (_, index) =>
      activity({ title: localize('pt', { pt: `Atividade ${index + 1}, ${letters}` }) }),
    ),
  }),
})

describe('a plan’s presentation, opened by LibreOffice', () => {
  test.each([
    ['pt', undefined],
    ['es', undefined],
    ['en', undefined],
    ['pt', 'es'],
  ] as const)('of the founding plan in %s and %s shows every word where it has room', async (locale, second) => {
    const pages = await lookAtOffice(
      await planDeck(founding, locale, second),
      ['founding', locale, second ?? ''].join('-'),
    )
    expect(wordsOutOfPlace(pages, footTop / slide.height)).toEqual([])
    if (locale === 'pt' && !second) {
      expect(pages).toHaveLength(6)
      expect(sentenceOutOfOrder(pages.flatMap(({ words }) => words.map(({ text }) => text)).join(' '))).toBeNull()
    }
  })

  test.each([undefined, 'es'] as const)(
    'of a crowded plan, with %s beside it, loses no word and sets none beyond its slide',
    async (second) => {
      const pages = await lookAtOffice(await planDeck(crowded(), 'pt', second), `crowded-pt-${second ?? ''}`)
      expect(wordsOutOfPlace(pages, footTop / slide.height)).toEqual([])
      const text = pages.flatMap(({ words }) => words.map((word) => word.text)).join(' ')
      for (const word of letters.split(' ')) expect(text).toContain(word)
      for (let number = 1; number <= 40; number++) expect(text).toContain(`Atividade ${number},`)
    },
  )
})

test.each([undefined, 'es'] as const)(
  'a plan’s document, with %s beside it, opens in LibreOffice with every word',
  async (second) => {
    const document = await writeDocument(planDocument(founding, 'pt', second))
    const pages = await lookAtOffice(document, `document-pt-${second ?? ''}`, 'docx')
    expect(wordsOutOfPlace(pages)).toEqual([])
    const text = pages.flatMap(({ words }) => words.map((word) => word.text)).join(' ')
    if (second) expect(text).toContain('¡Muchas gracias!')
    else expect(text).toMatch(/Objetivos 1\. Avançar[\s\S]+ 5\. Avançar[\s\S]+Eixos de trabalho 1\. As cidades/)
  },
)

describe('a plan’s paper, read by poppler', () => {
  test.each([
    ['founding', undefined],
    ['founding', 'es'],
    ['crowded', undefined],
    ['crowded', 'es'],
  ] as const)(
    'of the %s plan, with %s beside it, is tagged, brings its fonts and keeps to its pages',
    async (which, second) => {
      const sources = which === 'founding' ? founding : crowded()
      const name = `${which}-paper-pt-${second ?? ''}`
      const { pages, ...said } = await lookAtPaper(await writePaper(planPaper(sources, 'pt', second)), name)
      expect(said).toMatchObject({ isTagged: true, complaints: [] })
      expect(said.roles).toEqual(
        expect.arrayContaining(['Document', 'Sect', 'H1', 'H2', 'L', 'LI', 'Lbl', 'LBody', 'P']),
      )
      expect(said.fonts.length).toBeGreaterThan(0)
      expect(said.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([])
      expect(wordsOutOfPlace(pages)).toEqual([])
      if (which === 'founding' && !second) {
        expect(sentenceOutOfOrder(pages.flatMap(({ words }) => words.map(({ text }) => text)).join(' '))).toBeNull()
      }
    },
  )
})
