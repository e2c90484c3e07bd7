import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { sentenceOutOfOrder } from '@/e2e/founding-document'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { readDeck } from '@/lib/deck/read-back'
import { slide } from '@/lib/deck/style'
import { loadPlanContent } from '@/lib/editions/content-queries'
import { activity, indicator, item } from '@/lib/editions/test-content'
import { localize } from '@/lib/i18n/localized-text'
import { monthsWhen } from '@/lib/time/when'
import { createEdition } from '@/prisma/factories/editions'
import { createLogo } from '@/prisma/factories/logos'
import { seed } from '@/prisma/seed/first-data'
import { findPlanSources } from '../source-queries'
import type { PlanSources } from '../sources'
import { planDeck } from './deck'

useTestDatabase()

const now = new Date('2016-05-20T12:00:00Z')
let founding: PlanSources
beforeAll(async () => {
  await seed(getDb(), { demo: false })
  const sources = await findPlanSources(null, { unitSlug: 'utpeam', planSlug: '2016' }, now)
  if (!sources) throw new Error('the first plan is public')
  founding = sources
})

const deckOf = async (...asked: Parameters<typeof planDeck>) => readDeck(await planDeck(...asked))
const objective = (texts: Parameters<typeof localize>[1]) => ({ ...item(''), text: localize('pt', texts) })

describe('the founding plan as a presentation', () => {
  test('holds every sentence in its order, on as many slides as the founding document', async () => {
    const { slides } = await deckOf(founding, 'pt')
    expect(slides).toHaveLength(6)
    expect(sentenceOutOfOrder(slides.map(({ text }) => text).join(' '))).toBeNull()
  })

  test('says on each slide what it is of which day, where it is read, and in the notes where it comes from', async () => {
    const { slides } = await deckOf(founding, 'pt')
    for (const { text, notes, languages, hasHead } of slides) {
      expect(text).toMatch(/Versão de trabalho de 20 de maio de 2016 · http.+\/pt\/utpeam\/plans\/2016/)
      expect(notes).toMatch(/^Fonte: .+UTPEAM\. Plano de Trabalho 2016\. Versão de trabalho.+\/pt\/utpeam\/plans\/2016/)
      expect(languages).toContain('pt-BR')
      expect(hasHead).toBe(true)
    }
    const edition = { ...founding, version: { edition: 2, publishedAt: now } }
    for (const { text } of (await deckOf(edition, 'es')).slides) {
      expect(text).toContain('Edición 2, publicada el 20 de mayo de 2016')
    }
  })

  test('stands in two languages side by side, each marked as what it is', async () => {
    const { slides } = await deckOf(founding, 'pt', 'es')
    const objectives = slides.find(({ text }) => text.includes('Objetivos'))
    expect(objectives?.languages).toEqual(expect.arrayContaining(['pt-BR', 'es']))
    const boxOf = (words: string) => objectives?.boxes.find(({ text }) => text.startsWith(words))
    const [one, other] = [boxOf('Avançar na criação'), boxOf('Avanzar en la creación')]
    expect(one?.y).toBe(other?.y)
    expect((one?.x ?? 0) + (one?.width ?? 0)).toBeLessThan(other?.x ?? 0)
    expect(slides.at(-1)?.text).toMatch(/Muito Obrigada![\s\S]+¡Muchas gracias!/)
  })

  test('marks, within a sentence, what is counted where that is in another language', async () => {
    const name = localize('es', { es: 'Visitas' })
    const slideOf = async (measuredIn: Parameters<typeof localize>[1]) => {
      const measured = { ...indicator('', { name }), measuredIn: localize('pt', measuredIn) }
      const objectives = [{ ...item(''), text: localize('es', { es: 'Sumar.' }), indicators: [measured] }]
      const { slides } = await deckOf({ ...founding, content: { ...founding.content, objectives } }, 'es')
      return slides.find(({ text }) => text.includes('Sumar.'))
    }
    const missing = await slideOf({ pt: 'cidades' })
    expect(missing?.text).toContain('12\u00a0cidades hasta')
    expect(missing?.languages).toContain('pt-BR')
    expect((await slideOf({ pt: 'cidades', es: 'ciudades' }))?.languages).not.toContain('pt-BR')
  })

  test('shows how firm each date is, with its words for who does not see it', async () => {
    const { slides } = await deckOf(founding, 'pt')
    const { pictures } = slides.find(({ text }) => text.includes('Atividades Programadas')) ?? {}
    expect(pictures).toEqual(founding.content.activities.map(() => 'só se sabe o mês'))
  })

  test('is the same bytes when it is made again of the same', async () => {
    const [one, other] = [await planDeck(founding, 'pt'), await planDeck(founding, 'pt')]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
    expect(readDeck(one).properties).toContain('2016-05-20T00:00:00Z')
  })
})

describe('the logo of its unit', () => {
  const sourcesOf = async (edition?: number) => {
    const sources = await findPlanSources(null, { unitSlug: 'utpeam', planSlug: '2016', edition }, now)
    if (!sources) throw new Error('it is public')
    return sources
  }

  test('stands on every slide in its proportions, and an edition keeps the one with which it was published, and its colour', async () => {
    const unit = await getDb().unit.findUniqueOrThrow({ where: { slug: 'utpeam' }, include: { plans: true } })
    const planId = unit.plans.find(({ slug: one }) => one === '2016')?.id ?? ''
    await createLogo(getDb(), { unitId: unit.id, colour: '#ff0000', width: 300, height: 100 })
    const content = await loadPlanContent(getDb(), planId)
    const { number } = await createEdition(getDb(), { planId, content })
    const frozen = await planDeck(await sourcesOf(number), 'pt', 'es')
    await createLogo(getDb(), { unitId: unit.id, colour: '#0000ff', width: 100, height: 300 })
    await getDb().unit.update({ where: { id: unit.id }, data: { accent: '#7a1f2b' } })

    const kept = await planDeck(await sourcesOf(number), 'pt', 'es')
    const later = await planDeck(await sourcesOf(), 'pt')
    expect(Buffer.from(kept).equals(Buffer.from(frozen))).toBe(true)
    const cases = [
      { deck: kept, red: 255, blue: 0, proportion: 3 },
      { deck: later, red: 0, blue: 255, proportion: 1 / 3 },
    ]
    for (const { deck, red, blue, proportion } of cases) {
      for (const { logo } of readDeck(deck).slides) {
        if (!logo) throw new Error('a slide without the logo')
        expect(logo.says).toBe('UTPEAM')
        expect(logo.width / logo.height).toBeCloseTo(proportion)
        expect(logo.x + logo.width).toBeLessThanOrEqual(slide.width - slide.right + 0.1)
        const { channels } = await sharp(logo.bytes).stats()
        expect([channels[0]?.max, channels[2]?.max]).toEqual([red, blue])
      }
    }
    const places = async (sources: PlanSources) =>
      (await deckOf(sources, 'pt')).slides.map(({ boxes }) => boxes.map(({ x, y }) => [x, y]))
    expect(await places(await sourcesOf())).toEqual(await places(founding))
  })
})

describe('what is longer than a slide', () => {
  const words = Array.from({ length: 700 }, (_, index) => `palavra${index}`).join(' ')

  test('goes on on further slides, every word once and in order, and none beyond the slide', async () => {
    const content = {
      ...founding.content,
      objectives: [objective({ pt: words, es: 'Corto.' }), objective({ pt: 'x'.repeat(900) })],
    }
    for (const second of [undefined, 'es'] as const) {
      const { slides } = await deckOf({ ...founding, content }, 'pt', second)
      const text = slides.map((one) => one.text).join(' ')
      expect(text.match(/palavra\d+/g)).toEqual(words.split(' '))
      expect(text.match(/x{2,}/g)?.join('')).toHaveLength(900 * (second ? 2 : 1))
      expect(text).toMatch(/Objetivos \(2\sde\s\d+\)/)
      for (const { x, y, width, height } of slides.flatMap(({ boxes }) => boxes)) {
        expect(x + width).toBeLessThanOrEqual(slide.width)
        expect(y + height).toBeLessThanOrEqual(slide.height)
      }
    }
  })

  test('says of each slide of a long schedule in which month it goes on', async () => {
    const titles = (month: number) => Array.from({ length: 17 }, (_, at) => `Oficina ${month}.${at + 1}`)
    const names = { february: ['Fevereiro', 'Febrero'], september: ['Setembro', 'Septiembre'] }
    const inMonth = (year: number, month: number) =>
      titles(month).map((pt) =>
        activity({ title: localize('pt', { pt, es: pt.replace('Oficina', 'Taller') }), when: monthsWhen(year, month) }),
      )
    const activities = [...inMonth(2016, 2), ...inMonth(2016, 9)]
    const content = { ...founding.content, activities }
    const twoYears = { ...content, activities: [...inMonth(2016, 2), ...inMonth(2017, 9)], endsOn: '2017-12-31' }
    for (const [of, second] of [
      [content, undefined],
      [twoYears, undefined],
      [content, 'es'],
    ] as const) {
      const { slides } = await deckOf({ ...founding, content: of }, 'pt', second)
      const texts = slides.map(({ text }) => text).filter((text) => /Oficina/.test(text))
      expect(texts.length).toBeGreaterThan(3)
      expect(texts.join(' ').match(/Oficina \d\.\d+/g)).toEqual([...titles(2), ...titles(9)])
      for (const text of texts) {
        const [pt = '', es = ''] = /Oficina 2/.test(text) ? names.february : names.september
        expect(text.indexOf(pt), text).toBeGreaterThan(-1)
        expect(text.indexOf(pt)).toBeLessThan(text.indexOf('Oficina'))
        if (second) expect(text).toContain(es)
        if (of === twoYears) expect(text).toMatch(/Fevereiro de 2016|Setembro de 2017/)
      }
    }
  })
})
