import { fold } from './dates'
import type { Known, NamedPlace } from './draft'
import { readCities } from './places'

type Said = { section: 'coordination' | 'subCoordination'; cities: NamedPlace[] }

const saying =
  /\b(sub ?-?|vice ?-?|co-)?(?:coordinad|coordenad|coordinated|led)[ao]?s? (?:por|pelas?|pelos?|by):? ?(?:(?:las?|los?|as?|os?|the) )?(?:(?:ciudad(?:es)?|cidades?|municipios?|cit(?:y|ies)|municipalit(?:y|ies)) (?:de |of )?)?/g

/**
 * Which cities a sentence says to coordinate: "La Unidad es coordinada por la ciudad de Bogotá (Colombia) y subcoordinada por Asunción". Null where it does not, or where what
 * it names are not cities alone.
 */
export function saidCoordination(text: string, known: Known): Said[] | null {
  if (text.length > 400) return null
  const found = [...fold(text).matchAll(saying)]
  const said = found.map((match, at): Said | null => {
    const end = found[at + 1]?.index ?? text.length
    const named = text
      .slice(match.index + match[0].length, end)
      .replace(/[\s,;.]+(?:(?:y|e|and)(?: (?:es|e|is|são|son|are))?)?[\s,;.]*$/, '')
    const cities = readCities(named, known, true)
    return cities && { section: match[1] ? 'subCoordination' : 'coordination', cities }
  })
  return said.length > 0 && said.every((one) => one !== null) ? said : null
}
