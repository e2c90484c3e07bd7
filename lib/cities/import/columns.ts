import { plainWords } from '@/lib/i18n/plain-words'

/** What a table of cities can say of each. The first two it cannot do without. */
export const columns = [
  'name',
  'country',
  'subdivision',
  'language',
  'governmentKind',
  'governmentName',
  'website',
  'contactEmail',
  'contactPhone',
  'population',
  'populationYear',
  'latitude',
  'longitude',
  'timeZone',
  'delegateName',
  'delegateOffice',
  'delegateEmail',
] as const
export type Column = (typeof columns)[number]

const people = [
  ...['representante', 'delegado', 'delegada', 'contato', 'contacto', 'responsavel', 'responsable', 'ponto focal'],
  ...['punto focal', 'delegate', 'representative', 'contact', 'focal point'],
]
const names = ['nome', 'nombre', 'name']
const mails = ['e mail', 'email', 'mail', 'correo', 'correo electronico']
const offices = ['cargo', 'funcao', 'funcion', 'puesto', 'office', 'position']
/** "e-mail do representante", "delegate e-mail". */
const of = (things: string[], whose: string[]) =>
  things.flatMap((thing) => whose.flatMap((one) => [`${thing} ${one}`, `${one} ${thing}`]))

const places = ['cidade', 'ciudad', 'city', 'municipio', 'municipality', 'comuna', 'localidade', 'localidad', 'town']
const governments = ['governo local', 'governo', 'gobierno local', 'gobierno', 'local government', 'government']

/** How tables head their columns, in Portuguese, Spanish and English: plain words without the small ones. */
const heads: Record<Column, string[]> = {
  name: [...places, ...names, ...of(names, places)],
  country: ['pais', 'country', 'iso', ...of(['codigo', 'code', 'iso'], ['pais', 'country'])],
  subdivision: [
    ...['estado', 'provincia', 'departamento', 'regiao', 'region', 'uf', 'subdivisao', 'subdivision'],
    ...['state', 'province', 'department'],
  ],
  language: ['idioma', 'lingua', 'lengua', 'language', ...of(['idioma', 'language'], places)],
  governmentKind: [...governments, 'tipo', ...of(['tipo', 'kind', 'type'], governments)],
  governmentName: ['nome oficial', 'nombre oficial', 'official name', ...of(names, [...governments, 'prefeitura'])],
  website: ['site', 'website', 'web site', 'sitio', 'sitio web', 'web', 'pagina web', 'url', 'portal', 'site oficial'],
  contactEmail: of(mails, ['institucional', 'institutional', 'oficial', 'official', 'geral', 'general']),
  contactPhone: ['telefone', 'telefono', 'phone', 'tel', 'fone', ...of(['telefone', 'telefono'], ['institucional'])],
  population: ['populacao', 'poblacion', 'population', 'habitantes', 'inhabitants'],
  populationYear: [
    ...['ano', 'anio', 'year', 'ano dado', 'ano dato', 'year figure'],
    ...of(['ano', 'anio', 'year'], ['populacao', 'poblacion', 'population', 'censo', 'census']),
  ],
  latitude: ['latitude', 'latitud', 'lat'],
  longitude: ['longitude', 'longitud', 'lon', 'lng', 'long'],
  timeZone: ['fuso horario', 'fuso', 'zona horaria', 'huso horario', 'time zone', 'timezone', 'tz'],
  delegateName: [...people, ...of(names, people)],
  delegateOffice: [...offices, ...of(offices, people)],
  delegateEmail: of(mails, people),
}

const smallWords = new Set('de do da dos das del la las los el of the a e y and s'.split(' '))
const headWords = (text: string) =>
  plainWords(text)
    .filter((word) => !smallWords.has(word))
    .join(' ')
const columnByHead = new Map(columns.flatMap((column) => heads[column].map((head) => [headWords(head), column])))

/** What a heading stands over; `email` is somebody's, but it does not say whose. Null for a heading that says nothing to us. */
function columnOf(heading: string): Column | 'email' | null {
  const bare = heading.replace(/\(.*?\)/g, ' ')
  const known = columnByHead.get(headWords(bare))
  if (known) return known
  if (mails.includes(headWords(bare))) return 'email'
  // "Cidade / Ciudad", "Estado, província ou região": several words for one thing.
  const parts = bare.split(/[/|,;]|\s(?:ou|o|or)\s/i).map(headWords)
  const [first, ...others] = parts.filter(Boolean).map((part) => columnByHead.get(part))
  return first && others.length > 0 && others.every((one) => one === first) ? first : null
}

/** Which of a table's columns say what, by their positions, with their headings; and headings of columns that nobody will read. */
export type Heading = { columns: { column: Column; index: number; heading: string }[]; ignored: string[] }

/**
 * Reads a table's head. Of two columns for one thing the first counts. An "e-mail" without more belongs to the person, where the table names
 * one: the institution's is published, a person's is not.
 */
export function readHeading(row: readonly string[]): Heading {
  const found = row.map((heading, index) => ({ column: columnOf(heading), index, heading: heading.trim() }))
  const namesPeople = found.some(({ column }) => column === 'delegateName' || column === 'delegateOffice')
  const read: Heading = { columns: [], ignored: [] }
  for (const { column, index, heading } of found) {
    const meant = column === 'email' ? (namesPeople ? 'delegateEmail' : 'contactEmail') : column
    const isNew = meant !== null && !read.columns.some((one) => one.column === meant)
    if (isNew) read.columns.push({ column: meant, index, heading })
    else if (heading) read.ignored.push(heading)
  }
  return read
}
