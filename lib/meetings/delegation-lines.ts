/** People as the form has them: one a line, with the office after a comma. */
export function linesOf(people: readonly { name: string; office: string | null }[]): string {
  return people.map(({ name, office }) => (office ? `${name}, ${office}` : name)).join('\n')
}
