import { describe, expect, test } from 'vitest'
import {
  type Belonging,
  columns,
  mayInTable,
  policyTable,
  type State,
  statesOf,
  type Who,
} from '@/prisma/matrix/policy-table'
import type { Actor, Delegation, HeldMandate, Viewer } from './actor'
import { can } from './authorize'
import { type Action, policy, type ResourceOf } from './policy'

const [network, otherNetwork] = ['network', 'other network']
const [unit, otherUnit] = ['unit', 'other unit']
const herself = 'herself'
/** When the mandate ended that ended, and the moment before. */
const [midnight, justBefore] = [new Date('2017-01-01T02:00:00.000Z'), new Date('2017-01-01T01:59:59.999Z')]

type Role = HeldMandate['role']

/** Somebody who acts for one city, which holds one mandate. */
function delegate(role: Role, more: Partial<HeldMandate & Pick<Delegation, 'isLead'>> = {}): Actor {
  const { unitId = unit, inForce = true, endsAt = null, isLead = false } = more
  const mandates = [{ unitId, role, inForce, endsAt }]
  const delegation = { delegateId: 'delegate', cityId: 'own city', isLead, mandates }
  return { personId: herself, secretariatOf: [], delegations: [delegation] }
}

const secretariat = (networkId: string): Actor => ({ personId: herself, secretariatOf: [networkId], delegations: [] })

/**
 * The people of the table as the policy meets them. Who is suspended is a visitor to it, and whose delegation ended acts for nobody:
 * lib/auth/load-actor makes them so, and matrix.test.ts has them come from there.
 */
const viewers: Record<Who, Viewer> = {
  visitor: null,
  member: delegate('MEMBERSHIP'),
  lead: delegate('MEMBERSHIP', { isLead: true }),
  subCoordinator: delegate('SUB_COORDINATION'),
  coordinator: delegate('COORDINATION'),
  otherCoordinator: delegate('COORDINATION', { unitId: otherUnit }),
  secretary: secretariat(network),
  otherSecretary: secretariat(otherNetwork),
  suspended: null,
  removed: { personId: herself, secretariatOf: [], delegations: [] },
  ended: delegate('COORDINATION', { inForce: false, endsAt: midnight }),
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
    unitIds: state === 'to the secretariat' ? [] : [unit],
    begunAt: state === 'a later draft' || state === 'later, published' ? midnight : justBefore,
    isPublished: !['a draft', 'a later draft', 'for all, of a draft'].includes(state),
    isClosed: state === 'closed',
    isForAll: state !== 'for the unit, published',
    hostCityId: isOwn ? 'own city' : 'other city',
    cityId: state === 'to the secretariat' ? null : isOwn ? 'own city' : 'other city',
    outgoingCityId: 'outgoing city',
    successorCityId: isOwn ? 'own city' : 'other city',
    cityIds: [isOwn ? 'own city' : 'other city'],
    isRepresented: belonging !== 'unrepresented',
    role: roles[state] ?? 'MEMBERSHIP',
    personId: isOwn ? herself : 'somebody else',
    askedPersonIds: isOwn ? [herself] : ['somebody else'],
  } as const
}

describe.each(Object.keys(policyTable) as Action[])('%s', (action) => {
  const cells = statesOf(action).flatMap((state) =>
    columns.map(([who, key, belonging], column) => {
      const may = mayInTable(action, state, column)
      const { does } = policyTable[action]
      const what = state === 'as it is' ? does : `${does} (${state})`
      return [`${who} ${may ? 'may' : 'may not'} ${what}`, state, viewers[key], belonging, may] as const
    }),
  )

  test.each(cells)('%s', (_sentence, state, viewer, belonging, may) => {
    expect(can(viewer, action, resource(state, belonging) as ResourceOf<typeof action>)).toBe(may)
  })
})

test('every action of the policy has its row', () => {
  expect(Object.keys(policyTable).sort()).toEqual(Object.keys(policy).sort())
})

describe('a draft of a unit in which her city had several mandates', () => {
  const [first, last] = [new Date('2014-01-01T02:00:00Z'), new Date('2020-01-01T02:00:00Z')]
  const ended = (endsAt: Date, unitId = unit) => ({ unitId, role: 'MEMBERSHIP' as const, inForce: false, endsAt })
  const reads = (mandates: HeldMandate[], begunAt: string) => {
    const delegations = [{ delegateId: 'delegate', cityId: 'own city', isLead: false, mandates }]
    const plan = { ...resource('a draft', 'own'), begunAt: new Date(begunAt) }
    return can({ personId: herself, secretariatOf: [], delegations }, 'plan.read', plan)
  }

  test('is hers when it was begun before the last one ended, also between two of them', () => {
    const both = [ended(first), ended(last)]
    expect(reads(both, '2016-06-01T12:00:00Z')).toBe(true)
    expect(reads(both, '2020-01-01T02:00:00Z')).toBe(false)
  })

  test('is not hers for a mandate that ended later in another unit', () => {
    expect(reads([ended(first), ended(last, otherUnit)], '2016-06-01T12:00:00Z')).toBe(false)
  })

  test('is hers again once her city takes part again', () => {
    const again = { unitId: unit, role: 'MEMBERSHIP' as const, inForce: true, endsAt: null }
    expect(reads([ended(first)], '2016-06-01T12:00:00Z')).toBe(false)
    expect(reads([ended(first), again], '2016-06-01T12:00:00Z')).toBe(true)
  })
})

describe('a hand-over', () => {
  const handover = { networkId: network, unitId: unit, outgoingCityId: 'own city', successorCityId: null }
  const was = (more: Partial<HeldMandate>) => delegate('COORDINATION', { inForce: false, endsAt: midnight, ...more })

  test('stays readable for the city that handed over, and is nothing it may change', () => {
    expect(can(was({}), 'handover.read', handover)).toBe(true)
    expect(can(was({}), 'handover.update', handover)).toBe(false)
    expect(can(was({}), 'handover.accept', handover)).toBe(false)
  })

  test('is nobody else’s, whoever it was that coordinated the unit before or another one', () => {
    expect(can(was({}), 'handover.read', { ...handover, outgoingCityId: 'another city' })).toBe(false)
    expect(can(was({ unitId: otherUnit }), 'handover.read', handover)).toBe(false)
  })
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
