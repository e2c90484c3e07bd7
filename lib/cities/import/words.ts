import { type Locale, languageNames, languageTags, locales } from '@/lib/i18n/locales'
import { plainWords } from '@/lib/i18n/plain-words'
import { listTexts } from '@/lib/i18n/translator'
import { formatCountry } from '@/lib/time/format'
import { isTimeZone } from '@/lib/time/when'
import { type Country, countries, type GovernmentKind, governmentKinds } from '../countries'

// What people write into a table for what Enlace keeps as a code: in their language, with and without accents.

const plain = (text: string) => plainWords(text).join(' ')

/** ISO 3166-1 alpha-3, for tables that use it. */
const alpha3: Record<Country, string> = {
  AR: 'ARG',
  BO: 'BOL',
  BR: 'BRA',
  CL: 'CHL',
  CO: 'COL',
  EC: 'ECU',
  GY: 'GUY',
  PE: 'PER',
  PY: 'PRY',
  SR: 'SUR',
  UY: 'URY',
  VE: 'VEN',
}

const countryByWord = new Map(
  countries.flatMap((code) => {
    const inLanguages = locales.map((locale) => formatCountry(code, locale))
    return [code, alpha3[code], ...inLanguages].map((word) => [plain(word), code] as const)
  }),
)

/** The country that `text` names, in Portuguese, Spanish or English or as an ISO code: "Brasil", "BR", "Bolivia (Estado Plurinacional de)". */
export function countryOf(text: string): Country | undefined {
  return countryByWord.get(plain(text)) ?? countryByWord.get(plain(text.replace(/\(.*?\)/g, ' ')))
}

const offices: Record<string, GovernmentKind> = {
  prefeitura: 'MUNICIPALITY',
  municipalidad: 'MUNICIPALITY',
  municipalidade: 'MUNICIPALITY',
  alcaldia: 'MUNICIPALITY',
  intendencia: 'DEPARTMENT',
  'intendencia departamental': 'DEPARTMENT',
  outro: 'OTHER',
  otro: 'OTHER',
}
const kindByWord = new Map<string, GovernmentKind>([
  ...Object.entries(offices),
  ...governmentKinds.flatMap((kind) =>
    locales.map((locale) => [plain(listTexts(locale, 'cities').governmentKinds[kind]), kind] as const),
  ),
  ...governmentKinds.map((kind) => [plain(kind), kind] as const),
])

/** The kind of local government that `text` names: "Município", "comuna", "Intendencia". */
export function governmentKindOf(text: string): GovernmentKind | undefined {
  return kindByWord.get(plain(text))
}

const dialects: Record<Locale, string[]> = { pt: ['pt-PT'], es: ['castellano', 'castelhano'], en: ['en-US'] }
const languageByWord = new Map<string, Locale>(
  locales.flatMap((language) => {
    const inLanguages = locales.map((reader) => listTexts(reader, 'history').languages[language])
    return [language, languageTags[language], languageNames[language], ...inLanguages, ...dialects[language]].map(
      (word) => [plain(word), language] as const,
    )
  }),
)

/** The language that `text` names: "pt", "português", "Castellano". */
export function languageOf(text: string): Locale | undefined {
  return languageByWord.get(plain(text))
}

/** The zone that `text` names, by its IANA name, as a list of zones writes it too: "America/Sao Paulo (horário de Brasília)". */
export function timeZoneOf(text: string): string | undefined {
  const name = text
    .replace(/\(.*?\)/g, ' ')
    .trim()
    .replaceAll(' ', '_')
  if (!name.includes('/') || !isTimeZone(name)) return undefined
  return canonicalName(name)
}

/** A zone's name in its usual letters: Intl takes "america/sao_paulo" too. */
function canonicalName(name: string): string {
  const known = Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === name.toLowerCase())
  return known ?? name
}
