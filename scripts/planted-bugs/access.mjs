// What would let somebody in who may not. One promise each; see ../planted-bugs.mjs.

const policy = 'lib/permissions/policy.ts'
const policyTests = ['lib/permissions/policy.test.ts']
const actor = 'lib/auth/load-actor.ts'
const actorTests = ['lib/auth/load-actor.test.ts']
/** Every mutation by everybody, for those whose own tests are about what they do. */
const matrix = ['lib/permissions/matrix.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
const rules = [
  {
    promise: 'A member does not edit a plan.',
    file: policy,
    edits: [["'plan.update': editsPlan,", "'plan.update': anyOf<PlanResource>(takesPartInUnit, worksInSecretariat),"]],
    tests: policyTests,
  },
  {
    promise: 'Who coordinated until yesterday edits nothing.',
    file: policy,
    edits: [["(m) => m.inForce && m.role === 'COORDINATION')", "(m) => m.role === 'COORDINATION')"]],
    tests: policyTests,
  },
  {
    promise: 'Who took part until yesterday sees no joining link.',
    file: policy,
    edits: [
      [
        'const takesPartInUnit = (actor: Actor, unit: UnitResource) => holdsInUnit(actor, unit.unitId, (m) => m.inForce)',
        'const takesPartInUnit = (actor: Actor, unit: UnitResource) => holdsInUnit(actor, unit.unitId, () => true)',
      ],
    ],
    tests: policyTests,
  },
  {
    promise: 'A draft is read by nobody from outside.',
    file: policy,
    edits: [
      ['plan.isPublished || anyOf<PlanResource>(readsPlan', "plan.networkId !== '' || anyOf<PlanResource>(readsPlan"],
    ],
    tests: [...policyTests, 'lib/publication/public-reads.test.ts'],
  },
  {
    promise: 'Whose mandate ended reads no draft that was begun later.',
    file: policy,
    edits: [['m.inForce || (m.endsAt !== null && begunAt < m.endsAt))', 'true)']],
    tests: policyTests,
  },
  {
    promise: 'Whose mandate ended still reads the draft that was begun before.',
    file: policy,
    edits: [['m.inForce || (m.endsAt !== null && begunAt < m.endsAt))', 'm.inForce)']],
    tests: policyTests,
  },
  {
    promise: 'A closed plan is locked for its coordinator.',
    file: policy,
    edits: [['=> !plan.isClosed && coordinatesUnit(actor, plan)', '=> coordinatesUnit(actor, plan)']],
    tests: policyTests,
  },
  {
    promise: 'A coordinator makes nobody else the coordination.',
    file: policy,
    edits: [["mandate.role !== 'COORDINATION' && coordinatesUnit(actor, mandate)", 'coordinatesUnit(actor, mandate)']],
    tests: policyTests,
  },
  {
    promise: 'A secretariat does not close an account that works in other networks too.',
    file: policy,
    edits: [['account.networkIds.every((id)', 'account.networkIds.some((id)']],
    tests: policyTests,
  },
]

/** @type {import('./all.mjs').PlantedBug[]} */
const ends = [
  {
    promise: 'A mandate that ended is not in force.',
    file: actor,
    edits: [['inForce: isCurrent(mandate, today)', 'inForce: hasBegun(mandate, today)']],
    tests: actorTests,
  },
  {
    promise: 'A mandate ends at the midnight of its network.',
    file: actor,
    edits: [['endsAt: endOf(mandate, timeZone)', "endsAt: endOf(mandate, 'UTC')"]],
    tests: actorTests,
  },
  {
    promise: 'A mandate that has not begun gives nothing.',
    file: actor,
    edits: [['        .filter((mandate) => hasBegun(mandate, today))\n', '']],
    tests: actorTests,
  },
  {
    promise: 'A delegate whose term ended acts for nobody.',
    file: actor,
    edits: [['.filter((delegate) => isCurrent(delegate,', '.filter((delegate) => hasBegun(delegate,']],
    tests: actorTests,
  },
  {
    promise: 'Who left the secretariat has none of its rights.',
    file: actor,
    edits: [['.filter((member) => isCurrent(member,', '.filter((member) => hasBegun(member,']],
    tests: actorTests,
  },
  {
    promise: 'Somebody suspended has no rights from the next request on.',
    file: actor,
    edits: [['if (!person || person.suspendedAt) return null', 'if (!person) return null']],
    tests: actorTests,
  },
]

/** @type {import('./all.mjs').PlantedBug[]} */
const lists = [
  {
    promise: 'My schedule has no activity of a draft that was begun after the mandate ended.',
    file: 'lib/schedule/queries.ts',
    edits: [["return activities.filter(({ resource }) => can(actor, 'plan.read', resource))", 'return activities']],
    tests: ['lib/schedule/queries.test.ts'],
  },
]

const unasked = 'const refusal = null'

/** @type {import('./all.mjs').PlantedBug[]} */
const mutations = [
  {
    promise: 'Saving a plan asks who may.',
    file: 'lib/plan/plan-mutations.ts',
    edits: [["const refusal = authorizePlan(viewer, 'plan.update', planResource(plan))", unasked]],
    tests: ['lib/plan/plan-mutations.test.ts'],
  },
  {
    promise: 'Publishing a plan asks who may.',
    file: 'lib/plan/plan-mutations.ts',
    edits: [["const refusal = authorizePlan(viewer, 'plan.publish', planResource(plan))", unasked]],
    tests: ['lib/plan/plan-mutations.test.ts'],
  },
  {
    promise: 'Changing an objective or an axis asks who may.',
    file: 'lib/plan/item-mutations.ts',
    edits: [['const refusal = authorizePlan(viewer, `$' + '{kind}.$' + '{action}`, planResource(item.plan))', unasked]],
    tests: ['lib/plan/item-mutations.test.ts'],
  },
  {
    promise: 'Changing an activity asks who may.',
    file: 'lib/schedule/activity-row.ts',
    edits: [['const refusal = authorize(viewer, action, resource)', unasked]],
    tests: ['lib/schedule/part-mutations.test.ts'],
  },
  {
    promise: 'Adding an activity asks who may.',
    file: 'lib/schedule/mutations.ts',
    edits: [["const refusal = authorizePlan(viewer, 'activity.create', planResource(plan))", unasked]],
    tests: ['lib/schedule/mutations.test.ts'],
  },
  {
    promise: 'Saving a city’s card asks who may.',
    file: 'lib/cities/mutations.ts',
    edits: [['const refusal = authorize(viewer, action, resource)', unasked]],
    tests: matrix,
    only: 'saveCityNames: ',
  },
  {
    promise: 'Opening a mandate asks who may.',
    file: 'lib/mandates/new-mandate.ts',
    edits: [
      ["const refusal = authorize(viewer, 'mandate.open', { networkId: unit.networkId, unitId, role })", unasked],
    ],
    tests: matrix,
    only: 'openMandate: ',
  },
  {
    promise: 'Changing a mandate asks who may, for the role that it has.',
    file: 'lib/mandates/mutations.ts',
    edits: [['authorize(viewer, action, { ...resource, role: mandate.role }) ??', 'null ??']],
    tests: ['lib/mandates/mutations.test.ts'],
  },
  {
    promise: 'Changing a mandate asks who may, for the role that it would become.',
    file: 'lib/mandates/mutations.ts',
    edits: [['authorize(viewer, action, { ...resource, role: after.role })', 'null']],
    tests: ['lib/mandates/mutations.test.ts'],
  },
  {
    promise: 'Who opens a mandate ends none that she may not end.',
    file: 'lib/mandates/new-mandate.ts',
    edits: [['    if (mayEnd) return mayEnd\n', '']],
    tests: ['lib/mandates/mutations.test.ts'],
  },
  {
    promise: 'Changing who acts for a city asks who may.',
    file: 'lib/people/delegate-mutations.ts',
    edits: [['if (!delegate || !city || !can(viewer, action, city))', 'if (!delegate || !city)']],
    tests: matrix,
    only: 'endDelegation: ',
  },
  {
    promise: 'Ending a membership of the secretariat asks who may.',
    file: 'lib/people/secretariat-mutations.ts',
    edits: [["if (!member || !can(viewer, 'secretariatMember.end', member))", 'if (!member)']],
    tests: matrix,
    only: 'endSecretariatMember: ',
  },
]

export const accessBugs = [...rules, ...ends, ...lists, ...mutations]
