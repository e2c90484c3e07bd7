import { type CityFacts, factNames, type NamedDelegate, type NewCity, type RegisteredCity, saidFacts } from './facts'
import { completeFacts, type Guess, type Neighbour, type Neighbourhood, neighbourhoodOf } from './guesses'
import { candidatesOf, citiesByName, isSameName, matchOf, TakenRows } from './match'
import { type ImportRow, type Problem, type RowFacts, readCells } from './row-schema'

/** What somebody decided of rows that leave a question, by their lines: the id of a city, `new` or `skip`. */
export type Choices = Readonly<Record<string, string>>

/** What will happen to a row. */
type Outcome =
  | { kind: 'error'; problems: Problem[] }
  | { kind: 'ask'; candidates: RegisteredCity[]; mayBeNew: boolean; missing: 'required' | 'cityTwice' }
  | { kind: 'skip' }
  | { kind: 'new'; city: NewCity; guesses: Guess[] }
  | { kind: 'change'; city: RegisteredCity; changes: Partial<CityFacts> }
  | { kind: 'same'; city: RegisteredCity }

export type PlannedRow = {
  line: number
  /** As they stand in the file. */
  name: string
  country: string
  delegate: NamedDelegate | null
  /** Whether the register has changed, where this row is concerned, since the file was read. */
  isNews: boolean
} & Outcome

/** What an import of these rows would do to the register as it is now, row by row. It writes nothing. */
export function planImport(
  rows: readonly ImportRow[],
  register: readonly RegisteredCity[],
  choices: Choices = {},
): PlannedRow[] {
  const byName = citiesByName(register)
  const read = rows.map((row) => ({ row, ...readCells(row.cells) }))
  const neighbourhood = neighbourhoodOf([...register, ...read.flatMap(({ facts }) => neighbourIn(facts))])
  const taken = new TakenRows()
  return read.map(({ row, facts, problems }) => {
    const candidates = candidatesOf(facts, byName)
    const { line, cells } = row
    const outcome = outcomeOf({ line, facts, problems, candidates, neighbourhood, choice: choices[line] }, taken)
    return {
      line,
      name: cells.name ?? '',
      country: cells.country ?? '',
      delegate: delegateOf(facts),
      isNews: !isAsSeen(row, candidates),
      ...outcome,
    }
  })
}

/** Whether the cities of a row's name, and their versions, are those that were there when its file was read. */
function isAsSeen({ seen }: ImportRow, candidates: readonly RegisteredCity[]): boolean {
  const versions = new Map(seen.map(({ id, version }) => [id, version]))
  return seen.length === candidates.length && candidates.every(({ id, version }) => versions.get(id) === version)
}

function neighbourIn({ name, country, subdivision, latitude, longitude, timeZone }: RowFacts): Neighbour[] {
  if (!name || !country || !timeZone) return []
  const place = { subdivision: subdivision ?? null, latitude: latitude ?? null, longitude: longitude ?? null }
  return [{ name, country, timeZone, ...place }]
}

function delegateOf({ delegateName, delegateOffice, delegateEmail }: RowFacts): NamedDelegate | null {
  if (!delegateName && !delegateEmail) return null
  return { name: delegateName ?? null, office: delegateOffice ?? null, email: delegateEmail ?? null }
}

type ReadRow = {
  line: number
  facts: RowFacts
  problems: Problem[]
  candidates: RegisteredCity[]
  neighbourhood: Neighbourhood
  choice: string | undefined
}

function outcomeOf(row: ReadRow, taken: TakenRows): Outcome {
  const { line, facts, problems, candidates } = row
  const earlier = taken.lineOf(facts)
  const repeated = earlier === undefined ? [] : [sameAsLine(facts, earlier)]
  if (problems.length + repeated.length > 0) return { kind: 'error', problems: [...problems, ...repeated] }

  const match = matchOf(facts, candidates)
  const outcome = match === 'ask' ? decided(row, taken) : match === 'new' ? newCity(row) : changeOf(facts, match)
  const cityId = outcome.kind === 'change' || outcome.kind === 'same' ? outcome.city.id : undefined
  const earlierOfCity = cityId && taken.lineOfCity(cityId)
  if (earlierOfCity) return { kind: 'error', problems: [sameAsLine(facts, earlierOfCity)] }
  if (outcome.kind !== 'error') taken.take(line, facts, cityId)
  return outcome
}

function sameAsLine({ name = '' }: RowFacts, line: number): Problem {
  return { column: 'name', code: 'sameAsLine', text: name, line }
}

/** A row that leaves a question, as it was answered. */
function decided(row: ReadRow, taken: TakenRows): Outcome {
  const { facts, candidates, choice } = row
  const asNew = newCity(row)
  const question = { kind: 'ask', candidates, mayBeNew: asNew.kind === 'new' } as const
  if (choice === 'skip') return { kind: 'skip' }
  if (choice === 'new' && asNew.kind === 'new') return asNew
  const chosen = candidates.find((city) => city.id === choice)
  if (!chosen) return { ...question, missing: 'required' }
  return taken.lineOfCity(chosen.id) ? { ...question, missing: 'cityTwice' } : changeOf(facts, chosen)
}

const nothing = {
  subdivision: null,
  governmentName: null,
  website: null,
  contactEmail: null,
  contactPhone: null,
  acceptsMail: false,
  population: null,
  populationYear: null,
  latitude: null,
  longitude: null,
} as const

function newCity({ facts, neighbourhood }: ReadRow): Outcome {
  const { name, country, population, populationYear } = facts
  if (!name || !country) throw new Error('a row without a name or a country is an error')
  const { guesses, timeZone, ...known } = completeFacts({ ...facts, country }, neighbourhood)
  if (populationYear && population === undefined) return { kind: 'error', problems: [populationMissing] }
  return { kind: 'new', city: { ...nothing, ...onlyFacts(facts), name, country, timeZone, ...known }, guesses }
}

const populationMissing: Problem = { column: 'population', code: 'populationMissing', text: '' }

/** What a row says of a city beyond what it is recognised by; nothing of what it does not say. */
function onlyFacts(facts: RowFacts): Partial<CityFacts> {
  return Object.fromEntries(saidFacts.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])))
}

/** What a row changes of a registered city: an empty cell changes nothing. */
function changeOf(facts: RowFacts, city: RegisteredCity): Outcome {
  const said = onlyFacts(facts)
  if (said.subdivision && isSameName(said.subdivision, city.subdivision)) delete said.subdivision
  // The year that is stored was another figure's.
  const isNewFigure = said.population !== undefined && said.population !== city.population
  if (isNewFigure && said.populationYear === undefined) said.populationYear = null
  // So was the agreement to get mail: another address has not agreed.
  const isNewAddress = said.contactEmail !== undefined && said.contactEmail !== city.contactEmail
  if (isNewAddress) said.acceptsMail = false
  if (said.populationYear && said.population === undefined && city.population === null) {
    return { kind: 'error', problems: [populationMissing] }
  }
  const changed = factNames.filter((name) => said[name] !== undefined && said[name] !== city[name])
  if (changed.length === 0) return { kind: 'same', city }
  return { kind: 'change', city, changes: Object.fromEntries(changed.map((name) => [name, said[name]])) }
}
