import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { type Locale, languageKeys, locales } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'

/** The letter to take along, in the reader's language or with another one; and what happened to the hand-over. `home`: the unit in the workspace. */
export function HandoverLetter({ home, locale }: { home: string; locale: Locale }) {
  const t = getTranslator(locale, 'handoverOut')
  const common = getTranslator(locale, 'common')
  const at = `${home}/handover/letter`
  const first = common(languageKeys[locale])
  return (
    <Section id="letter" title={t('letter.offered')} lead={t('letter.offeredLead')}>
      <MarginRow>
        <ul className="word-links">
          <li>
            <a href={at}>{first}</a>
          </li>
          {locales
            .filter((other) => other !== locale)
            .map((other) => (
              <li key={other}>
                <a href={`${at}?with=${other}`}>{t('letter.two', { first, second: common(languageKeys[other]) })}</a>
              </li>
            ))}
        </ul>
        <p className="sans no-print">
          <a href={`${home}/handover/history`}>{getTranslator(locale, 'handover')('history')}</a>
        </p>
      </MarginRow>
    </Section>
  )
}
