import { expect, test } from 'vitest'
import { localize, reviseText } from '@/lib/i18n/localized-text'
import { proposePeriod } from './rules'
import { listTranslationGaps } from './translation-gaps'

const at = (label: string, text: ReturnType<typeof localize>) => ({ href: `#${label}`, label, text })

test('what lacks a translation, or has an old one, is told by language', () => {
  const first = localize('pt', { pt: 'Um.', es: 'Uno.', en: 'One.' })
  const outdated = at(
    'reworded',
    reviseText(first, { ...first, texts: { ...first.texts, pt: 'Dois.' }, stillRight: [] }),
  )
  const bare = at('bare', localize('es', { es: 'Solo español.' }))

  expect(listTranslationGaps([outdated, bare, at('done', first)])).toEqual([
    { locale: 'pt', state: 'missing', texts: [bare] },
    { locale: 'es', state: 'outdated', texts: [outdated] },
    { locale: 'en', state: 'missing', texts: [bare] },
    { locale: 'en', state: 'outdated', texts: [outdated] },
  ])
  expect(listTranslationGaps([at('done', first)])).toEqual([])
})

test('the next plan is proposed for the year after the latest one, and never for a year that is over', () => {
  const year2027 = { slug: '2027', startsOn: '2027-01-01', endsOn: '2027-12-31' }
  expect(proposePeriod([{ endsOn: '2026-12-31' }, { endsOn: '2016-12-31' }], '2026-11-23')).toEqual(year2027)
  expect(proposePeriod([{ endsOn: '2016-12-31' }], '2027-01-01')).toEqual(year2027)
  expect(proposePeriod([], '2027-12-31')).toEqual(year2027)
})
