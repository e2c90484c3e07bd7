import type { Dialect } from './document-lines'

const fallback = 'mc:Fallback'

/** The text of Word documents (ISO/IEC 29500-1, 17). What was deleted stands in other tags, as do fields' codes. */
export const wordDialect: Dialect = {
  paragraphs: ['w:p'],
  texts: ['w:t'],
  signs: { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' },
  row: 'w:tr',
  cell: 'w:tc',
  // Tab stops of a paragraph are called as tabs are; what is drawn in two ways stands there twice.
  skipped: ['w:tabs', fallback],
  listed: ['w:numPr'],
  levelOf: (name, attributes) => (name === 'w:ilvl' ? Number(attributes['w:val']) : null),
}

/** The text of a slide (ISO/IEC 29500-1, 21). */
export const slideDialect: Dialect = {
  paragraphs: ['a:p'],
  texts: ['a:t'],
  signs: { 'a:br': '\n', 'a:tab': '\t' },
  row: 'a:tr',
  cell: 'a:tc',
  skipped: [fallback],
  listed: ['a:buChar', 'a:buAutoNum'],
  levelOf: (name, attributes) => (name === 'a:pPr' ? Number(attributes.lvl ?? 0) : null),
}

/** The text of OpenDocument files (OASIS ODF 1.3, part 3, 5 and 6): all that stands within a paragraph, with runs of white space as one space. */
export const openDialect: Dialect = {
  paragraphs: ['text:p', 'text:h'],
  texts: null,
  signs: { 'text:tab': '\t', 'text:line-break': '\n', 'text:s': ' ' },
  row: 'table:table-row',
  cell: 'table:table-cell',
  skipped: [
    'text:tracked-changes',
    'office:annotation',
    'text:note',
    'presentation:notes',
    'office:forms',
    'svg:title',
  ],
  listed: [],
  item: 'text:list-item',
  apart: 'draw:page',
}
