import type { Row } from './policy-table'

// Rows of the table that several actions have alike.

// biome-ignore format: a table is read by its columns
export const edits = (does: string): Row => ({
  does,
  //                visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
  'a draft':       '–       – –    – –  – –  x x x       –         x –         –         –       –',
  'a later draft': '–       – –    – –  – –  x x x       –         x –         –         –       –',
  published:       '–       – –    – –  – –  x x x       –         x –         –         –       –',
  closed:          '–       – –    – –  – –  – – –       –         x –         –         –       –',
})
// biome-ignore format: a table is read by its columns
export const editsMandate = (does: string): Row => ({
  does,
  //                     visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
  'a membership':       '–       – –    – –  – –  x x x       –         x –         –         –       –',
  'a sub-coordination': '–       – –    – –  – –  x x x       –         x –         –         –       –',
  'a coordination':     '–       – –    – –  – –  – – –       –         x –         –         –       –',
})
// biome-ignore format: a table is read by its columns
export const invites = (does: string): Row => ({
  does,
  //                    visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
  'to a city':          '–      – –    x –  – –  x x x       –         x –         –         –       –',
  'to the secretariat': '–      – –    – –  – –  – – –       –         x –         –         –       –',
})
// biome-ignore format: a table is read by its columns
export const secretariatDoes = (does: string): Row => ({
  does,
  //          visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
  'as it is': '–       – –    – –  – –  – – –       –         x –         –         –       –',
})

// biome-ignore format: a table is read by its columns
export const hosts = (does: string): Row => ({
  does,
  //                visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
  'a draft':       '–       x –    x –  x –  x x x       –         x –         –         –       –',
  'a later draft': '–       x –    x –  x –  x x x       –         x –         –         –       –',
  published:       '–       x –    x –  x –  x x x       –         x –         –         –       –',
  closed:          '–       – –    – –  – –  – – –       –         x –         –         –       –',
})

// biome-ignore format: a table is read by its columns
export const proposes = (does: string): Row => ({
  does,
  //                visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
  'a draft':       '–       – –    – –  x –  – – –       –         – –         –         –       –',
  'a later draft': '–       – –    – –  x –  – – –       –         – –         –         –       –',
  published:       '–       – –    – –  x –  – – –       –         – –         –         –       –',
  closed:          '–       – –    – –  – –  – – –       –         – –         –         –       –',
})

/** What a city answers for itself, while it takes part in the unit and the plan is open. */
// biome-ignore format: a table is read by its columns
export const answers = (does: string): Row => ({
  does,
  //                visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
  'a draft':       '–       x –    x –  x –  x – –       –         – –         –         –       –',
  'a later draft': '–       x –    x –  x –  x – –       –         – –         –         –       –',
  published:       '–       x –    x –  x –  x – –       –         – –         –         –       –',
  closed:          '–       – –    – –  – –  – – –       –         – –         –         –       –',
})

// biome-ignore format: a table is read by its columns
export const herselfDoes = (does: string): Row => ({
  does,
  //          visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
  'as it is': '–       x –    x –  x –  x – –       –         – –         –         –       x',
})

/** What is the secretariat's alone, whatever the plan is like. */
// biome-ignore format: a table is read by its columns
export const reopens = (does: string): Row => ({
  does,
  //                visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
  'a draft':       '–       – –    – –  – –  – – –       –         x –         –         –       –',
  'a later draft': '–       – –    – –  – –  – – –       –         x –         –         –       –',
  published:       '–       – –    – –  – –  – – –       –         x –         –         –       –',
  closed:          '–       – –    – –  – –  – – –       –         x –         –         –       –',
})

/** What the unit reads of its plans, and those whose mandate ended of what had been begun by then. */
// biome-ignore format: a table is read by its columns
export const readsOfPlan = (does: string): Row => ({
  does,
  //                  visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
  'a draft':          '–       x x    x x  x x  x x x       –         x –         –         –       x',
  'a later draft':    '–       x x    x x  x x  x x x       –         x –         –         –       –',
  published:          '–       x x    x x  x x  x x x       –         x –         –         –       x',
  'later, published': '–       x x    x x  x x  x x x       –         x –         –         –       –',
  closed:             '–       x x    x x  x x  x x x       –         x –         –         –       x',
})

/** What the coordination and the secretariat do also once the plan is closed. */
// biome-ignore format: a table is read by its columns
export const reportsOnPlan = (does: string): Row => ({
  does,
  //                visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
  'a draft':      '–       – –    – –  – –  x x x       –         x –         –         –       –',
  'a later draft':'–       – –    – –  – –  x x x       –         x –         –         –       –',
  published:      '–       – –    – –  – –  x x x       –         x –         –         –       –',
  closed:         '–       – –    – –  – –  x x x       –         x –         –         –       –',
})

// biome-ignore format: a table is read by its columns
export const coordinates = (does: string): Row => ({
  does,
  //          visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
  'as it is': '–       – –    – –  – –  x x x       –         x –         –         –       –',
})

// biome-ignore format: a table is read by its columns
export const editsCity = (does: string): Row => ({
  does,
  //          visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
  'as it is': '–       x –    x –  x –  x – x       –         x –         –         –       x',
})

// biome-ignore format: a table is read by its columns
export const choosesDelegates = (does: string): Row => ({
  does,
  //          visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
  'as it is': '–       – –    x –  – –  x x x       –         x –         –         –       –',
})

// Whom a hand-over concerns is who takes over.
// biome-ignore format: a table is read by its columns
export const readsHandover = (does: string): Row => ({
  does,
  //          visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
  'as it is': '–       x –    x –  x –  x x x       –         x –         –         –       x',
})
// biome-ignore format: a table is read by its columns
export const acceptsHandover = (does: string): Row => ({
  does,
  //          visitor member lead sub  coordinator otherUnit secretariat suspended removed ended
  'as it is': '–       x –    x –  x –  x – –       –         x –         –         –       x',
})
