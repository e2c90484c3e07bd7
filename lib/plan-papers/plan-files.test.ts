import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { sentenceOutOfOrder } from '@/e2e/founding-document'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { planContent } from '@/lib/editions/plan-content'
import { indicator, item } from '@/lib/editions/test-content'
import { localize } from '@/lib/i18n/localized-text'
import { parseMarkdown, wordsOf } from '@/lib/markdown/tree'
import { readBack } from '@/lib/pdf/read-back'
import { writePaper } from '@/lib/pdf/write-paper'
import { readBackDocument } from '@/lib/word/read-back'
import { writeDocument } from '@/lib/word/write-document'
import { seed } from '@/prisma/seed/first-data'
import { planFormats } from './files'
import { planFile, planJson } from './json'
import { makePlanFile } from './make-file'
import { planMarkdown } from './markdown'
import { planDocument, planPaper } from './paper'
import { findPlanSources } from './source-queries'
import type { PlanSources } from './sources'

useTestDatabase()

const now = new Date('2016-05-20T12:00:00Z')
let founding: PlanSources
beforeAll(async () => {
  await seed(getDb(), { demo: false })
  const sources = await findPlanSources(null, { unitSlug: 'utpeam', planSlug: '2016' }, now)
  if (!sources) throw new Error('the first plan is public')
  founding = sources
})

const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').toLowerCase()

const plainText = (markdown: string) => {
  const root = parseMarkdown(markdown)
  if (!root) throw new Error('this is Markdown')
  return root.children.map((node) => wordsOf(node)).join('\n')
}

describe('the founding plan as a paper', () => {
  test('holds every sentence in its order, tagged, with its language, bookmarks and the number of each page', async () => {
    const { pages, bookmarks, ...said } = await readBack(await writePaper(planPaper(founding, 'pt')))
    expect(said).toEqual({ title: 'Plano de Trabalho 2016', language: 'pt-BR', isTagged: true })
    expect(sentenceOutOfOrder(pages.map(({ text }) => text).join(' '))).toBeNull()
    expect(bookmarks[0]).toEqual(
      expect.arrayContaining(['Coordenação', 'Objetivos', 'Eixos de trabalho', 'Atividades Programadas']),
    )
    pages.forEach(({ text }, index) => {
      expect(text).toContain(`${index + 1} / ${pages.length}`)
      expect(text).toContain('Versão de trabalho de 20 de maio de 2016')
    })
  })

  test('in two languages says all of it in each, marked, side by side and piece by piece', async () => {
    const { pages, bookmarks } = await readBack(await writePaper(planPaper(founding, 'pt', 'es')))
    const languages = pages.flatMap(({ tags }) => tags.filter((tag) => /^(?:Sect|Div)@/.test(tag)))
    expect(new Set(languages)).toEqual(new Set(['Sect@pt-BR', 'Div@es']))
    const order = ['Plano de Trabalho 2016', 'Plan de Trabajo 2016', 'Avançar na criação', 'Avanzar en la creación']
    const more = ['Reforçar nosso trabalho', 'Reforzar nuestro trabajo', 'Muito Obrigada!', '¡Muchas gracias!']
    const said = squeezed(pages.map(({ text }) => text).join(' '))
    const places = [...order, ...more].map((words) => said.indexOf(squeezed(words)))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(places).not.toContain(-1)
    const one = await readBack(await writePaper(planPaper(founding, 'pt')))
    expect(bookmarks).toEqual(one.bookmarks)
  })
})

describe('the founding plan as an editable document', () => {
  test('holds every sentence in its order, in headings and lists, and in two languages all of it in each', async () => {
    const one = readBackDocument(await writeDocument(planDocument(founding, 'pt')))
    expect(sentenceOutOfOrder(one.paragraphs.map(({ text }) => text).join(' '))).toBeNull()
    const headings = one.paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text)
    expect(headings).toEqual(expect.arrayContaining(['Objetivos', 'Eixos de trabalho', 'Atividades Programadas']))
    expect(one.paragraphs.filter(({ isListed }) => isListed).length).toBeGreaterThan(15)
    expect(one.text).toContain('Versão de trabalho de 20 de maio de 2016')
    const both = readBackDocument(await writeDocument(planDocument(founding, 'pt', 'es')))
    expect(both.languages).toEqual(['pt-BR', 'es'])
    expect(squeezed(both.text)).toMatch(/muito obrigada![\s\S]+¡muchas gracias!/)
  })
})

describe('the founding plan as Markdown', () => {
  test('holds every sentence in its order, and where and what it is', () => {
    const markdown = planMarkdown(founding, 'pt')
    expect(sentenceOutOfOrder(plainText(markdown))).toBeNull()
    expect(markdown).toContain('# Plano de Trabalho 2016')
    expect(markdown).toMatch(/\*Versão de trabalho de 20 de maio de 2016\* · <http.+\/pt\/utpeam\/plans\/2016>/)
  })

  test('reads as what people wrote, whatever they wrote', () => {
    const signs = fc.constantFrom(...'ab 1.)#*_-+=>`[]()<>&;!|~\\\n\t:/'.split(''))
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 40 }), (parts) => {
        const text = `x${parts.join('')}x`
        const content = { ...founding.content, objectives: [item(text)], axes: [], activities: [], mandates: [] }
        const bare = (words: string) => words.replace(/\s+/g, '')
        expect(bare(plainText(planMarkdown({ ...founding, content }, 'pt')))).toContain(bare(`Objetivos${text}Eixos`))
      }),
      { numRuns: 60 },
    )
  })
})

describe('the founding plan as data', () => {
  test('is as its schema says, with all that the plan says, and no person', () => {
    const file: unknown = JSON.parse(planJson(founding))
    expect(z.strictObject(planFile.shape).parse(file)).toEqual(file)
    expect(file).toMatchObject({ version: { state: 'WORKING', on: '2016-05-20' }, plan: founding.content })
    expect(planContent.parse(founding.content)).toEqual(founding.content)
    expect(planJson(founding)).not.toContain('deise')
  })

  test('has its schema documented as it is', () => {
    const documented = /```json\n([\s\S]+?)```/.exec(readFileSync('docs/plan-schema.md', 'utf8'))?.[1] ?? ''
    expect(JSON.parse(documented)).toEqual(z.toJSONSchema(planFile, { reused: 'ref' }))
  })
})

describe('every file', () => {
  test('of the same content on the same day is the same bytes, named for its plan', async () => {
    for (const format of planFormats) {
      const asked = { format, locale: 'pt', second: null } as const
      const later = { ...founding, version: { workingAt: new Date('2016-05-20T18:00:00Z') } }
      const [one, other] = [await makePlanFile(founding, asked), await makePlanFile(later, asked)]
      expect(Buffer.from(one.body).equals(Buffer.from(other.body)), format).toBe(true)
      expect(one.name).toBe(`plano-de-trabalho-utpeam-2016.${format}`)
    }
  })

  test('of an edition says which one it is, and of a text without translation that it has none', async () => {
    const measured = { ...indicator('Visitas'), measuredIn: localize('pt', { pt: 'cidades' }) }
    const content = { ...founding.content, objectives: [{ ...item('Só em português'), indicators: [measured] }] }
    const sources = { ...founding, content, version: { edition: 3, publishedAt: now } }
    const { pages } = await readBack(await writePaper(planPaper(sources, 'es')))
    const text = pages.map((page) => page.text).join(' ')
    for (const said of [planMarkdown(sources, 'es'), text]) {
      expect(squeezed(said)).toContain('edición 3, publicada el 20 de mayo de 2016')
      expect(squeezed(said)).toMatch(/só em português.{0,6}texto en portugués: /)
      expect(squeezed(said)).not.toContain('versión de trabajo')
    }
    // The text as a whole; of a sentence of ours, only what is counted.
    expect(pages.flatMap(({ tags }) => tags)).toEqual(expect.arrayContaining(['P@pt-BR', 'Span@pt-BR']))
  })
})
