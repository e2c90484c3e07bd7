import type { Locale } from '@/lib/i18n/locales'
import { getTranslator, listTexts } from '@/lib/i18n/translator'
import type { TextTable } from '@/lib/tables/text-table'
import { formatCountry, formatNumber } from '@/lib/time/format'
import { formatCoordinate } from '../numbers'
import { type Column, columns } from './columns'

/** A table of cities to be filled in: its head in the reader's language and two rows that show what goes where. */
export function importTemplate(locale: Locale): TextTable {
  const heads = listTexts(locale, 'registerImport').columns
  return {
    columns: columns.map((column) => heads[column]),
    rows: samples(locale).map((sample) => columns.map((column) => sample[column] ?? '')),
  }
}

/** Where phone numbers stand in the template. */
export const phoneColumn = columns.indexOf('contactPhone')

function samples(locale: Locale): Partial<Record<Column, string>>[] {
  const t = getTranslator(locale, 'registerImport')
  const kinds = listTexts(locale, 'cities').governmentKinds
  const delegate = { delegateName: t('template.delegate'), delegateOffice: t('template.office') }
  // With a minus sign, which spreadsheets do not take for the beginning of a sum.
  const degrees = (value: number) => formatCoordinate(value, locale).replace('-', '−')
  return [
    {
      name: t('template.firstCity'),
      country: formatCountry('BR', locale),
      subdivision: 'Rio Grande do Sul',
      language: 'pt',
      governmentKind: kinds.MUNICIPALITY,
      governmentName: 'Prefeitura de Vila do Exemplo',
      website: 'https://vila.example',
      contactEmail: 'gabinete@vila.example',
      contactPhone: '+55 51 5555 0100',
      population: formatNumber(347_657, locale),
      populationYear: '2022',
      latitude: degrees(-29.9186),
      longitude: degrees(-51.1844),
      timeZone: 'America/Sao_Paulo',
      ...delegate,
      delegateEmail: 'pessoa@vila.example',
    },
    {
      name: t('template.secondCity'),
      country: formatCountry('UY', locale),
      language: 'es',
      governmentKind: kinds.DEPARTMENT,
      governmentName: 'Intendencia de Villa del Ejemplo',
      website: 'https://villa.example',
      contactEmail: 'contacto@villa.example',
      contactPhone: '2 5555 0100',
      ...delegate,
      delegateEmail: 'persona@villa.example',
    },
  ]
}
