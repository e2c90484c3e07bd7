import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { readDocument } from '@/lib/documents/read-document'
import { openFile, openParagraph, pdfFile, slidesFile, wordFile, wordParagraph } from '@/lib/documents/test-documents'
import { makePlanFile } from '@/lib/plan-papers/make-file'
import { findPlanSources } from '@/lib/plan-papers/source-queries'
import { seed } from '@/prisma/seed/first-data'
import { sourceLines } from './pieces'
import { MOST_LETTERS } from './schema'
import { summed } from './test-reading'

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
