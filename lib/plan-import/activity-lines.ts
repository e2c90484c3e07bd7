import { fold } from './dates'

// What single lines among activities are.

/** Money and numbers to call are of no activity. */
export const isReckoning = (text: string) =>
  /(?:R\$|US\$|USD|BRL|€|\$) ?\d/.test(text) || /^(?:tel|fone|phone|celular)\S{0,6} ?[:+(\d]/.test(fold(text))

const notYet =
  /^(?:(?:sem data|sin fecha|no date)(?: definid[ao])?|(?:(?:data|fecha|date) )?(?:a|por|to be) (?:definir|confirmar|determinar|defined|confirmed)|tbd|tbc)[.:]?$/
/** Whether a text says in place of a date, or of anything else, that it is not known yet. */
export const saysNoDate = (text: string) => notYet.test(fold(text))

/** "A definir – Oficina" without what stands in place of its date; null for any other line. */
export function undatedTitle(text: string): string | null {
  const [first = '', title, ...more] = text.split(/ [–—-] |: /)
  return title && more.length === 0 && saysNoDate(first) ? title : null
}

/** The year that a text names, where it names one. */
export function onlyYear(text: string): number | null {
  const [only, ...more] = text.match(/(?<!\d)20\d\d(?!\d)/g) ?? []
  return only && more.length === 0 ? Number(only) : null
}

/** Whether a line is the rest of a title that was broken. */
export function goesOn(title: string, text: string): boolean {
  const isOpen = /(?:[,–—-]|\s(?:d[aeo]s?|del|e|y|and|of|the|para|com|con|em|en|a|o|la|el|for|on|in))$/.test(title)
  return isOpen || (/^\p{Ll}/u.test(text) && /^\p{Lu}/u.test(title))
}

/** A text without a part of it and the signs that set that part off. */
export function withoutPart(text: string, start: number, end: number): string {
  const isClosed = text.slice(start, end).includes(')')
  const [head, tail] = [text.slice(0, text[start] === '(' && !isClosed ? start + 1 : start), text.slice(end)]
  // What else stands in the same brackets stays in them.
  const opened = head.lastIndexOf('(')
  const closing = tail.indexOf(')')
  if (!isClosed && opened > head.lastIndexOf(')') && closing >= 0) {
    const within = joined(head.slice(opened + 1), tail.slice(0, closing))
    return joined(`${head.slice(0, opened)}${within && `(${within})`}`, tail.slice(closing + 1))
  }
  return joined(head, tail)
}

/** Two texts with a comma between them in place of the signs that stood there. */
function joined(before: string, after: string): string {
  const parts = [before.replace(/[\s,;:(|–—-]+$/, '').trimStart(), after.replace(/^[\s,;:)|.–—-]+/, '').trimEnd()]
  return parts.filter(Boolean).join(', ')
}
