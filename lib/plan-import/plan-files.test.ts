import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { readDocument } from '@/lib/documents/read-document'
import { openFile, openParagraph, pdfFile, slidesFile, wordFile, wordParagraph } from '@/lib/documents/test-documents'
import { indicator, item, content as planOf } from '@/lib/editions/test-content'
import { localize } from '@/lib/i18n/localized-text'
import { makePlanFile } from '@/lib/plan-papers/make-file'
import { findPlanSources } from '@/lib/plan-papers/source-queries'
import { seed } from '@/prisma/seed/first-data'
import { sourceLines } from './pieces'
import { recognisePlan } from './recognise'
import { MOST_LETTERS } from './schema'
import { known, summed } from './test-reading'

useTestDatabase()

const text = readFileSync(path.join(import.meta.dirname, 'founding-plan.txt'), 'utf8')
const lines = sourceLines(text)

/** What is read of a plan that does not depend on how its pages look. */
function content(plain: string) {
  const { title, period, cities, objectives, axes, activities, closing } = summed(plain)
  return { title, period, cities, objectives, axes, activities, closing }
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const document = await readDocument(bytes, MOST_LETTERS)
  if (!document.ok) throw new Error(document.code)
  return document.text
}

test.each([
  ['Word', () => wordFile(lines.map((line) => wordParagraph(line)).join(''))],
  ['PowerPoint', () => slidesFile([lines.slice(0, 60), lines.slice(60)])],
  ['OpenDocument', () => openFile(lines.map((line) => openParagraph(line)).join(''))],
  ['PDF', () => pdfFile(lines)],
  ['plain text', () => new TextEncoder().encode(text)],
])('the founding document in a file of %s is read as it is when pasted', async (_, write) => {
  expect(content(await textOf(await write()))).toEqual(content(text))
})

const said = (text: string) => localize('pt', { pt: text })
const canoas = { slug: 'canoas', name: 'Canoas', language: 'pt', country: 'BR', governmentName: null } as const

test('the files that Enlace makes of a plan are read back as that plan', async () => {
  await seed(getDb(), { demo: false })
  const asked = { unitSlug: 'utpeam', planSlug: '2016' }
  const sources = await findPlanSources(null, asked, new Date('2016-05-20T12:00:00Z'))
  if (!sources) throw new Error('the first plan is public')
  for (const format of ['pptx', 'pdf', 'md'] as const) {
    const { body } = await makePlanFile(sources, { format, locale: 'pt', second: null })
    const back = await textOf(body)
    expect(content(back), format).toEqual(content(text))
    expect(summed(back).notUnderstood, format).toEqual([])
  }
})

test('what its objectives are measured by and who answers for them is read back from its files', async () => {
  const name =
    'Cidades da rede que publicam todo ano, em dados abertos, o que gastam com a conservação das áreas verdes e dos cursos de água, bairro por bairro'
  const objectives = [
    {
      ...item('Ampliar as áreas verdes.'),
      indicators: [indicator(name, { measuredIn: said('cidades') }), indicator('Hectares')],
    },
    {
      ...item('Trocar experiências entre as cidades.'),
      cities: [canoas, { ...canoas, slug: 'lo-prado', name: 'Lo Prado' }],
    },
    { ...item('Publicar o levantamento.'), cities: [canoas] },
  ]
  const version = { workingAt: new Date('2016-05-20T12:00:00Z') }
  const sources = {
    content: planOf({ objectives }),
    contact: null,
    logo: null,
    version,
    address: () => 'https://enlace.example/pt/u/plans/2016',
  }
  for (const format of ['pptx', 'pdf', 'md'] as const) {
    const { body } = await makePlanFile(sources, { format, locale: 'pt', second: null })
    const back = recognisePlan(await textOf(body), known)
    expect(back.objectives, format).toMatchObject([
      {
        text: 'Ampliar as áreas verdes.',
        indicators: [
          { name, measuredIn: 'cidades', baseline: '3', target: '12', due: { precision: 'MONTH' } },
          { name: 'Hectares', measuredIn: null },
        ],
        cities: [],
      },
      {
        text: 'Trocar experiências entre as cidades.',
        indicators: [],
        cities: [{ cityId: 'canoas' }, { cityId: 'lo-prado' }],
      },
      { text: 'Publicar o levantamento.', cities: [{ cityId: 'canoas' }] },
    ])
  }
})

test('what is said of indicators in other words stays with the words of its objective', () => {
  const plan = (line: string) => `Objetivos\n1. Ampliar as áreas verdes.\n   - ${line}\n2. Trocar experiências.\n`
  for (const line of [
    'Indicador: hectares plantados',
    'Indicador: hectares. Meta muito alta até 2016',
    'Meta 12 até 2016',
  ]) {
    const { objectives, notUnderstood } = recognisePlan(plan(line), known)
    expect(objectives).toMatchObject([{ text: expect.stringContaining(line), indicators: [] }, { indicators: [] }])
    expect(notUnderstood).toEqual([])
  }
})
