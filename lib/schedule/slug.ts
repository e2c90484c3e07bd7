import { slugOfWords, untakenSlug } from '@/lib/forms/slug'
import { type LocalizedText, originalOf } from '@/lib/i18n/localized-text'
import { plainWords } from '@/lib/i18n/plain-words'

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

/**
 * The last word of an activity's address, made once from its title in the original language: lower-case ASCII letters and digits with
 * hyphens, without years, months and small words. `taken` are the unit's other addresses; a number tells it from them.
 */
export function activitySlug(title: LocalizedText, taken: readonly string[]): string {
  const words = plainWords(originalOf(title)).filter(
    (word) => !/^\d{4}$/.test(word) && !months.includes(word) && !smallWords.has(word),
  )
  return untakenSlug(slugOfWords(words) || 'atividade', (slug) => taken.includes(slug))
}
