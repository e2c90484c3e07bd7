// Parts of a year in folded text, in Portuguese, Spanish and English: "2º semestre", "primer trimestre", "Q3".

export const ordinals =
  'primeir[oa]|primera?|primer|first|segund[oa]|second|terceir[oa]|tercera?|tercero|third|quart[oa]|cuart[oa]|fourth|quint[oa]|fifth|sext[oa]|sixth|ultim[oa]|last'
const stems: [RegExp, number][] = [
  [/^(prim|fir|i$)/, 1],
  [/^(seg|sec|ii$)/, 2],
  [/^(ter|thi|iii$)/, 3],
  [/^(qua|cua|fou|iv$)/, 4],
  [/^(qui|fif|v$)/, 5],
  [/^(sex|six|vi$)/, 6],
]

/** How many months a part of a year has, by the beginning of its name. */
const partLength = (name: string) =>
  /^bim/.test(name) ? 2 : /^(cuatri|quadri)/.test(name) ? 4 : /^(tri|quarter|q|t)/.test(name) ? 3 : 6

/** The first and the last month, 1 to 12, of a part of the year by its number or word ("2", "segundo", "ii", "ultimo") and its name; null where a year has no such part. */
export function monthsOfPart(nth: string, name: string): { first: number; last: number } | null {
  const length = partLength(name)
  const count = 12 / length
  const number = /^\d/.test(nth)
    ? Number.parseInt(nth, 10)
    : /^(ult|last)/.test(nth)
      ? count
      : (stems.find(([stem]) => stem.test(nth))?.[1] ?? 0)
  if (number < 1 || number > count) return null
  return { first: (number - 1) * length + 1, last: number * length }
}
