import { type CityFacts, factNames } from '@/lib/cities/import/facts'
import type { Locale } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import { factText } from './fact-text'

type FactChangesProps = { before: Partial<CityFacts>; after: Partial<CityFacts>; locale: Locale }

/** "População: 1.000 → 2.000", a line for each fact that `after` names. */
export function FactChanges({ before, after, locale }: FactChangesProps) {
  const t = getTranslator(locale, 'registerImport')
  const history = getTranslator(locale, 'history')
  const words = (name: keyof CityFacts, facts: Partial<CityFacts>) =>
    factText(name, facts[name] ?? null, locale) ?? history('nothing')
  return factNames
    .filter((name) => after[name] !== undefined)
    .map((name) => (
      <p key={name}>
        <span className="quiet">{name === 'acceptsMail' ? history('fields.acceptsMail') : t(`columns.${name}`)}: </span>
        {history('fromTo', { from: words(name, before), to: words(name, after) })}
      </p>
    ))
}
