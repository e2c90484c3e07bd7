import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { localize } from '@/lib/i18n/localized-text'
import { figureWords } from '@/lib/progress/indicator-words'
import { yearsWhen } from '@/lib/time/when'
import { MeasureText } from './measure-text'

const figures = { baseline: null, baselineOn: null, target: '12', due: yearsWhen(2016) } as const
function markupOf(measuredIn: Parameters<typeof localize>[1], locale: 'pt' | 'es') {
  const unit = localize('pt', measuredIn)
  const [text = ''] = figureWords({ ...figures, measuredIn: unit }, null, locale)
  return renderToStaticMarkup(<MeasureText text={text} measuredIn={unit} locale={locale} />)
}

test('what is counted says its language where it is not the reader’s', () => {
  expect(markupOf({ pt: 'cidades' }, 'es')).toBe('Meta 12\u00a0<span lang="pt-BR">cidades</span> hasta 2016')
  expect(markupOf({ pt: 'cidades', es: 'ciudades' }, 'es')).toBe('Meta 12\u00a0ciudades hasta 2016')
  expect(markupOf({ pt: 'cidades' }, 'pt')).toBe('Meta 12\u00a0cidades até 2016')
})

test('a sign is of no language', () => {
  expect(markupOf({ pt: '%' }, 'es')).toBe('Meta 12\u00a0% hasta 2016')
  expect(markupOf({ pt: '°' }, 'es')).toBe('Meta 12\u00a0° hasta 2016')
})
