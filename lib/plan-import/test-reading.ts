import type { Known, NamedPlace, PlanDraft } from './draft'
import { recognisePlan } from './recognise'

/** For tests: what is known before a plan is read, some cities of the register among it. */
export const known: Known = {
  networkName: 'Mercociudades',
  unitName: 'Unidade Temática de Planejamento Estratégico e Áreas Metropolitanas',
  acronym: 'UTPEAM',
  cities: [
    { id: 'canoas', name: 'Canoas', country: 'BR' },
    { id: 'sao-paulo', name: 'São Paulo', country: 'BR' },
    { id: 'lo-prado', name: 'Lo Prado', country: 'CL' },
    { id: 'canelones', name: 'Canelones', country: 'UY' },
    { id: 'esteban-echeverria', name: 'Esteban Echeverría', country: 'AR' },
    { id: 'montevideo', name: 'Montevideo', country: 'UY' },
  ],
  year: 2026,
}

const placeText = ({ name, country, cityId }: NamedPlace) => `${name}, ${country ?? '?'}${cityId ? ' *' : ''}`

/** For tests: a draft in few words. A star marks a city of the register, a question mark an activity without a date. */
export function summed(text: string) {
  const draft: PlanDraft = recognisePlan(text, known)
  const { title, period, language, contact, notUnderstood } = draft
  return {
    language,
    title,
    period: `${period.startsOn} ${period.endsOn}${period.isGuessed ? ' ?' : ''}`,
    cities: draft.cities.map((city) => `${city.role} ${placeText(city)}`),
    introduction: draft.introduction,
    objectives: draft.objectives.map((item) => item.text),
    axes: draft.axes.map((item) => item.text),
    activities: draft.activities.map(({ title, when, isUndated, place, isNumbered, kinds, description }) =>
      [
        `${when.startsOn} ${when.endsOn} ${when.precision}${isUndated ? ' ?' : ''}`,
        `${isNumbered ? '# ' : ''}${title}`,
        kinds.join('+'),
        [place.city && placeText(place.city), place.venue, place.isOnline && 'online'].filter(Boolean).join('; '),
        ...(description ? [description.replaceAll('\n', ' / ')] : []),
      ].join(' | '),
    ),
    contact: contact && [contact.name, contact.office, contact.organization, contact.email, contact.phone],
    closing: draft.closing,
    notUnderstood: notUnderstood.map((line) => line.text),
  }
}
