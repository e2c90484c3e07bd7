import { expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { readDeck } from '@/lib/deck/read-back'
import { readBack } from '@/lib/pdf/read-back'
import { createPlanWorld } from '@/lib/plan/test-world'
import { createContact } from '@/prisma/factories/cities'
import { createReport, createReportEdition } from '@/prisma/factories/reports'
import type { ReportFormat } from './files'
import { makeReportFile } from './make-file'
import { findPublishedSources } from './published-sources'

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
