import { plainWords } from '@/lib/i18n/plain-words'
import { country, endsPlace, splitCountry } from './countries'
import { fold } from './dates'
import type { DraftActivity, Known, NamedPlace } from './draft'

const plain = (text: string) => plainWords(text).join(' ')

/** Cities that have another name in another language, by their plain words. */
const otherNames: Record<string, string> = {
  montevideu: 'montevideo',
  assuncao: 'asuncion',
  cordova: 'cordoba',
  'san pablo': 'sao paulo',
  'santiago do chile': 'santiago',
}

const cityWords = (name: string) => otherNames[plain(name)] ?? plain(name)

/** The city of the register that is called so: in the country, where it is said, else the only one of that name. */
export function registered(name: string, inCountry: string | null, known: Pick<Known, 'cities'>) {
  return onlyOne(known.cities, name, inCountry)
}

/** The same, or else a city that the plan itself names elsewhere. */
function namedCity(name: string, inCountry: string | null, known: Known): NamedPlace | null {
  const city = registered(name, inCountry, known)
  if (city) return { name: city.name, country: city.country, cityId: city.id }
  const own = onlyOne(known.ofPlan ?? [], name, inCountry)
  return own ? { name: own.name, country: own.country, cityId: null } : null
}

function onlyOne<City extends { name: string; country: string | null }>(
  cities: readonly City[],
  name: string,
  inCountry: string | null,
): City | undefined {
  const words = cityWords(name)
  if (!words) return undefined
  const found = byWords(cities)
    .get(words)
    ?.filter((city) => inCountry === null || city.country === inCountry)
  return found?.length === 1 ? found[0] : undefined
}

/** The cities of each list by their words: a plan's lines are looked up in it by the thousand. */
const indexes = new WeakMap<readonly object[], Map<string, object[]>>()

function byWords<City extends { name: string }>(cities: readonly City[]): Map<string, City[]> {
  const known = indexes.get(cities) as Map<string, City[]> | undefined
  if (known) return known
  const index = new Map<string, City[]>()
  for (const city of cities) {
    const words = cityWords(city.name)
    index.set(words, [...(index.get(words) ?? []), city])
  }
  indexes.set(cities, index)
  return index
}

/** A city written with its country ("Canoas, Brasil", "Rosario (Argentina)") or known by its name alone; null for anything else. */
export function readCity(text: string, known: Known): NamedPlace | null {
  const { parts, inCountry } = splitCountry(text)
  const name = parts.join(', ').replace(/[\s.;:]+$/, '')
  // Behind a bar stands a motto as often as a part of the place.
  const first = text.includes('|') ? undefined : parts[0]
  const city = namedCity(name, inCountry, known) ?? namedCity(first ?? '', inCountry, known)
  if (city) return city
  return inCountry && isName(name) ? { name, country: inCountry, cityId: null } : null
}

/** Whether a text can be the name of a place or a person: few words that begin with capitals. */
export function isName(text: string): boolean {
  const words = text.split(/[\s,]+/).filter(Boolean)
  const isSmall = (word: string) => /^(?:d[aeo]s?|del?|las?|los?|el|y|e|of|the|von|van)$/.test(word)
  return (
    words.length > 0 &&
    words.length <= 7 &&
    text.length <= 80 &&
    !/[\d@:!?]/.test(text) &&
    words.every((word) => isSmall(word) || /^\p{Lu}/u.test(word)) &&
    /^\p{Lu}/u.test(text)
  )
}

const institution =
  /^(?:(?:a|o|la|el) )?(?:(?:ilustre|honorable|excelentissima) )?(?:municipalidade?|prefeitura|intendencia|alcaldia|ayuntamiento|gobierno|governo|municipio)(?: municipal| metropolitano| departamental)?(?: d[ao] cidade| de la ciudad)? d(?:e|o|a|el|e la) /

/** Of these, "City of" is a part of the name. */
const cityOf =
  /^(?:(?:a|la|the) )?(?:ciudad|cidade|city|municipality|town) (?:de|of) (?!(?:mexico|guatemala|panama|goias|la)\b)/

/** What is called so is a body of a city and no city. */
const body =
  /^(?:sub ?)?(?:secretari[ao]|direccion|direcao|diretoria|departamento|instituto|fundac(?:ao|ion)|agencia|gabinete|ministerio|corporacion|conselho|consejo|comite|oficina|office|department|programa|universi\w+|rede|red|network)\b/

/** "Intendencia de Canelones" and "Ciudad de Mar del Plata" are the city that is meant. */
function withoutInstitution(text: string): string {
  const folded = fold(text)
  return text.slice((institution.exec(folded) ?? cityOf.exec(folded))?.[0].length ?? 0)
}

/** The cities of a list on one line: "Montevideo (Uruguai), Canoas e Rosario". Null when something among them is none. */
export function readCities(text: string, known: Known, mayBeNew: boolean): NamedPlace[] | null {
  const one = readCity(withoutInstitution(text), known)
  if (one && !isList(text)) return [one]
  const groups = text.includes(';') ? text.split(';') : splitList(text)
  const cities = groups
    .map((group) => group.replace(/^\s*(?:e|y|and)\s+/, '').trim())
    .filter(Boolean)
    .map((group) => withoutInstitution(group))
    .map(
      (group) => readCity(group, known) ?? (mayBeNew && isName(group) && !body.test(fold(group)) ? bare(group) : null),
    )
  if (cities.length > 0 && cities.every((city) => city !== null)) return cities
  return one ? [one] : null
}

/** Whether a text names more than one city: parts behind a comma are of the same one where its country or state ends it. */
function isList(text: string): boolean {
  const { parts, inCountry } = splitCountry(text)
  return (
    /;|\)\s[–—-]\s|\)\s*,|\s(?:e|y|and|\/)\s/.test(text) ||
    (inCountry === null && /,/.test(text) && parts.every(isName))
  )
}

const bare = (text: string): NamedPlace => ({ name: text.replace(/[\s.;]+$/, ''), country: null, cityId: null })

/** The parts of an enumeration, each country with the city before it. */
function splitList(text: string): string[] {
  const parts = text
    .replace(/[.\s]+$/, '')
    .split(/,\s*(?![^(]*\))|(?<=\))\s[–—-]\s|\s(?:e|y|and)\s(?=\p{Lu})|\s\/\s(?!\p{Lu}{2}(?:\P{L}|$))/u)
    .filter(Boolean)
  const joined: string[] = []
  for (const part of parts) {
    if (joined.length > 0 && endsPlace(joined.at(-1) ?? '', part)) joined.push(`${joined.pop()}, ${part.trim()}`)
    else joined.push(part)
  }
  return joined
}

export type ReadPlace = DraftActivity['place']
export const nowhere: ReadPlace = { city: null, venue: null, isOnline: false }

const onlineWords =
  /\b(?:virtual|virtuais|virtuales|virtualmente|online|on-line|en linea|em linha|a distancia|videoconferencia|videoconference|video conference|webinar|zoom|remot[oae]|remotely)\b/
const everyOnlineWord = new RegExp(onlineWords, 'g')
/** Whether a text says that something happens online. */
export const saysOnline = (text: string): boolean => onlineWords.test(fold(text))

const undecided =
  /^(?:(?:local|lugar|sede|cidade|ciudad|place)? ?)?(?:a (?:definir|confirmar|determinar)|por (?:definir|confirmar)|tbd|tbc|to be (?:defined|confirmed|decided|announced))\.?$/

/** What follows "Local:": a city, with what stands before it as the venue; online; or a venue alone. */
export function readPlace(text: string, known: Known): ReadPlace {
  const isOnline = saysOnline(text)
  if (undecided.test(fold(text).trim())) return nowhere
  const { parts, inCountry } = splitCountry(text)
  const at = parts.findIndex((part) => namedCity(part, inCountry, known))
  const city = parts[at] === undefined ? null : namedCity(parts[at], inCountry, known)
  if (city) {
    const isElse = (part: string, index: number) =>
      index !== at && !isOnlyOnline(part) && !/^\p{Lu}{2}$/u.test(part) && country(part) === null
    const venue = parts.filter(isElse).join(', ') || null
    return { city, venue, isOnline }
  }
  if (inCountry) {
    const [name = '', venue] = parts.length > 2 ? [parts.slice(1).join(', '), parts[0]] : [parts.join(', ')]
    return { city: { name, country: inCountry, cityId: null }, venue: venue ?? null, isOnline }
  }
  return { city: null, venue: isOnlyOnline(text) ? null : text.slice(0, 200), isOnline }
}

/** "Virtual", "Online (Zoom)": says that it is online and nothing more. */
function isOnlyOnline(text: string): boolean {
  const left = fold(text)
    .replace(everyOnlineWord, ' ')
    .replace(
      /\b(?:reuniao|reunion|meeting|modalidade|modalidad|plataforma|platform|por|via|em|en|formato|format|e|y|and)\b/g,
      ' ',
    )
  return plainWords(left).length === 0
}

/** Whether a text is a place beyond doubt: a city with its country or of the register, or "online" alone. */
export function isPlace(text: string, known: Known): boolean {
  if (text.length > 120) return false
  return isOnlyOnline(text) || undecided.test(fold(text).trim()) || readCity(text, known) !== null
}

const setOff = [
  /^(.+?)\s*\(([^()]+)\)\.?$/,
  /^(.+?)\s+[–—-]\s+(.+)$/,
  /^(.+?)[.;:|]\s+(.+)$/,
  /^(.+?),?\s+(?:em|en|in|at)\s+(\p{Lu}.*)$/u,
  /^(.+?),\s+(.+)$/,
]

/**
 * A place set off at the end of a title: "(Canoas, Brasil)", " – Rosario, Argentina", ", em Canoas". Of "Missão técnica a Canelones, Uruguai" it
 * is part, and stays there.
 */
export function splitPlace(text: string, known: Known): { title: string; place: ReadPlace } | null {
  for (const separator of setOff) {
    const [, title, after = ''] = separator.exec(text) ?? []
    const place = after.replace(/^(?:em|en|in)\s+/, '')
    if (title && place && isPlace(place, known)) {
      return { title: title.replace(/[\s,;:–—-]+$/, ''), place: readPlace(place, known) }
    }
  }
  const [, within = ''] = /\s(?:a|to)\s(\p{Lu}.*)$/u.exec(text) ?? []
  return within && isPlace(within, known) ? { title: text, place: readPlace(within, known) } : null
}
