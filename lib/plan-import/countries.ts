import { countryOf } from '@/lib/cities/import/words'
import { locales } from '@/lib/i18n/locales'
import { plainWords } from '@/lib/i18n/plain-words'
import { placeCountries } from '@/lib/schedule/place-countries'
import { formatCountry } from '@/lib/time/format'

// The country in which a place is, as plans write it behind its name.

const plain = (text: string) => plainWords(text).join(' ')

const farther = new Map(
  placeCountries.flatMap((code) => locales.map((locale) => [plain(formatCountry(code, locale)), code] as const)),
)
/** The country that a text is, when it is nothing else. */
export const onlyCountry = (text: string): string | null => country(text.replace(/[\s.;,()]+/g, ' '))

/** The country that a word names; a code of two letters only where it is written as one, and not those that are a state's as often. */
export function country(text: string): string | null {
  const word = text.trim()
  if (word.length < 3 && (word !== word.toUpperCase() || /^(?:PE|PA|ES)$/.test(word))) return null
  return countryOf(word) ?? farther.get(plain(word)) ?? null
}

/** Provinces and states that are written behind a city, and are neither a city themselves nor a part of two countries: "Puerto Iguazú, Misiones", "Canoas, Rio Grande do Sul". */
const provinces = {
  AR: 'Chaco, Chubut, Entre Ríos, Jujuy, La Pampa, Misiones, Tierra del Fuego, Tucumán',
  BR: 'Acre, Alagoas, Amapá, Amazonas, Bahia, Ceará, Espírito Santo, Goiás, Maranhão, Mato Grosso, Mato Grosso do Sul, Minas Gerais, Pará, Paraíba, Pernambuco, Piauí, Rio Grande do Norte, Rio Grande do Sul, Rondônia, Roraima, Santa Catarina, Sergipe, Tocantins',
}

const byProvince = new Map(
  Object.entries(provinces).flatMap(([country, list]) =>
    list.split(', ').map((name) => [plain(name), country] as const),
  ),
)

/** The country of the province or state that a text names, when it is nothing else; `provincia de`, `estado de` may stand before it. */
function countryOfProvince(text: string): string | null {
  const words = plain(text).replace(/^(?:provincia|pcia|prov|estado|state|province) (?:d[eo]l? |da |of )?/, '')
  return byProvince.get(words) ?? null
}

/** The sign of a Brazilian state behind its city: "Esteio/RS". */
const brazilianState =
  /\p{L}\/(?:AC|AL|AM|AP|BA|CE|DF|ES|GO|MA|MG|MS|MT|PA|PB|PE|PI|PR|RJ|RN|RO|RR|RS|SC|SE|SP|TO)\)?$/u

/** The parts of a place between its commas or dashes, without the country at the end nor the state or province before it. */
export function splitCountry(text: string): { parts: string[]; inCountry: string | null } {
  const parts = text
    .replace(/[\s.;]+$/, '')
    .split(/\s*(?:[,;|(]|\s[–—-]\s|\/)\s*/)
    .map((part) => part.replace(/\)$/, '').trim())
    .filter(Boolean)
  const isInState = parts.length > 1 && brazilianState.test(text)
  const inCountry = isInState ? 'BR' : parts.length > 1 ? country(parts.at(-1) ?? '') : null
  const left = inCountry ? parts.slice(0, -1) : parts
  // "Porto Alegre/RS - Brasil"
  const isState = inCountry === 'BR' && left.length > 1 && /^\p{Lu}{2}$/u.test(left.at(-1) ?? '')
  const province = left.length > 1 ? countryOfProvince(left.at(-1) ?? '') : null
  const isInProvince = province !== null && (inCountry ?? province) === province
  return {
    parts: isState || isInProvince ? left.slice(0, -1) : left,
    inCountry: inCountry ?? (isInProvince ? province : null),
  }
}

/** Whether `part` is the country, the state or the province of the place before it, and no place of its own. */
export function endsPlace(before: string, part: string): boolean {
  const last = before.split(',').at(-1) ?? ''
  const isWhole = /[,(]/.test(before) && countryOfProvince(last) === null
  return !isWhole && (country(part) !== null || (!before.includes(',') && countryOfProvince(part) !== null))
}
