import { beforeEach, expect, test } from 'vitest'
import { getDb } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/test-database'
import { readDeck } from '@/lib/deck/read-back'
import { readBack } from '@/lib/pdf/read-back'
import type { Viewer } from '@/lib/permissions/actor'
import { createPlanWorld, now, type PlanWorld } from '@/lib/plan/test-world'
import { createReport } from '@/prisma/factories/reports'
import { findDraftSources } from './draft-sources'
import { reportFormats } from './files'
import { makeReportFile } from './make-file'
import { saveNarrative } from './mutations'

useTestDatabase()
let world: PlanWorld
beforeEach(async () => {
  world = await createPlanWorld(getDb())
  for (const { id: planId } of [world.published, world.draft]) {
    const { id } = await createReport(getDb(), { planId })
    const text = { original: 'pt' as const, pt: 'Palavras ainda secretas.' }
    await saveNarrative(world.coordinator, { id, place: 'opening', version: 0, text })
  }
})

/** The words of each file of the draft as the viewer gets them; null where she gets none. */
async function wordsFor(viewer: Viewer, { slug: planSlug }: { slug: string }, period = '2016') {
  const sources = await findDraftSources(viewer, { unitSlug: world.unit.slug, planSlug, period }, now)
  if (!sources) return null
  return Promise.all(
    reportFormats.map(async (format) => {
      const { name, language, body } = await makeReportFile(sources, { format, locale: 'pt', second: 'es' })
      expect(name).toMatch(new RegExp(`^relatorio-.+-2016\\.${format}$`))
      expect(language).toBe('pt-BR, es')
      const pages = format === 'pptx' ? readDeck(body).slides : (await readBack(body)).pages
      return pages
        .map(({ text }) => text)
        .join('\n')
        .replace(/\s+/g, ' ')
    }),
  )
}

test('a report goes out as it is written to who may read it, and says that it is not published and of which day it is', async () => {
  for (const viewer of [world.coordinator, world.member, world.secretariat]) {
    for (const plan of [world.published, world.draft]) {
      const files = (await wordsFor(viewer, plan)) ?? ['']
      for (const words of files) {
        expect(words).toContain('Palavras ainda secretas.')
        expect(words).toContain('Versão de trabalho de 20 de maio de 2016, não publicada')
        expect(words).toMatch(/\/pt\/workspace\/units\/.+\/report\/2016/)
      }
      expect(files.join()).toContain('Versión de trabajo del 20 de mayo de 2016, sin publicar')
    }
  }
}, 120_000)

test('nobody else gets it, as if it were not there, and what is not there is nobody’s', async () => {
  for (const viewer of [null, world.coordinatorOfOtherUnit]) {
    for (const plan of [world.published, world.draft]) expect(await wordsFor(viewer, plan)).toBeNull()
  }
  for (const period of ['2015', '2016-2017', 'nada']) {
    expect(await wordsFor(world.coordinator, world.published, period)).toBeNull()
  }
  expect(await wordsFor(world.coordinator, { slug: 'nada' })).toBeNull()
})
