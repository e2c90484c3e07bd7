/** The words of a text in lower-case ASCII letters and digits: without accents, signs and marks. What two people write of one name is equal in it. */
export function plainWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
}
