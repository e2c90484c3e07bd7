import { locales } from '@/lib/i18n/locales'
import { plainWords } from '@/lib/i18n/plain-words'
import { getTranslator } from '@/lib/i18n/translator'

// What Enlace itself writes into the files of a plan, which is no part of the plan.

const plain = (text: string) => plainWords(text).join(' ')
const asPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Where a part of the plan is empty, its files say so. */
const emptiness = new Set(
  locales.flatMap((locale) => {
    const t = getTranslator(locale, 'plan')
    return [
      ...[t('noObjectives'), t('noAxes'), t('vacantInPeriod'), t('noSubCoordinations')],
      getTranslator(locale, 'schedule')('noActivities'),
    ].map(plain)
  }),
)

const notes = locales.flatMap((locale) => {
  const t = getTranslator(locale, 'common')
  const originals = (['portuguese', 'spanish', 'english'] as const).map((name) =>
    t('shownInOriginal', { language: t(name) }),
  )
  return [...originals, t('outdatedTranslation')]
})
const noteAlone = new Set(notes.map(plain))
const noteBehind = new RegExp(` \\*?\\((?:${notes.map(asPattern).join('|')})\\)\\*?`, 'g')

/** "Edition 2, published on …" and "Working version of …", with the address behind it as it stands at the head and the foot of the files. */
const version = new RegExp(
  `^\\*?(?:${locales
    .flatMap((locale) => {
      const t = getTranslator(locale, 'planOut')
      return [t('edition', { number: '§', date: '§' }), t('working', { date: '§' })]
    })
    .map((text) => asPattern(text).replaceAll('§', '.{1,40}'))
    .join('|')})\\*?(?: · <?https?:\\S+)?(?:[ \\t·|–—-]+[\\d/ a-z]{1,12})?$`,
  'i',
)

/** The address of a plan's page, alone on its line as slides have it. */
const address = new RegExp(`^<?https?://[^\\s/]+/(?:${locales.join('|')})/[a-z0-9-]+/plans/\\S+$`)

/** Whether a line is only what the files of a plan say of themselves, in any of the three languages. */
export function isOwnSentence(text: string): boolean {
  return emptiness.has(plain(text)) || noteAlone.has(plain(text)) || version.test(text) || address.test(text)
}

/** A text without what files say of its translation: "(Text in Portuguese: not translated yet)". */
export function withoutOwnNotes(text: string): string {
  return text.replace(noteBehind, '')
}
