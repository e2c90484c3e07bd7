import { describe, expect, test } from 'vitest'
import type { Actor, Delegation, HeldMandate, Viewer } from './actor'
import { can } from './authorize'
import { type Action, policy } from './policy'

const [network, otherNetwork] = ['network', 'other network']
const [unit, otherUnit] = ['unit', 'other unit']
const herself = 'herself'

type Role = HeldMandate['role']

/** Somebody who acts for one city, which holds one mandate. */
function delegate(role: Role, more: Partial<HeldMandate & Pick<Delegation, 'isLead'>> = {}): Actor {
  const { unitId = unit, inForce = true, isLead = false } = more
  const delegation = { delegateId: 'delegate', cityId: 'own city', isLead, mandates: [{ unitId, role, inForce }] }
  return { personId: herself, secretariatOf: [], delegations: [delegation] }
}

const member = delegate('MEMBERSHIP')
const lead = delegate('MEMBERSHIP', { isLead: true })
const subCoordinator = delegate('SUB_COORDINATION')
const coordinator = delegate('COORDINATION')
const secretariat = (networkId: string): Actor => ({ personId: herself, secretariatOf: [networkId], delegations: [] })

/** What she is asked about belongs to: her own city or herself; another one; another city for which nobody acts. */
type Belonging = 'own' | 'other' | 'unrepresented'

/**
 * Who asks, and whether it concerns what is hers: the columns of the table, in its order. Who is suspended is a visitor to the
 * policy, and whose delegation ended acts for nobody: lib/auth/load-actor makes them so, and the matrix of the mutations tests it.
 */
const columns: [who: string, Viewer, Belonging][] = [
  ['a visitor', null, 'other'],
  ['the delegate of a member city, where her city is concerned,', member, 'own'],
  ['the delegate of a member city, where another city is concerned,', member, 'other'],
  ['the lead delegate of a member city, where her city is concerned,', lead, 'own'],
  ['the lead delegate of a member city, where another city is concerned,', lead, 'other'],
  ['the delegate of a sub-coordinating city, where her city is concerned,', subCoordinator, 'own'],
  ['the delegate of a sub-coordinating city, where another city is concerned,', subCoordinator, 'other'],
  ['the coordinator, where her city is concerned,', coordinator, 'own'],
  ['the coordinator, where another city is concerned,', coordinator, 'other'],
  ['the coordinator, where a city without delegates is concerned,', coordinator, 'unrepresented'],
  ['the coordinator of another unit', delegate('COORDINATION', { unitId: otherUnit }), 'other'],
  ['the secretariat', secretariat(network), 'other'],
  ['the secretariat of another network', secretariat(otherNetwork), 'other'],
  ['somebody suspended', null, 'own'],
  ['somebody whose delegation ended yesterday', { personId: herself, secretariatOf: [], delegations: [] }, 'other'],
  ['somebody whose city’s coordination ended yesterday', delegate('COORDINATION', { inForce: false }), 'own'],
]

type State = 'a draft' | 'published' | 'closed' | 'a membership' | 'a sub-coordination' | 'a coordination' | 'as it is'
type Row = { does: string } & Partial<Record<State, string>>

// biome-ignore format: a table is read by its columns
const edits = (does: string): Row => ({
  does,
  //            visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
  'a draft':   '–       – –    – –  – –  x x x       –         x –         –         –       –',
  published:   '–       – –    – –  – –  x x x       –         x –         –         –       –',
  closed:      '–       – –    – –  – –  – – –       –         x –         –         –       –',
})
// biome-ignore format: a table is read by its columns
const editsMandate = (does: string): Row => ({
  does,
  //                     visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
  'a membership':       '–       – –    – –  – –  x x x       –         x –         –         –       –',
  'a sub-coordination': '–       – –    – –  – –  x x x       –         x –         –         –       –',
  'a coordination':     '–       – –    – –  – –  – – –       –         x –         –         –       –',
})
// biome-ignore format: a table is read by its columns
const secretariatDoes = (does: string): Row => ({
  does,
  //          visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
  'as it is': '–       – –    – –  – –  – – –       –         x –         –         –       –',
})

/** Who may do what, in full: x may, – may not. */
// biome-ignore format: a table is read by its columns
const table: Record<Action, Row> = {
  'plan.read': {
    does: 'read a plan',
    //          visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
    'a draft': '–       x x    x x  x x  x x x       –         x –         –         –       x',
    published: 'x       x x    x x  x x  x x x       x         x x         x         x       x',
    closed:    'x       x x    x x  x x  x x x       x         x x         x         x       x',
  },
  'plan.readHistory': {
    does: 'read the history of a plan',
    'a draft': '–       x x    x x  x x  x x x       –         x –         –         –       x',
    published: '–       x x    x x  x x  x x x       –         x –         –         –       x',
    closed:    '–       x x    x x  x x  x x x       –         x –         –         –       x',
  },
  'plan.create': {
    does: 'begin a plan',
    'as it is': '–      – –    – –  – –  x x x       –         x –         –         –       –',
  },
  'plan.update': edits('edit a plan'),
  'plan.publish': edits('publish or withdraw a plan'),
  'objective.create': edits('add an objective to a plan'),
  'objective.update': edits('reword an objective of a plan'),
  'objective.reorder': edits('move an objective of a plan'),
  'objective.remove': edits('remove an objective of a plan'),
  'objective.restore': edits('put an objective of a plan back'),
  'axis.create': edits('add an axis to a plan'),
  'axis.update': edits('reword an axis of a plan'),
  'axis.reorder': edits('move an axis of a plan'),
  'axis.remove': edits('remove an axis of a plan'),
  'axis.restore': edits('put an axis of a plan back'),
  'activity.create': edits('add an activity to a plan'),
  'activity.update': edits('edit an activity of a plan'),
  'activity.remove': edits('remove an activity of a plan'),
  'activity.restore': edits('put an activity of a plan back'),
  'activity.updateLogistics': {
    does: 'look after the logistics of an activity of a plan',
    //          visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
    'a draft': '–       x –    x –  x –  x x x       –         x –         –         –       –',
    published: '–       x –    x –  x –  x x x       –         x –         –         –       –',
    closed:    '–       – –    – –  – –  – – –       –         x –         –         –       –',
  },
  'activity.readPrivate': {
    does: 'see the joining link of an activity of a plan',
    'a draft': '–       x x    x x  x x  x x x       –         x –         –         –       –',
    published: '–       x x    x x  x x  x x x       –         x –         –         –       –',
    closed:    '–       x x    x x  x x  x x x       –         x –         –         –       –',
  },
  'unit.readPrivate': {
    does: 'see what only the unit sees',
    'as it is': '–      x x    x x  x x  x x x       –         x –         –         –       x',
  },
  'unit.readContacts': {
    does: 'see the unit’s contacts',
    'as it is': '–      x x    x x  x x  x x x       –         x –         –         –       –',
  },
  'contact.update': {
    does: 'edit a contact of the unit',
    'as it is': '–      – –    – –  – –  x x x       –         x –         –         –       –',
  },
  'unit.create': secretariatDoes('create a unit'),
  'unit.update': secretariatDoes('rename a unit'),
  'unit.archive': secretariatDoes('archive a unit'),
  'unit.unarchive': secretariatDoes('bring a unit back from the archive'),
  'city.update': {
    does: 'edit a city’s card',
    //           visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
    'as it is': '–       x –    x –  x –  x – x       –         x –         –         –       x',
  },
  'city.confirm': {
    does: 'say that a city’s card is still true',
    'as it is': '–       x –    x –  x –  x – x       –         x –         –         –       x',
  },
  'city.readHistory': {
    does: 'read the history of a city',
    'as it is': '–       x –    x –  x –  x x x       –         x –         –         –       x',
  },
  'city.create': secretariatDoes('create a city'),
  'city.archive': secretariatDoes('archive a city'),
  'city.unarchive': secretariatDoes('bring a city back from the archive'),
  'mandate.open': editsMandate('open a mandate'),
  'mandate.update': editsMandate('change a mandate'),
  'mandate.end': editsMandate('end a mandate'),
  'delegate.open': {
    does: 'make somebody a delegate of a city',
    //           visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
    'as it is': '–       – –    x –  – –  x x x       –         x –         –         –       –',
  },
  'delegate.update': {
    does: 'change a delegate’s office',
    'as it is': '–       – –    x –  – –  x x x       –         x –         –         –       –',
  },
  'delegate.end': {
    does: 'end somebody’s delegation',
    'as it is': '–       – –    x –  – –  x x x       –         x –         –         –       –',
  },
  'people.list': secretariatDoes('see the list of people'),
  'person.create': secretariatDoes('give somebody an account'),
  'person.update': secretariatDoes('change somebody’s name or address'),
  'person.suspend': secretariatDoes('suspend somebody'),
  'person.unsuspend': secretariatDoes('let somebody in again'),
  'secretariatMember.open': secretariatDoes('take somebody into the secretariat'),
  'secretariatMember.end': secretariatDoes('let somebody leave the secretariat'),
  'profile.update': {
    does: 'edit a profile',
    //           visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
    'as it is': '–       x –    x –  x –  x – –       –         – –         –         –       x',
  },
  'sessions.end': {
    does: 'end the sessions of a person',
    'as it is': '–       x –    x –  x –  x – –       –         – –         –         –       x',
  },
}

const roles: Partial<Record<State, Role>> = {
  'a membership': 'MEMBERSHIP',
  'a sub-coordination': 'SUB_COORDINATION',
  'a coordination': 'COORDINATION',
}

/** Everything that any action looks at, of the network and the unit, at once. */
function resource(state: State, belonging: Belonging) {
  const isOwn = belonging === 'own'
  return {
    networkId: network,
    networkIds: [network],
    unitId: unit,
    unitIds: [unit],
    isPublished: state !== 'a draft',
    isClosed: state === 'closed',
    hostCityId: isOwn ? 'own city' : 'other city',
    cityId: isOwn ? 'own city' : 'other city',
    isRepresented: belonging !== 'unrepresented',
    role: roles[state] ?? 'MEMBERSHIP',
    personId: isOwn ? herself : 'somebody else',
  } as const
}

describe.each(Object.entries(table) as [Action, Row][])('%s', (action, { does, ...states }) => {
  const cells = Object.entries(states).flatMap(([state, marks]) => {
    const row = marks.split(/\s+/)
    if (row.length !== columns.length) throw new Error(`${action} has ${row.length} cells, not ${columns.length}`)
    return columns.map(([who, viewer, belonging], index) => {
      const may = row[index] === 'x'
      const what = state === 'as it is' ? does : `${does} (${state})`
      return [`${who} ${may ? 'may' : 'may not'} ${what}`, state as State, viewer, belonging, may] as const
    })
  })

  test.each(cells)('%s', (_sentence, state, viewer, belonging, may) => {
    expect(can(viewer, action, resource(state, belonging))).toBe(may)
  })
})

test('every action of the policy has its row', () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(policy).sort())
})

describe('an account that works in several networks', () => {
  const account = { personId: 'somebody else', networkIds: [network, otherNetwork] }
  const both: Actor = { ...secretariat(network), secretariatOf: [network, otherNetwork] }

  test('is not one secretariat’s to suspend', () => {
    expect(can(secretariat(network), 'person.suspend', account)).toBe(false)
    expect(can(both, 'person.suspend', account)).toBe(true)
  })

  test('and one that works in none is nobody’s', () => {
    expect(can(both, 'person.suspend', { ...account, networkIds: [] })).toBe(false)
  })
})
