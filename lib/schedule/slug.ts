import { type LocalizedText, originalOf } from '@/lib/i18n/localized-text'

// What says a date is left out: the address stays when the date moves.
const months =
  'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro enero febrero marzo mayo junio julio septiembre setiembre octubre noviembre diciembre january february march april may june july august september october november december'.split(
    ' ',
  )
const smallWords = new Set(
  'a o e as os de da do das dos em na no nas nos para por el la los las y del en con al the of in at on for and to an'.split(
    ' ',
  ),
)
const MAX_LENGTH = 60

/**
 * The last word of an activity's address, made once from its title in the original language: lower-case ASCII letters and digits with
 * hyphens, without years, months and small words. `taken` are the unit's other addresses; a number tells it from them.
 */
export function activitySlug(title: LocalizedText, taken: readonly string[]): string {
  const words = originalOf(title)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !/^\d{4}$/.test(word) && !months.includes(word) && !smallWords.has(word))
  const base = cut(words) || 'atividade'
  if (!taken.includes(base)) return base
  let number = 2
  while (taken.includes(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}

/** As many whole words as fit; the first one is cut when it alone does not. */
function cut(words: string[]): string {
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, MAX_LENGTH)
    if (longer.length > MAX_LENGTH) break
    slug = longer
  }
  return slug
}
