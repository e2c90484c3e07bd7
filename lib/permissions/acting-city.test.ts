import { expect, test } from 'vitest'
import { actingCity } from './acting-city'
import type { Actor, HeldMandate } from './actor'

const held = (unitId: string, role: HeldMandate['role'], inForce = true) => ({ unitId, role, inForce, endsAt: null })

/** She acts for three cities: Canoas coordinates one unit and is a member of another, which Rosario coordinates. */
const actor: Actor = {
  personId: 'herself',
  secretariatOf: [],
  delegations: [
    { delegateId: '1', cityId: 'Montevideo', isLead: false, mandates: [] },
    {
      delegateId: '2',
      cityId: 'Canoas',
      isLead: true,
      mandates: [held('planning', 'COORDINATION'), held('culture', 'MEMBERSHIP')],
    },
    {
      delegateId: '3',
      cityId: 'Rosario',
      isLead: false,
      mandates: [held('culture', 'COORDINATION'), held('planning', 'COORDINATION', false)],
    },
  ],
}
const alsoOfSecretariat: Actor = { ...actor, secretariatOf: ['network'] }

test.each([
  ['a city of hers', { cityId: 'Montevideo', unitIds: ['planning'] }, 'Montevideo', 'Montevideo'],
  [
    'another city, which takes part in a unit of hers',
    { cityId: 'Rivera', unitIds: ['culture'] },
    'Rosario',
    'Rosario',
  ],
  ['a unit that one of hers coordinates', { unitIds: ['planning'] }, 'Canoas', 'Canoas'],
  ['what lies in none of her units', { cityId: 'Rivera', unitIds: ['health'] }, 'Montevideo', null],
  ['nothing in particular', {}, 'Montevideo', null],
])('on %s she acts for one of her cities, and for the secretariat only elsewhere', (_, of, city, orSecretariat) => {
  expect(actingCity(actor, of)).toBe(city)
  expect(actingCity(alsoOfSecretariat, of)).toBe(orSecretariat)
})

test('a mandate that ended makes nobody act for its city', () => {
  expect(actingCity({ ...actor, delegations: actor.delegations.slice(2) }, { unitIds: ['planning'] })).toBe('Rosario')
  const former = { ...actor, secretariatOf: ['network'], delegations: actor.delegations.slice(2) }
  expect(actingCity(former, { unitIds: ['planning'] })).toBeNull()
})
