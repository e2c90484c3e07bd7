const MAX_LENGTH = 60

/** A part of an address made of plain words (lib/i18n/plain-words): as many whole ones as fit; the first one is cut when it alone does not. */
export function slugOfWords(words: readonly string[]): string {
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, MAX_LENGTH)
    if (longer.length > MAX_LENGTH) break
    slug = longer
  }
  return slug
}

/** `slug` itself or, where it is taken, with the first number that tells it from the others: `seminario-2`. */
export function untakenSlug(slug: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(slug)) return slug
  let number = 2
  while (isTaken(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
