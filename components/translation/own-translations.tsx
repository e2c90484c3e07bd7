import { MarginRow } from '@/components/layout/margin-row'
import { Section } from '@/components/layout/section'
import { LocalizedName } from '@/components/text/localized'
import { type Locale, languageKeys } from '@/lib/i18n/locales'
import { getTranslator } from '@/lib/i18n/translator'
import type { Actor } from '@/lib/permissions/actor'
import { listOwnTranslations } from '@/lib/translation/own-queries'
import { deskHref } from './addresses'

/** The plans that one is asked to translate, each with the way to its desk; nothing where there is none. */
export async function OwnTranslations({ viewer, locale }: { viewer: Actor; locale: Locale }) {
  const asked = await listOwnTranslations(viewer)
  if (asked.length === 0) return null
  const t = getTranslator(locale, 'translation')
  const common = getTranslator(locale, 'common')
  return (
    <Section id="translations" title={t('own')}>
      {asked.map(({ id, plan, language }) => (
        <MarginRow key={id} rule="hair" margin={<span className="small-caps">{plan.unit.acronym}</span>}>
          <p>
            <LocalizedName value={plan.title} locale={locale} />
          </p>
          <p className="actions sans">
            <a href={deskHref(plan, locale, language)}>{t('desk', { language: common(languageKeys[language]) })}</a>
          </p>
        </MarginRow>
      ))}
    </Section>
  )
}
