// What would hand a coordination over that two cities did not agree on, not give it back as it was, or pass it twice. One promise each; see ../planted-bugs.mjs.

const confirming = 'lib/handover/confirm-mutations.ts'
const mandates = 'lib/handover/mandate-change.ts'
const day = 'lib/handover/day-mutations.ts'
const confirmTests = ['lib/handover/confirm.test.ts']
const dayTests = ['lib/handover/day.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
export const handoverBugs = [
  {
    promise: 'A hand-over is there for nobody who neither hands over nor takes over.',
    file: 'lib/handover/queries.ts',
    edits: [['rows.filter((row) => mayRead(viewer, row))', 'rows.slice()']],
    tests: ['lib/handover/queries.test.ts'],
  },
  {
    promise: 'A city is shown the hand-overs in which it takes part, and no others.',
    file: 'lib/handover/own-queries.ts',
    edits: [
      ['OR: [{ mandate: { cityId: { in: cityIds } } }, { successorCityId: { in: cityIds } }],', ''],
      [".filter((row) => can(actor, 'handover.read', handoverResource(row)))", ''],
    ],
    tests: ['lib/handover/own-queries.test.ts'],
  },
  {
    promise: 'A coordination is handed over when both cities have confirmed, and not before.',
    file: confirming,
    edits: [['if (isConfirmedBy(other(side), row)) return', 'if (row.id) return']],
    tests: confirmTests,
  },
  {
    promise: 'What a city confirms in a hand-over are the terms that it saw.',
    file: confirming,
    edits: [['if (row.version !== version) return', 'if (version < 0) return']],
    tests: ['lib/handover/mutations.test.ts'],
  },
  {
    promise: 'Whoever neither acts for a city nor works in the secretariat confirms no hand-over for it.',
    file: confirming,
    edits: [['if (bySecretariat && !worksInSecretariat(actor, row))', 'if (bySecretariat && !actor)']],
    tests: confirmTests,
  },
  {
    promise: 'A hand-over that the secretariat confirms for a city is marked as such.',
    file: confirming,
    edits: [
      ['outgoingBySecretariat: bySecretariat', 'outgoingBySecretariat: false'],
      ['successorBySecretariat: bySecretariat', 'successorBySecretariat: false'],
    ],
    tests: confirmTests,
  },
  {
    promise: 'A hand-over on other terms is confirmed by nobody.',
    file: 'lib/handover/mutations.ts',
    edits: [['{ ...terms, ...unconfirmed }', 'terms']],
    tests: ['lib/handover/mutations.test.ts'],
  },
  {
    promise: 'A hand-over that is called off gives every mandate its former end.',
    file: mandates,
    edits: [
      [
        'endsOn: formerEndsOn && plainDate(formerEndsOn), endPrecision: formerEndPrecision',
        'endsOn: null, endPrecision: null',
      ],
    ],
    tests: confirmTests,
  },
  {
    promise: 'Calling a hand-over off undoes nothing that somebody else changed since.',
    file: mandates,
    edits: [['mandate.version !== mandateVersion', 'mandate.version < mandateVersion']],
    tests: confirmTests,
  },
  {
    promise: 'A hand-over whose day has come is called off no more.',
    file: 'lib/handover/call-off-mutations.ts',
    edits: [["if (state === 'passed') return refuse('handoverPassed')", '']],
    tests: confirmTests,
  },
  {
    promise: 'What passes on the day of a hand-over passes once.',
    file: day,
    edits: [['where: { id, calledOffAt: null, passedAt: null }', 'where: { id }']],
    tests: dayTests,
  },
  {
    promise: 'The day of a hand-over begins at midnight in the network’s zone.',
    file: day,
    edits: [['plainDate(startsOn) > todayIn(unit.network.timeZone, now)', "plainDate(startsOn) > todayIn('UTC', now)"]],
    tests: dayTests,
  },
  {
    promise: 'A hand-over opens by itself once for each end of a coordination.',
    file: day,
    edits: [['return !isKnown && endsOn', 'return (isKnown || true) && endsOn']],
    tests: dayTests,
  },
  {
    promise: 'A decision that is open with another city stays with it when a coordination is handed over.',
    file: day,
    edits: [['responsibleCityId: mandate.cityId, activity', 'activity']],
    tests: dayTests,
  },
]
