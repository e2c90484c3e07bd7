import { describe, expect, test, vi } from 'vitest'
import { footTop, slide } from '@/lib/deck/style'
import { localize } from '@/lib/i18n/localized-text'
import { lookAtOffice, lookAtPaper, wordsOutOfPlace } from '@/lib/pdf/look-at'
import { writePaper } from '@/lib/pdf/write-paper'
import { reportDeck } from './deck/deck'
import { reportPaper } from './paper'
import type { ReportSources } from './sources'
import { sampleReport } from './test-content'

vi.setConfig({ testTimeout: 180_000 })

const sample = sampleReport()
const sources = (content = sample): ReportSources => ({
  content,
  contact: null,
  logo: null,
  version: { number: 2, publishedAt: new Date('2017-03-05T12:00:00Z') },
  address: (locale) => `https://enlace.example/${locale}/unidade/plans/2016/reports/2016/versions/2`,
})

/** A report of whose every part there is more than fits a slide or a page. */
function crowded(): ReportSources {
  const many = <T extends object>(rows: readonly T[], times: number) =>
    Array.from({ length: times }, () => rows).flatMap((copy) => copy.map((row) => ({ ...row })))
  const words = Array.from({ length: 60 }, (_, index) => `Parágrafo ${index + 1}: ação, coração, ¿señal?, avô.`).join(
    ' ',
  )
  const narrative = { ...sample.narrative, opening: localize('pt', { pt: words, es: words }) }
  return sources({
    ...sample,
    narrative,
    period: { startsOn: '2016-01-01', endsOn: '2018-12-31' },
    activities: many(sample.activities, 12),
    decisions: many(sample.decisions, 12),
    attendanceByCity: many(sample.attendanceByCity, 12),
  })
}

const asked = [
  ['sample', 'pt', undefined, sources()],
  ['sample', 'es', undefined, sources()],
  ['sample', 'en', undefined, sources()],
  ['sample', 'pt', 'es', sources()],
  ['crowded', 'pt', undefined, crowded()],
  ['crowded', 'pt', 'es', crowded()],
] as const

describe('a report’s presentation, opened by LibreOffice', () => {
  test.each(asked)(
    'of the %s report in %s, with %s beside it, shows every word where it has room',
    async (name, locale, second, of) => {
      const deck = await reportDeck(of, locale, second)
      const pages = await lookAtOffice(deck, ['report', name, locale, second].filter(Boolean).join('-'))
      expect(pages.length).toBeGreaterThan(5)
      expect(wordsOutOfPlace(pages, footTop / slide.height)).toEqual([])
    },
  )
})

describe('a report’s paper, read by poppler', () => {
  test.each(asked)(
    'of the %s report in %s, with %s beside it, is tagged, brings its fonts and keeps to its pages',
    async (name, locale, second, of) => {
      const paper = await writePaper(reportPaper(of, locale, second))
      const seen = await lookAtPaper(paper, ['report-paper', name, locale, second].filter(Boolean).join('-'))
      const { pages, fonts, roles, ...said } = seen
      expect(said).toEqual({ isTagged: true, complaints: [] })
      expect(roles).toEqual(
        expect.arrayContaining(['Document', 'Sect', 'H1', 'H2', 'Figure', 'Table', 'TR', 'TH', 'TD', 'P']),
      )
      expect(fonts.length).toBeGreaterThan(0)
      expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([])
      expect(wordsOutOfPlace(pages)).toEqual([])
    },
  )
})
