import type { Run } from './paper'

/** The pieces of a paragraph line by line, as it was typed: pdfkit goes on within a line only. */
export function linesOfRuns(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    const [first = '', ...further] = run.text.split(/\r?\n/)
    lines.at(-1)?.push({ ...run, text: first })
    lines.push(...further.map((text) => [{ ...run, text }]))
  }
  return lines.map((line) => {
    const written = line.filter(({ text }) => text !== '')
    return written.length > 0 ? written : line.slice(0, 1).map((run) => ({ ...run, text: ' ' }))
  })
}
