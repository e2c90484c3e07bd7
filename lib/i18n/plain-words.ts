/** The words of a text in lower-case ASCII letters and digits: without accents, signs and marks. What two people write of one name is equal in it. */
export function plainWords(text: string): string[] {
  // What is all ASCII has no accents.
  const bare = /^\p{ASCII}*$/u.test(text) ? text : text.normalize('NFD').replace(/\p{M}+/gu, '')
  return bare.toLowerCase().match(/[a-z0-9]+/g) ?? []
}
