import { expect, test } from 'vitest'
import { localize } from '@/lib/i18n/localized-text'
import { planCrumb } from './plan-crumb'

test('a plan on the way to a page has its title, marked where it stands in another language', () => {
  const plan = { title: localize('pt', { pt: 'Plano de Trabalho 2016', es: 'Plan de Trabajo 2016' }) }
  const crumb = (locale: 'pt' | 'es' | 'en') => planCrumb(plan, '/u/plans/2016', locale)
  expect(crumb('pt')).toEqual({ label: 'Plano de Trabalho 2016', href: '/u/plans/2016', lang: undefined })
  expect(crumb('es')).toMatchObject({ label: 'Plan de Trabajo 2016', lang: undefined })
  expect(crumb('en')).toMatchObject({ label: 'Plano de Trabalho 2016', lang: 'pt-BR' })
})
