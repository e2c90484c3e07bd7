import { accountFor, markRepeated } from './account'
import { findContact, mailsApart } from './contact'
import type { DraftActivity, Known, NamedPlace, PlanDraft } from './draft'
import { isTitle, languageOfText, periodOf } from './head'
import { numberMeetings } from './numbered-meetings'
import { readPieces } from './pieces'
import { Reading } from './reading'

/** Reads a plan; once more where it names cities that the register does not have, since from then on they are places too. */
function readTwice(text: string, known: Known) {
  const first = readOnce(text, known)
  const own = first.reading.cities.cities.filter(({ cityId }) => cityId === null)
  return own.length === 0 ? first : readOnce(text, { ...known, ofPlan: own })
}

/** The country in which an activity takes place in the city, where its list names none. */
function countryElsewhere({ name }: NamedPlace, activities: readonly DraftActivity[]): string | null {
  const said = activities.flatMap(({ place: { city } }) => (city?.name === name && city.country ? [city.country] : []))
  return new Set(said).size === 1 ? (said[0] ?? null) : null
}

function readOnce(text: string, known: Known) {
  const read = readPieces(text)
  const called = read.find((piece) => isTitle(piece.text))?.text ?? null
  const period = periodOf(read, called, known.year)
  const reading = new Reading(read, known, period)
  reading.read()
  return { read, reading, period }
}

/**
 * What a plan's text says, in Portuguese, Spanish or English, whatever the order and the shape of its parts. Nothing is lost: each line that is not blank is either used
 * or listed as not understood. Takes any text and refuses none; how much is the caller's to limit.
 */
export function recognisePlan(text: string, known: Known): PlanDraft {
  const { read, reading, period } = readTwice(text, known)
  const pieces = read.flatMap(mailsApart)
  const contact = findContact(pieces, known)
  markRepeated(pieces)
  const activities = numberMeetings(reading.activities.finish())

  const { startsOn, endsOn, isGuessed } = period
  return {
    language: languageOfText(text),
    title: reading.title,
    period: { startsOn, endsOn, isGuessed },
    cities: reading.cities.cities.map((city) => ({
      ...city,
      country: city.country ?? countryElsewhere(city, activities),
    })),
    introduction: reading.introduction.join('\n\n') || null,
    objectives: reading.objectives.measured,
    axes: reading.axes.items,
    activities,
    contact,
    closing: reading.closing,
    ...accountFor(text, pieces, known),
  }
}
