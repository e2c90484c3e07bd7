import { onlyCountry } from './countries'
import type { DraftCity, Known, NamedPlace, Use } from './draft'
import { splitMark } from './headings'
import type { Piece } from './pieces'
import { readCities, registered } from './places'

const roles = {
  coordination: 'COORDINATION',
  subCoordination: 'SUB_COORDINATION',
  membership: 'MEMBERSHIP',
} as const satisfies Partial<Record<Use, DraftCity['role']>>

/** The cities of a plan by what they do in its unit, while its lines are read one by one. */
export class CityList {
  readonly cities: DraftCity[] = []
  /** While the content behind a heading on the same line is read. */
  isInline = false
  private isOpen = true

  constructor(private readonly known: Known) {}

  close(): void {
    this.isOpen = true
  }

  /** Takes a line in as one or several cities; answers whether it did. A name that is not known counts only in a list that is not interrupted. */
  take(piece: Piece, text: string, section: keyof typeof roles): boolean {
    const { mark, rest } = splitMark(text)
    if (piece.afterBlank && this.cities.some(({ line }) => line < piece.line) && this.hasAny(section))
      this.isOpen &&= mark !== ''
    const last = this.cities.at(-1)
    const inCountry = last?.role === roles[section] ? onlyCountry(rest) : null
    if (last && inCountry && (last.country ?? inCountry) === inCountry) {
      last.country = inCountry
      last.cityId = registered(last.name, inCountry, this.known)?.id ?? null
      piece.use = section
      return true
    }
    const mayBeNew = this.isInline || mark !== '' || this.isOpen
    const found = readCities(rest, this.known, mayBeNew)
    if (!found) {
      if (!this.isInline) this.isOpen = false
      return false
    }
    // Emblems under a list name its cities again.
    const isRepeated = found.every((city) => this.has(city))
    this.add(piece, found, section)
    if (isRepeated) piece.use = 'repeated'
    return true
  }

  /** Takes in cities that a line names, but for those that are there. */
  add(piece: Piece, cities: readonly NamedPlace[], section: keyof typeof roles): void {
    piece.use = section
    for (const city of cities) {
      if (!this.has(city)) this.cities.push({ ...city, role: roles[section], line: piece.line })
    }
  }

  private has({ name, country }: NamedPlace): boolean {
    return this.cities.some((one) => one.name === name && (!country || one.country === country))
  }

  private hasAny(section: keyof typeof roles): boolean {
    return this.cities.some(({ role }) => role === roles[section])
  }
}
