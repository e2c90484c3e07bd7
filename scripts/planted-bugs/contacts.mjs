// What would show a unit's contacts to who may not see them, or spoil the files that they are given as. One promise each; see
// ../planted-bugs.mjs.

const queries = 'lib/contacts/queries.ts'
const queryTests = ['lib/contacts/queries.test.ts']

/** @type {import('./all.mjs').PlantedBug[]} */
export const contactBugs = [
  {
    promise: 'A unit’s contacts are for who takes part in it.',
    file: queries,
    edits: [
      [
        "if (!unit || !can(viewer, 'unit.readContacts', { networkId: unit.networkId, unitId: unit.id })) return null",
        'if (!unit) return null',
      ],
    ],
    tests: queryTests,
  },
  {
    promise: 'Somebody suspended is among no unit’s contacts.',
    file: queries,
    edits: [['      person: { suspendedAt: null },\n', '']],
    tests: queryTests,
  },
  {
    promise: 'Who acts for a city no more is among no unit’s contacts.',
    file: queries,
    edits: [['({ city: { timeZone }, ...inForceOn(todayIn(timeZone, now)) })', '({ city: { timeZone } })']],
    tests: queryTests,
  },
  {
    promise: 'A delegate’s last day is that of her city’s zone.',
    file: queries,
    edits: [['...inForceOn(todayIn(timeZone, now)) })', "...inForceOn(todayIn('UTC', now)) })"]],
    tests: queryTests,
  },
  {
    promise: 'A city whose mandate ended has no contacts in the unit.',
    file: queries,
    edits: [['where: { unitId, ...inForceOn(today) }', 'where: { unitId }']],
    tests: queryTests,
  },
  {
    promise: 'A spreadsheet calculates no cell of a CSV.',
    file: 'lib/tables/write-csv.ts',
    edits: [['escape_formulas: true', 'escape_formulas: false']],
    tests: ['lib/contacts/csv.test.ts'],
  },
  {
    promise: 'A phone number of a CSV reads as one.',
    file: 'lib/tables/write-csv.ts',
    edits: [["row.with(phones, phoneForSpreadsheet(row[phones] ?? ''))", 'row']],
    tests: ['lib/contacts/csv.test.ts'],
  },
  {
    promise: 'Any text is in a spreadsheet as it was.',
    file: 'lib/tables/write-spreadsheet.ts',
    edits: [['{ value: cellText(text), type: String', '{ value: text, type: String']],
    tests: ['lib/contacts/spreadsheet.test.ts'],
  },
  {
    promise: 'No line of a vCard is longer than 75 octets.',
    file: 'lib/ical/content-lines.ts',
    edits: [['const size = Buffer.byteLength(character)', 'const size = character.length']],
    tests: ['lib/contacts/vcard.test.ts'],
  },
  {
    promise: 'No text of a vCard begins a line.',
    file: 'lib/ical/content-lines.ts',
    edits: [[String.raw`.replace(/\r\n?/g, '\n')`, '']],
    tests: ['lib/contacts/vcard.test.ts'],
  },
  {
    promise: 'No name puts anything into a header.',
    file: 'lib/contacts/contacts-file.ts',
    edits: [['hyphenated(text) ||', 'text ||']],
    tests: queryTests,
  },
]
